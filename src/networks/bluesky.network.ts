/** Bluesky, and any server of the AT Protocol. https://docs.bsky.app/docs/api/com-atproto-repo-put-record */
import { beforePosting, isObject, jsonObject, objectIn, textAt } from './answers';
import { POSTS, readRecord, recordOf, type PostRecord } from './bluesky-record';
import { expectSignedIn, signedIn, xrpc, type Session } from './bluesky-session';
import { tidOf } from './bluesky-tid';
import { countGraphemes } from './graphemes';
import { NetworkError, type Connection, type Network, type Outgoing, type Receipt } from './network';

const POST_URI = /^at:\/\/(did:[^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/;

/** 300 characters and 3,000 bytes: ten bytes count as one character where that is more. */
const BYTES_PER_CHARACTER = 10;

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  proof: 'A',
  chains: true,
  settings: [
    { key: 'handle', kind: 'text', required: true, label: { nl: 'Gebruikersnaam', en: 'Handle' } },
    { key: 'password', kind: 'secret', required: true, label: { nl: 'App-wachtwoord', en: 'App password' } },
    { key: 'service', kind: 'url', required: false, label: { nl: 'Adres van de server', en: 'Address of the server' } },
  ],
  limits: { text: 300, images: 4, imageBytes: 2_000_000, altText: 2_000 },
  length: (text) => Math.max(countGraphemes(text), Math.ceil(Buffer.byteLength(text) / BYTES_PER_CHARACTER)),

  async verify({ settings }, { signal }) {
    const { did, handle } = await signedIn(settings, signal, async (session) => session);
    return { id: did, name: `@${handle}`, url: `https://bsky.app/profile/${did}` };
  },

  async publish(connection, outgoing, { signal }) {
    const { settings } = connection;
    const { session, record } = await beforePosting(() =>
      signedIn(settings, signal, async (signedInAs) => {
        expectSameAccount(signedInAs, connection);
        return { session: signedInAs, record: await recordOf(outgoing, settings, signedInAs, signal) };
      }),
    );
    return put(settings, session, outgoing, record, signal);
  },

  async find(connection, outgoing, { signal }) {
    const found = await read(connection, outgoing, signal);
    if (!found) return 'absent';
    if (isSame(found, outgoing)) return receiptOf(textAt(found, 'uri'));
    throw new NetworkError('unknown', {
      nl: 'Op de plaats van dit bericht staat een ander bericht. Er is niets overschreven. Kijk op het netwerk.',
      en: 'Another post stands where this post should stand. Nothing was overwritten. Look on the network.',
    });
  },

  async remove(connection, { remoteId }, { signal }) {
    const { settings } = connection;
    const { rkey } = addressOf(remoteId);
    await signedIn(settings, signal, async (session) => {
      expectSameAccount(session, connection);
      const input = { repo: session.did, collection: POSTS, rkey };
      const token = session.accessJwt;
      const answer = await xrpc(settings, signal, { method: 'com.atproto.repo.deleteRecord', input, token });
      expectSignedIn(answer, settings, [token]);
    });
  },
};

/**
 * `swapRecord: null` means: only if nothing stands there. The server first sees whether the very same record stands
 * there already, and then changes nothing, so a repeat is harmless and nothing is ever overwritten.
 */
async function put(
  settings: Connection['settings'],
  { did, accessJwt: token }: Session,
  outgoing: Outgoing,
  record: PostRecord,
  signal: AbortSignal,
): Promise<Receipt> {
  const rkey = tidOf(outgoing.key, outgoing.createdAt);
  const input = { repo: did, collection: POSTS, rkey, record, swapRecord: null };
  const answer = await xrpc(settings, signal, { method: 'com.atproto.repo.putRecord', input, token });
  if (answer.status === 400 && objectIn(answer.text)['error'] === 'InvalidSwap') {
    return whatStandsThere({ settings, remoteAccountId: did }, outgoing, signal);
  }
  expectSignedIn(answer, settings, [token, outgoing.text]);
  return receiptOf(textAt(jsonObject(answer), 'uri'));
}

/** An earlier attempt may have found another account behind a handle; it is this post all the same. */
async function whatStandsThere(connection: Connection, outgoing: Outgoing, signal: AbortSignal): Promise<Receipt> {
  const found = await read(connection, outgoing, signal).catch((cause: unknown) => {
    throw new NetworkError(
      'unknown',
      {
        nl: 'Er staat al iets op de plaats van dit bericht; wat, is niet bekend.',
        en: 'Something stands where this post should stand; what, is not known.',
      },
      { cause },
    );
  });
  if (found && isSame(found, outgoing)) return receiptOf(textAt(found, 'uri'));
  if (found)
    throw new NetworkError('refused', {
      nl: 'Op de plaats van dit bericht staat een ander bericht. Er is niets overschreven. Kijk op het netwerk.',
      en: 'Another post stands where this post should stand. Nothing was overwritten. Look on the network.',
    });
  throw new NetworkError('unknown', {
    nl: 'Het netwerk zegt dat het bericht er staat, en ook dat het er niet staat.',
    en: 'The network says that the post stands there, and that it does not.',
  });
}

function read({ settings, remoteAccountId }: Connection, outgoing: Outgoing, signal: AbortSignal) {
  const address = { repo: remoteAccountId, rkey: tidOf(outgoing.key, outgoing.createdAt) };
  return signedIn(settings, signal, (session) => readRecord(address, settings, session, signal));
}

function expectSameAccount({ did, handle }: Session, { remoteAccountId }: Connection): void {
  if (did === remoteAccountId) return;
  throw new NetworkError('refused', {
    nl: `@${handle} is niet het account dat verbonden werd: het werd een ander. Er is niets gedaan. Verbind het kanaal opnieuw.`,
    en: `@${handle} is not the account that was connected: it turned into another. Nothing was done. Connect the channel again.`,
  });
}

/** Its moment is in its address already. */
function isSame({ value }: Record<string, unknown>, { text }: Outgoing): boolean {
  return isObject(value) && value['text'] === text;
}

function receiptOf(uri: string): Receipt {
  const { did, rkey } = addressOf(uri);
  return { remoteId: uri, url: `https://bsky.app/profile/${did}/post/${rkey}` };
}

function addressOf(uri: string): { readonly did: string; readonly rkey: string } {
  const [, did, rkey] = POST_URI.exec(uri) ?? [];
  if (did && rkey) return { did, rkey };
  throw new NetworkError('unknown', {
    nl: 'Het netwerk antwoordde zonder te zeggen welk bericht er nu staat.',
    en: "The network's answer does not name a post.",
  });
}
