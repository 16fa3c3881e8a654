/**
 * Credentials that cannot be opened, as after the loss of the key, are a closed channel: its post says so, and the posts
 * of all others go on.
 */
import { Logger } from '@nestjs/common';
import type { Channels } from '../channels/channels';
import type { Tx } from '../common/database';
import type { Connection } from '../networks';

const log = new Logger('Publisher');

export async function openedConnection(tx: Tx, channels: Channels, channelId: string): Promise<Connection | undefined> {
  try {
    return await channels.connection(tx, channelId);
  } catch (cause) {
    log.error(`channel ${channelId} cannot be opened: ${cause instanceof Error ? cause.name : 'unknown'}`);
    return undefined;
  }
}
