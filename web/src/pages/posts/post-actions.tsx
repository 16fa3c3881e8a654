/** What may be done with a post now, as the API says; only what cannot be undone is asked twice. */
import { useMutation } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { changed, useChannels, type Post } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/loading';
import { chosenInstant, TimeFields, type ChosenTime } from '../../parts/time-fields';
import { moment } from '../../parts/times';
import { go } from '../../shell/router';
import { t } from '../../texts';

type Asked = 'schedule' | 'publish-now' | 'release' | 'withdraw' | 'retract';

export function PostActions({ post }: { readonly post: Post }) {
  const { id, allowedEvents: may } = post;
  const [asked, setAsked] = useState<Asked>();
  const params = { path: { id } };
  const takingBack = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/posts/{id}/take-back', { params })),
    onSuccess: async () => {
      await changed();
      go(`/schrijven/${id}`);
    },
  });
  const unscheduling = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/posts/{id}/unschedule', { params })),
    onSuccess: () => changed(),
  });
  const button = (event: Asked, name: string, look = '') =>
    may.includes(event) && (
      <button type="button" className={`button ${look}`} onClick={() => setAsked(event)}>
        {name}
      </button>
    );
  return (
    <div className="stack tight">
      <Refused problem={takingBack.error ?? unscheduling.error} />
      <div className="buttons">
        {may.includes('edit') && (
          <a className="button main" href={`/schrijven/${id}`}>
            <PenLine size={18} aria-hidden />
            {t.post.edit}
          </a>
        )}
        {button('release', t.post.release, 'main')}
        {button('schedule', t.post.schedule, 'main')}
        {button('publish-now', t.post.publishNow)}
        {may.includes('take-back') && (
          <button type="button" className="button" disabled={takingBack.isPending} onClick={() => takingBack.mutate()}>
            {t.post.takeBack}
          </button>
        )}
        {may.includes('unschedule') && (
          <button
            type="button"
            className="button"
            disabled={unscheduling.isPending}
            onClick={() => unscheduling.mutate()}
          >
            {t.post.unschedule}
          </button>
        )}
        {button('retract', t.post.retract, 'danger')}
        {button('withdraw', t.post.withdraw, 'quiet')}
      </div>
      {asked === 'schedule' && <ScheduleDialog post={post} onClose={() => setAsked(undefined)} />}
      {asked === 'publish-now' && <NowDialog post={post} onClose={() => setAsked(undefined)} />}
      {asked === 'release' && <ReleaseDialog post={post} onClose={() => setAsked(undefined)} />}
      {asked === 'withdraw' && <EndDialog post={post} how="withdraw" onClose={() => setAsked(undefined)} />}
      {asked === 'retract' && <EndDialog post={post} how="retract" onClose={() => setAsked(undefined)} />}
    </div>
  );
}

interface DialogProps {
  readonly post: Post;
  readonly onClose: () => void;
}

function ScheduleDialog({ post, onClose }: DialogProps) {
  const [time, setTime] = useState<ChosenTime | null>(null);
  const publishAt = time && chosenInstant(time);
  return (
    <AskDialog
      title={t.post.schedule}
      confirm={t.post.schedule}
      isReady={Boolean(publishAt)}
      onClose={onClose}
      run={async () => {
        if (!publishAt) return;
        await ask(api.POST('/api/v1/posts/{id}/schedule', { params: { path: { id: post.id } }, body: { publishAt } }));
      }}
    >
      <TimeFields time={time} onTime={setTime} />
    </AskDialog>
  );
}

function NowDialog({ post: { id, revision }, onClose }: DialogProps) {
  const { data: channels = [] } = useChannels();
  const names = channels.filter((channel) => revision.channels.includes(channel.id)).map(({ name }) => name);
  return (
    <AskDialog
      title={t.post.publishNowTitle}
      lead={t.post.publishNowLead(new Intl.ListFormat(t.locale).format(names))}
      confirm={t.post.publishNow}
      onClose={onClose}
      run={() => ask(api.POST('/api/v1/posts/{id}/publish-now', { params: { path: { id } } }))}
    />
  );
}

function ReleaseDialog({ post: { id, publishAt }, onClose }: DialogProps) {
  const [isMeant, setMeant] = useState(false);
  const hasPassed = publishAt !== null && new Date(publishAt) <= new Date();
  const [isOther, setOther] = useState(hasPassed);
  const [time, setTime] = useState<ChosenTime | null>(null);
  const other = time && chosenInstant(time);
  const body = { attest: true, ...(isOther && other && { publishAt: other }) } as const;
  return (
    <AskDialog
      title={t.post.release}
      lead={t.post.releaseLead}
      confirm={t.post.release}
      isReady={isMeant && (!isOther || Boolean(other))}
      onClose={onClose}
      run={() => ask(api.POST('/api/v1/posts/{id}/release', { params: { path: { id } }, body }))}
    >
      {publishAt && !hasPassed && (
        <label className="choice">
          <input type="checkbox" checked={isOther} onChange={({ target }) => setOther(target.checked)} />
          {t.post.otherTime(moment(publishAt))}
        </label>
      )}
      {isOther && <TimeFields time={time} onTime={setTime} />}
      <label className="choice">
        <input type="checkbox" checked={isMeant} onChange={({ target }) => setMeant(target.checked)} />
        {t.composer.attest}
      </label>
    </AskDialog>
  );
}

function EndDialog({ post: { id }, how, onClose }: DialogProps & { readonly how: 'withdraw' | 'retract' }) {
  const [reason, setReason] = useState('');
  const params = { path: { id } };
  const said = reason.trim();
  const isRetract = how === 'retract';
  return (
    <AskDialog
      title={isRetract ? t.post.retractTitle : t.post.withdrawTitle}
      lead={isRetract ? t.post.retractLead : t.post.withdrawLead}
      confirm={isRetract ? t.post.retract : t.post.withdraw}
      isDanger
      isReady={!isRetract || said !== ''}
      onClose={onClose}
      run={() =>
        isRetract
          ? ask(api.POST('/api/v1/posts/{id}/retract', { params, body: { reason: said } }))
          : ask(api.POST('/api/v1/posts/{id}/withdraw', { params, body: said ? { reason: said } : {} }))
      }
    >
      <Field label={isRetract ? t.post.reason : t.post.reasonOptional}>
        {(props) => (
          <textarea {...props} maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
    </AskDialog>
  );
}
