/** The page where a post is written: opened from the desk and from what this device kept. */
import { useMemo, useState } from 'react';
import { useMembers, usePost, type Post } from '../../api/queries';
import { Problem } from '../../api/problem';
import { NotFound } from '../../app';
import { Empty, Failed, Skeleton } from '../../parts/loading';
import { useMe } from '../../shell/me';
import { useTitle } from '../../shell/router';
import { t } from '../../texts';
import { EMPTY } from './draft';
import { DraftKeeper } from './draft-keeper';
import { shelfOf, type Shelf } from './kept-here';
import { Writing } from './writing';

/** A post that gets its address while it is written stays on the page where it was begun. */
export default function Composer({ id: address }: { readonly id: string }) {
  const [id] = useState(address);
  const me = useMe();
  const shelf = useMemo(() => shelfOf(me), [me]);
  if (!me.roles.some((role) => role === 'mandataris' || role === 'assistant'))
    return <Empty title={t.composer.cannotWrite} />;
  return id ? <Existing id={id} shelf={shelf} /> : <Fresh shelf={shelf} />;
}

function Existing({ id, shelf }: { readonly id: string; readonly shelf: Shelf }) {
  const post = usePost(id);
  if (post.error instanceof Problem && post.error.status === 404) return <NotFound />;
  if (post.data) return <Open post={post.data} shelf={shelf} />;
  return post.error ? <Failed problem={post.error} again={post.refetch} /> : <Skeleton lines={8} />;
}

function Open({ post, shelf }: { readonly post: Post; readonly shelf: Shelf }) {
  useTitle(t.composer.title);
  const [keeper] = useState(() => new DraftKeeper(post, shelf.find(post.id), shelf));
  return <Writing keeper={keeper} title={t.composer.title} />;
}

function Fresh({ shelf }: { readonly shelf: Shelf }) {
  const me = useMe();
  const members = useMembers();
  if (me.roles.includes('mandataris')) return <Begin shelf={shelf} />;
  if (!members.data)
    return members.error ? <Failed problem={members.error} again={members.refetch} /> : <Skeleton lines={8} />;
  return <Begin shelf={shelf} onBehalfOf={members.data.find(({ id }) => id === me.id)?.assists[0]} />;
}

function Begin({ shelf, onBehalfOf }: { readonly shelf: Shelf; readonly onBehalfOf?: string | undefined }) {
  useTitle(t.composer.newTitle);
  const [keeper] = useState(() => new DraftKeeper(undefined, shelf.find(undefined), shelf, { ...EMPTY, onBehalfOf }));
  return <Writing keeper={keeper} title={t.composer.newTitle} />;
}
