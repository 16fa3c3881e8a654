/** The mail server, as the environment names it. */
import { ConfigError } from './config-error';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** `wrapped`: from the first byte; `required`: by STARTTLS or not at all; `none`: only because it was asked for. */
  readonly tls: 'wrapped' | 'required' | 'none';
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
  /** After so long without an answer, the server counts as away. */
  readonly timeoutMs: number;
}

const TIMEOUT_MS = 20_000;
const ADDRESS = /^[^\s<>"@]+@[^\s<>"@]+\.[^\s<>"@]+$/;

/** `smtp://user:password@mail.example:587`, `smtps://…:465`; `?tls=none` for a relay on the same machine. */
export function mailSettings(text: string, from = ''): MailSettings {
  if (!URL.canParse(text) || !/^smtps?:$/.test(new URL(text).protocol) || new URL(text).hostname === '') {
    throw new ConfigError('SMTP_URL must look like smtp://user:password@mail.gemeente.be:587 or smtps://….');
  }
  if (!ADDRESS.test(from)) throw new ConfigError('MAIL_FROM must be an address such as berichten@gemeente.be.');
  const { protocol, hostname, port, username, password, searchParams } = new URL(text);
  const isWrapped = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isWrapped ? 465 : 587),
    tls: isWrapped ? 'wrapped' : searchParams.get('tls') === 'none' ? 'none' : 'required',
    ...(username && { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
    from,
    timeoutMs: TIMEOUT_MS,
  };
}
