/** What is different from what this person last saw: words, images and their descriptions, channels, role and time. */
import { useChannels, useDiff, useNetworks, useRevisions, type Channel, type Post } from '../../api/queries';
import type { Schemas } from '../../api/client';
import { moment } from '../../parts/times';
import { Visible } from '../../parts/words';
import { t } from '../../texts';
import type { Seen } from './seen-revisions';
import { t as own } from './texts';

type Revision = Schemas['RevisionEntry'];

export function ChangedSince({ post, seen }: { readonly post: Post; readonly seen: Seen }) {
  const { number } = post.revision;
  const revisions = useRevisions(post.id, seen.revision !== number);
  const { data: channels = [] } = useChannels();
  const { data: networks = [] } = useNetworks();
  const before = revisions.data?.find((revision) => revision.number === seen.revision);
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? id;
  const changes = [...(before ? changesOf(before, post, channels, nameOf) : []), ...timeChange(post, seen)];
  if (seen.revision === number && changes.length === 0) return null;
  return (
    <section className="card stack tight">
      <h3>{t.approvals.changedSince(seen.revision)}</h3>
      {seen.revision !== number && <Words id={post.id} number={number} seen={seen.revision} />}
      {changes.length > 0 && (
        <dl className="facts">
          {changes.map(([what, how], place) => (
            <Change key={place} what={what} how={how} />
          ))}
        </dl>
      )}
    </section>
  );
}

const Change = ({ what, how }: { readonly what: string; readonly how: string }) => (
  <>
    <dt>{what}</dt>
    <dd>
      <Visible text={how} />
    </dd>
  </>
);

function Words({ id, number, seen }: { readonly id: string; readonly number: number; readonly seen: number }) {
  const { data } = useDiff(id, number, seen);
  if (!data) return null;
  if (data.parts.every(({ kind }) => kind === 'same')) return <p className="soft">{own.wordsSame}</p>;
  return (
    <p className="words diff" dir="auto">
      {data.parts.map(({ kind, text }, place) => {
        const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        return (
          <Tag key={place}>
            <Visible text={text} />
          </Tag>
        );
      })}
    </p>
  );
}

type Told = readonly [what: string, how: string];

function changesOf(
  before: Revision,
  { revision, role }: Post,
  channels: readonly Channel[],
  nameOf: (network: string) => string,
): Told[] {
  const names = (ids: readonly string[]) =>
    new Intl.ListFormat(t.locale).format(channels.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const [added, dropped] = apart(before.channels, revision.channels);
  const networks = [...new Set([...Object.keys(before.variants), ...Object.keys(revision.variants)])];
  return [
    ...networks
      .filter((network) => before.variants[network] !== revision.variants[network])
      .map((network): Told => [own.variant(nameOf(network)), revision.variants[network] ?? t.composer.dropVariant]),
    ...(added.length > 0 ? [[own.channels, own.channelsAdded(names(added))] as const] : []),
    ...(dropped.length > 0 ? [[own.channels, own.channelsDropped(names(dropped))] as const] : []),
    ...(before.role === role ? [] : [[own.role, own.becomes(t.role[before.role], t.role[role])] as const]),
    ...mediaChanges(before.media, revision.media),
  ];
}

function mediaChanges(before: Revision['media'], now: Post['revision']['media']): Told[] {
  const alt = (text: string | null | undefined) => text ?? own.noAlt;
  const [added, dropped] = apart(
    before.map(({ id }) => id),
    now.map(({ id }) => id),
  );
  return [
    ...now.filter(({ id }) => added.includes(id)).map((each): Told => [own.media, own.mediaAdded(alt(each.alt))]),
    ...before
      .filter(({ id }) => dropped.includes(id))
      .map((each): Told => [own.media, own.mediaDropped(alt(each.alt))]),
    ...now.flatMap((each): Told[] => {
      const old = before.find(({ id }) => id === each.id);
      return old && old.alt !== each.alt ? [[own.media, own.altChanged(alt(old.alt), alt(each.alt))]] : [];
    }),
  ];
}

function timeChange({ publishAt }: Post, seen: Seen): Told[] {
  if (seen.publishAt === undefined || seen.publishAt === publishAt) return [];
  const told = (at: string | null) => (at === null ? own.noTime : moment(at));
  return [[own.time, own.becomes(told(seen.publishAt), told(publishAt))]];
}

/** What came, and what went. */
const apart = (before: readonly string[], now: readonly string[]) =>
  [now.filter((id) => !before.includes(id)), before.filter((id) => !now.includes(id))] as const;
