/** What a user typed in for an account, against what its network asks for. */
import { invalidInput } from '../common/http/input.pipe';
import type { FieldProblem, Sentence } from '../common/product-error';
import type { Network } from '../networks';

export type Settings = Readonly<Record<string, string>>;

export interface AccountSettings {
  readonly plain: Settings;
  readonly secret: Settings;
}

const LONGEST = 4096;
const NOTHING: AccountSettings = { plain: {}, secret: {} };

/** What is not said stays as it was; an empty text takes a setting away. Every problem is named at once. */
export function accountSettings(
  network: Pick<Network, 'settings'>,
  said: Readonly<Record<string, unknown>>,
  before: AccountSettings = NOTHING,
): AccountSettings {
  const known = new Map(network.settings.map((setting) => [setting.key, setting]));
  const wrong = Object.entries(said).flatMap(([key, value]) => {
    const message = problemOf(known.get(key)?.kind, value);
    return message ? [{ pointer: pointerTo(key), code: 'setting', message }] : [];
  });
  if (wrong.length > 0) throw invalidInput(wrong);
  const all: Record<string, string> = { ...before.plain, ...before.secret };
  for (const [key, value] of Object.entries(said as Settings)) all[key] = value.trim();
  const missing = network.settings.filter(({ key, required }) => required && !all[key]).map(({ key }) => needed(key));
  if (missing.length > 0) throw invalidInput(missing);
  return split(network, all);
}

function problemOf(kind: string | undefined, value: unknown): Sentence | undefined {
  if (kind === undefined) return UNKNOWN;
  if (typeof value !== 'string' || value.length > LONGEST) return NOT_TEXT;
  if (kind === 'url' && value.trim() !== '' && !isWebAddress(value.trim())) return NOT_AN_ADDRESS;
  return undefined;
}

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function split(network: Pick<Network, 'settings'>, all: Settings): AccountSettings {
  const of = (secret: boolean) =>
    Object.fromEntries(
      network.settings
        .filter(({ kind }) => (kind === 'secret') === secret)
        .flatMap(({ key }) => (all[key] ? [[key, all[key]]] : [])),
    );
  return { plain: of(false), secret: of(true) };
}

const needed = (key: string): FieldProblem => ({
  pointer: pointerTo(key),
  code: 'required',
  message: { nl: 'Vul dit in.', en: 'Please fill this in.' },
});

const pointerTo = (key: string) => `/settings/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const UNKNOWN: Sentence = { nl: 'Dit netwerk vraagt dit niet.', en: 'This network does not ask for this.' };
const NOT_TEXT: Sentence = {
  nl: `Dit moet tekst zijn van hoogstens ${LONGEST} tekens.`,
  en: `This must be text of at most ${LONGEST} characters.`,
};
const NOT_AN_ADDRESS: Sentence = {
  nl: 'Dit is geen webadres dat met https:// begint.',
  en: 'This is not a web address that begins with https://.',
};
