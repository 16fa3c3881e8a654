/** As whom, where and when: everything about a post that is not its words. */
import { memo } from 'react';
import { useChannels, useMembers, useTopics, type Channel } from '../../api/queries';
import { Field } from '../../parts/field';
import { TimeFields } from '../../parts/time-fields';
import { useMe } from '../../shell/me';
import { t } from '../../texts';
import type { Draft } from './draft';

interface OptionsProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly authorId: string;
  /** Networks on which the words are too long for one post, and could be a thread. */
  readonly threads: readonly string[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Drawn anew for everything but the words, which it does not show. */
export const Options = memo(function Options(props: OptionsProps) {
  return (
    <div className="card options">
      <ForWhom {...props} />
      <SpeaksAs {...props} />
      <ChannelChoice {...props} />
      <ThreadChoice {...props} />
      <fieldset className="full">
        <legend>{t.composer.when}</legend>
        <TimeFields time={props.draft.time} onTime={(time) => props.onChange({ time })} />
      </fieldset>
      <TopicChoice {...props} />
    </div>
  );
}, isAlike);

const WORDS = new Set(['text', 'variants', 'reasons']);

function isAlike(before: OptionsProps, now: OptionsProps): boolean {
  const rest = ({ draft, ...others }: OptionsProps) => [
    ...Object.entries(draft).filter(([name]) => !WORDS.has(name)),
    ...Object.entries(others).filter(([, value]) => typeof value !== 'function'),
  ];
  return JSON.stringify(rest(before)) === JSON.stringify(rest(now));
}

/** An assistant writes for somebody; who that is, is settled when the post is begun. */
function ForWhom({ draft, isNew, onChange }: OptionsProps) {
  const { id, roles } = useMe();
  const { data: members = [] } = useMembers();
  const assisted = members.find((member) => member.id === id)?.assists ?? [];
  if (roles.includes('mandataris') || !isNew || assisted.length === 0) return null;
  return (
    <Field label={t.composer.forWhom}>
      {(said) => (
        <select
          {...said}
          value={draft.onBehalfOf ?? ''}
          onChange={({ target }) => onChange({ onBehalfOf: target.value })}
        >
          {members
            .filter((member) => assisted.includes(member.id))
            .map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

function SpeaksAs({ draft, onChange }: OptionsProps) {
  return (
    <fieldset>
      <legend>{t.composer.as}</legend>
      {(['official', 'private'] as const).map((role) => (
        <label key={role} className="choice">
          <input type="radio" name="role" checked={draft.role === role} onChange={() => onChange({ role })} />
          <span>
            {t.role[role]}
            <small>{t.role[`${role}Hint`]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ChannelChoice({ draft, authorId, onChange }: OptionsProps) {
  const { data: channels = [] } = useChannels();
  const open = channels.filter(({ id, owner }) => owner === null || owner === authorId || draft.channels.includes(id));
  const toggle = (id: string, isOn: boolean) =>
    onChange({ channels: isOn ? [...draft.channels, id] : draft.channels.filter((other) => other !== id) });
  return (
    <fieldset>
      <legend>{t.composer.channels}</legend>
      <p className="small soft">{open.length > 0 ? t.composer.channelsHint : t.composer.noChannels}</p>
      {open.map((channel) => {
        const isOn = draft.channels.includes(channel.id);
        return (
          <label key={channel.id} className="choice">
            <input
              type="checkbox"
              checked={isOn}
              disabled={!channel.enabled && !isOn}
              onChange={({ target }) => toggle(channel.id, target.checked)}
            />
            <span>
              {channel.name}
              <small>{aboutChannel(channel, draft.role)}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function ThreadChoice({ draft, threads, onChange }: OptionsProps) {
  if (threads.length === 0 && !draft.asThread) return null;
  return (
    <label className="choice full">
      <input
        type="checkbox"
        checked={draft.asThread}
        onChange={({ target }) => onChange({ asThread: target.checked })}
      />
      <span>
        {t.composer.asThread}
        <small>{t.composer.asThreadHint(new Intl.ListFormat(t.locale).format(threads))}</small>
      </span>
    </label>
  );
}

function aboutChannel({ role, enabled }: Channel, speaks: Draft['role']): string {
  if (!enabled) return t.composer.channelOff;
  return role === speaks ? t.role[role].toLowerCase() : t.composer.otherRole(t.role[role]);
}

function TopicChoice({ draft, onChange }: OptionsProps) {
  const { data: topics = [] } = useTopics();
  if (topics.length === 0) return null;
  return (
    <details open={draft.topics.length > 0}>
      <summary>
        <strong>{t.composer.topics}</strong>
      </summary>
      <p className="small soft">{t.composer.topicsHint}</p>
      {topics.map(({ id, name }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={draft.topics.includes(id)}
            onChange={({ target }) =>
              onChange({
                topics: target.checked ? [...draft.topics, id] : draft.topics.filter((other) => other !== id),
              })
            }
          />
          {name}
        </label>
      ))}
    </details>
  );
}
