/** Calls to the versioned API of LinkedIn, and what its nos mean. https://learn.microsoft.com/en-us/linkedin/marketing/versioning */
import { expectOk, objectIn, textAt } from './answers';
import { send, type HttpAnswer, type HttpRequest } from './http';
import { toLittleText } from './linkedin-text';
import { NetworkError, type Connection, type Setting } from './network';
import { signInAt, unreadable } from './words';

const API = 'https://api.linkedin.com';

/** Each is kept for a year at least. */
const DEFAULT_VERSION = '202608';

export const TOKEN_SETTINGS: readonly Setting[] = [
  { key: 'token', kind: 'secret', required: true, label: { nl: 'Toegangstoken', en: 'Access token' } },
  { key: 'refreshToken', kind: 'secret', required: false, label: { nl: 'Vernieuwingstoken', en: 'Refresh token' } },
  {
    ...{ key: 'version', kind: 'text', required: false },
    label: {
      nl: `Versie van de API (zoals ${DEFAULT_VERSION})`,
      en: `Version of the API (such as ${DEFAULT_VERSION})`,
    },
  },
];

export interface LinkedInRequest extends Pick<HttpRequest, 'method' | 'headers' | 'body'> {
  /** Or a whole address that LinkedIn gave. */
  readonly path: string;
  /** What becomes the body. */
  readonly json?: Readonly<Record<string, unknown>>;
}

export interface LinkedInApi {
  ask(request: LinkedInRequest): Promise<HttpAnswer>;
  /** 2xx passes. */
  expectTaken(answer: HttpAnswer): void;
}

/** `text` may stand in no error, nor may a credential. */
export function linkedinApi(settings: Connection['settings'], signal: AbortSignal, text = ''): LinkedInApi {
  const { token = '', refreshToken = '' } = settings;
  if (token.trim() === '') throw new NetworkError('refused', signInAt('LinkedIn'));
  const version = versionIn(settings);
  return {
    ask: ({ path, json, headers, body, method }) =>
      send({
        ...{ method, url: addressOf(path), signal, body: json ? JSON.stringify(json) : body },
        headers: {
          authorization: `Bearer ${token.trim()}`,
          ...(json && { 'content-type': 'application/json' }),
          ...(path.startsWith('/rest/') && { 'linkedin-version': version, 'x-restli-protocol-version': '2.0.0' }),
          ...headers,
        },
      }),
    expectTaken(answer) {
      expectKnownVersion(answer, version);
      expectOk(answer, { hidden: [token.trim(), refreshToken.trim(), text, toLittleText(text)] });
    },
  };
}

/** LinkedIn's names of things stand in paths encoded. */
export const encoded = (urn: string) => encodeURIComponent(urn).replace(/\(/g, '%28').replace(/\)/g, '%29');

export function urnAt(object: Record<string, unknown>, key: string): string {
  const urn = textAt(object, key);
  if (/^urn:li:\w+:[\w():,-]+$/.test(urn)) return urn;
  throw new NetworkError('unknown', unreadable('LinkedIn'));
}

function versionIn({ version = '' }: Connection['settings']): string {
  const asked = version.trim() || DEFAULT_VERSION;
  if (/^20\d{4}(?:\.\d{2})?$/.test(asked)) return asked;
  throw new NetworkError('refused', {
    nl: `Een versie van de API van LinkedIn is een jaar en een maand, zoals ${DEFAULT_VERSION}. Verbeter ze bij de instellingen.`,
    en: `A version of LinkedIn's API is a year and a month, such as ${DEFAULT_VERSION}. Correct it in the settings.`,
  });
}

/** The token goes along, so only to LinkedIn. */
function addressOf(path: string): string {
  if (path.startsWith('/')) return API + path;
  const { protocol, hostname } = URL.canParse(path) ? new URL(path) : { protocol: '', hostname: '' };
  if (protocol === 'https:' && hostname.endsWith('.linkedin.com')) return path;
  throw new NetworkError('unknown', {
    nl: 'LinkedIn noemde een adres dat niet van LinkedIn is. We sturen er niets heen.',
    en: 'LinkedIn named an address that is not its own. We send nothing there.',
  });
}

/** 426 is answered before anything is done. */
function expectKnownVersion({ status, text }: HttpAnswer, version: string): void {
  const { code } = objectIn(text);
  if (status !== 426 && code !== 'NONEXISTENT_VERSION') return;
  const words = {
    nl: `LinkedIn kent versie ${version} van zijn API niet meer. Vul bij de instellingen een latere in.`,
    en: `LinkedIn no longer knows version ${version} of its API. Fill in a later one in the settings.`,
  };
  throw new NetworkError('refused', words, { status });
}
