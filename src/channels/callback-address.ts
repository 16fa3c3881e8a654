import type { Config } from '../common/config';

/** Where every network sends people back to us; registered with each of them. */
export const callbackAddress = ({ publicUrl }: Pick<Config, 'publicUrl'>) =>
  `${publicUrl}/api/v1/channels/connect/callback`;
