/** The payload as it would leave now, with the images in the form that its network takes. */
import type { Tx } from '../common/database';
import { formOf } from '../media/rendition-form';
import { requireNetwork } from '../networks';
import type { LockedPost } from '../posts/locked-post';
import type { ArmSources } from './arm-sources';
import { freeze, type Payload } from './payload';

interface Leaving {
  readonly post: LockedPost;
  readonly delivery: { readonly part: number; readonly after: string | null };
  readonly channel: { readonly network: string };
  readonly now: Date;
}

export async function freezeNow(tx: Tx, sources: ArmSources, leaving: Leaving, key: string): Promise<Payload> {
  const { post, delivery, channel, now } = leaving;
  const form = formOf(requireNetwork(channel.network).limits);
  const renditions = await sources.renditions.made(tx, post.revision.media, form);
  const { part, after } = delivery;
  return freeze({ key, network: channel.network, part, after }, post.revision, now, renditions);
}
