/** A network whose every failure must be told in Dutch and in English, without a secret and without the post's words. */
import { NetworkError, type Network } from '../../src/networks';

/** Shorter ones stand in many a sentence. */
const SHORTEST_HIDDEN = 4;

export function inBothLanguages(network: Network): Network {
  const { verify, prepare, publish, find, remove } = network;
  const told =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A) =>
      work.apply(network, given).catch((thrown: unknown) => {
        expectTold(thrown, hiddenIn(network, given));
        throw thrown;
      });
  return {
    ...network,
    ...{ verify: told(verify), publish: told(publish) },
    ...(prepare && { prepare: told(prepare) }),
    ...(find && { find: told(find) }),
    ...(remove && { remove: told(remove) }),
  };
}

/** Full sentences, in two languages. */
export function expectTold(thrown: unknown, hidden: readonly string[] = []): void {
  if (!(thrown instanceof NetworkError)) return;
  const { nl, en } = thrown.says;
  expect([nl, en]).toEqual([expect.stringMatching(SENTENCE), expect.stringMatching(SENTENCE)]);
  expect(nl).not.toBe(en);
  expect(thrown.message).toBe(en);
  expect(hidden.filter((said) => said.length >= SHORTEST_HIDDEN && `${nl} ${en}`.includes(said))).toEqual([]);
}

const SENTENCE = /^\S.*\w{3,}.*[^.]\.$/s;

/** From what every call is given: first the account, then what goes out. */
function hiddenIn({ settings }: Network, [account, post]: readonly unknown[]): string[] {
  const said = (account as { readonly settings: Readonly<Record<string, string>> }).settings;
  const secrets = settings.filter(({ kind }) => kind === 'secret').map(({ key }) => said[key] ?? '');
  const text = (post as { readonly text?: string } | undefined)?.text ?? '';
  return [...secrets, text];
}
