/** Asks a network for tokens, after RFC 6749. A refresh token may be good for one use, so this is asked once. */
import type { Sentence } from '../common/product-error';
import { jsonObject, objectIn, textAt } from './answers';
import { send, type HttpAnswer } from './http';
import type { Credentials } from './login';
import { NetworkError } from './network';

export interface TokenRequest {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Where the app says who it is in the header and not in the form. */
  readonly basic?: { readonly clientId: string; readonly clientSecret: string };
}

export interface Tokens {
  readonly token: string;
  readonly refreshToken?: string;
  readonly expiresAt?: Date;
}

export async function askTokens({ url, fields, basic }: TokenRequest, signal: AbortSignal): Promise<Tokens> {
  const answer = await send({
    ...{ method: 'POST', url, body: new URLSearchParams(fields).toString(), signal },
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(basic && { authorization: `Basic ${basicOf(basic)}` }),
    },
  });
  if (answer.status !== 200) throw refusal(answer);
  const said = jsonObject(answer);
  const { refresh_token: refreshToken, expires_in: seconds } = said;
  return {
    token: textAt(said, 'access_token'),
    ...(typeof refreshToken === 'string' && refreshToken !== '' && { refreshToken }),
    ...(typeof seconds === 'number' && seconds > 0 && { expiresAt: new Date(Date.now() + seconds * 1000) }),
  };
}

/** The settings with other tokens; a network that gives no new refresh token keeps the old. */
export function withTokens(settings: Credentials['settings'], { token, refreshToken, expiresAt }: Tokens): Credentials {
  return {
    settings: { ...settings, token, ...(refreshToken !== undefined && { refreshToken }) },
    ...(expiresAt && { expiresAt }),
  };
}

/** RFC 6749, 2.3.1: both are form-encoded first. */
const basicOf = ({ clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string }) =>
  Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');

/** Says nothing of what the network answered: it may repeat what was asked. */
function refusal({ status, text }: HttpAnswer): NetworkError {
  const { error } = objectIn(text);
  if (error === 'invalid_client' || error === 'unauthorized_client') {
    return new NetworkError('refused', UNKNOWN_APP, { status });
  }
  if (status === 400 || status === 401 || status === 403) return new NetworkError('login_expired', OVER, { status });
  const kind = status === 429 ? 'not_sent' : 'unknown';
  return new NetworkError(kind, noToken(status), { status });
}

const UNKNOWN_APP: Sentence = {
  nl: 'Het netwerk kent deze app niet. Laat een beheerder het nummer en het geheim van de app nakijken.',
  en: 'The network does not know this app: check its id and secret.',
};

const OVER: Sentence = {
  nl: 'Het netwerk neemt deze aanmelding niet meer aan. Meld het kanaal opnieuw aan.',
  en: 'The network does not take this sign-in any more. Sign in again.',
};

const noToken = (status: number): Sentence => ({
  nl: `Het netwerk antwoordde met ${status} toen we om een token vroegen. Probeer het straks nog eens.`,
  en: `The network answered ${status} when it was asked for a token. Try again later.`,
});
