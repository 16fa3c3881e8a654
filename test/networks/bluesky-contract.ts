/** What we count on from a Bluesky server: held to a real one and to our stand-in alike. */
import { configureGateway, type Connection, type NetworkErrorKind, type Outgoing } from '../../src/networks';
import { bluesky as network } from '../../src/networks/bluesky.network';
import type { Fault, FaultyServer } from './faulty-server';
import { inBothLanguages } from './in-both-languages';
import { anImage, anOutgoing, PIXEL, within } from './outgoing';

interface Account {
  readonly handle: string;
  readonly password: string;
  readonly did: string;
}

type Post = { readonly uri: string; readonly cid: string; readonly value: Record<string, unknown> };

export interface BlueskyStand extends FaultyServer {
  readonly account: Account;
  readonly other: Account;
  posts(did: string): Promise<readonly Post[]>;
  blob(did: string, cid: string): Promise<Buffer>;
}

const bluesky = inBothLanguages(network);
const PUT = 'POST /xrpc/com.atproto.repo.putRecord';

export function describeBluesky(start: () => Promise<BlueskyStand>): void {
  let stand: BlueskyStand;
  beforeAll(async () => {
    configureGateway({ allowPrivateAddresses: true });
    stand = await start();
  }, 180_000);
  afterAll(() => stand?.stop());

  const connection = (said: Record<string, string> = {}): Connection => {
    const { handle, password, did } = stand.account;
    return { settings: { handle, password, service: stand.url, ...said }, remoteAccountId: did };
  };
  const publish = (outgoing: Outgoing, ms = 10_000) => bluesky.publish(connection(), outgoing, within(ms));
  const find = (outgoing: Outgoing) => bluesky.find!(connection(), outgoing, within(10_000));
  const standing = async (uri: string) => (await stand.posts(stand.account.did)).filter((post) => post.uri === uri);

  test('Connecting tells whose password it is', async () => {
    const { handle, did } = stand.account;
    const account = await bluesky.verify({ settings: connection({ handle: `@${handle} ` }).settings }, within(10_000));
    expect(account).toEqual({ id: did, name: `@${handle}`, url: `https://bsky.app/profile/${did}` });
  });

  test('A wrong password is an expired login', async () => {
    const { settings } = connection({ password: 'wrong' });
    await expect(bluesky.verify({ settings }, within(10_000))).rejects.toMatchObject({ kind: 'login_expired' });
  });

  test('A post stands there as it was approved: words, places, pictures, descriptions, moment', async () => {
    const text = `Dank @${stand.other.handle} en @niemand.test 🎉 zie https://voorbeeld.be/é?a=1. #GroteMarkt`;
    const images = [anImage({ alt: 'De "Grote Markt" 🥐', width: 4, height: 3 }), anImage({ alt: '' })];
    const outgoing = anOutgoing({ text, images });
    const { remoteId, url } = await publish(outgoing);
    const [post] = await standing(remoteId);
    expect(url).toBe(`https://bsky.app/profile/${stand.account.did}/post/${remoteId.split('/').at(-1)}`);
    expect(post?.value).toMatchObject({
      $type: 'app.bsky.feed.post',
      text,
      createdAt: outgoing.createdAt,
      langs: ['nl-BE'],
    });
    expect(marked(post?.value)).toEqual([
      [`@${stand.other.handle}`, { $type: 'app.bsky.richtext.facet#mention', did: stand.other.did }],
      ['https://voorbeeld.be/é?a=1', { $type: 'app.bsky.richtext.facet#link', uri: 'https://voorbeeld.be/é?a=1' }],
      ['#GroteMarkt', { $type: 'app.bsky.richtext.facet#tag', tag: 'GroteMarkt' }],
    ]);
    const shown = (
      post?.value['embed'] as { images: { alt: string; aspectRatio: unknown; image: { ref: { $link: string } } }[] }
    ).images;
    expect(shown.map(({ alt, aspectRatio }) => [alt, aspectRatio])).toEqual([
      ['De "Grote Markt" 🥐', { width: 4, height: 3 }],
      ['', { width: 1, height: 1 }],
    ]);
    expect(await stand.blob(stand.account.did, shown[0]?.image.ref.$link ?? '')).toEqual(PIXEL);
    expect(await find(outgoing)).toEqual({ remoteId, url });
  });

  test('A repeat changes nothing', async () => {
    const outgoing = anOutgoing({ text: `Nog eens @${stand.other.handle} #markt`, images: [anImage()] });
    const receipt = await publish(outgoing);
    const before = await standing(receipt.remoteId);
    expect(await publish(outgoing)).toEqual(receipt);
    expect(await standing(receipt.remoteId)).toEqual(before);
    expect(before).toHaveLength(1);
  });

  test('A repeat that would differ leaves the first as it is', async () => {
    const outgoing = anOutgoing({ text: `Welkom @${stand.other.handle}` });
    stand.next({ instead: { status: 400, body: { error: 'HandleNotFound' } } }, 'GET /xrpc/com.atproto.identity');
    const receipt = await publish(outgoing);
    const before = await standing(receipt.remoteId);
    expect(await publish(outgoing)).toEqual(receipt);
    expect(await standing(receipt.remoteId)).toEqual(before);
  });

  test('Another text never replaces what stands there', async () => {
    const outgoing = anOutgoing();
    const receipt = await publish(outgoing);
    const changed = { ...outgoing, text: 'Iets anders' };
    await expect(publish(changed)).rejects.toMatchObject({ kind: 'refused' });
    await expect(find(changed)).rejects.toMatchObject({ kind: 'unknown' });
    expect((await standing(receipt.remoteId))[0]?.value['text']).toBe(outgoing.text);
  });

  test.each<[string, Fault]>([
    ['an error after it was taken', { thenAnswer: { status: 500, body: { error: 'InternalServerError' } } }],
    ['no answer', { then: 'hang' }],
    ['a reset', { then: 'reset' }],
    ['half an answer', { then: 'half' }],
    ['a page instead of an answer', { thenAnswer: { status: 200, body: '<html></html>' } }],
    ['an answer without an address', { thenAnswer: { status: 200, body: { cid: 'bafy' } } }],
    ['an answer that names something else', { thenAnswer: { status: 200, body: { uri: 'https://bsky.app' } } }],
  ])('%s is unknown, found afterwards, and the repeat is the same post', async (_name, fault) => {
    const outgoing = anOutgoing();
    const before = (await stand.posts(stand.account.did)).length;
    stand.next(fault, PUT);
    await expect(publish(outgoing, 800)).rejects.toMatchObject({ kind: 'unknown' });
    const receipt = await find(outgoing);
    expect(await publish(outgoing)).toEqual(receipt);
    expect(await stand.posts(stand.account.did)).toHaveLength(before + 1);
  });

  test.each<[number, NetworkErrorKind]>([
    [400, 'refused'],
    [401, 'not_sent'],
    [403, 'refused'],
    [429, 'not_sent'],
    [302, 'refused'],
  ])('%d instead of taking it is %s, and nothing stands there', async (status, kind) => {
    const outgoing = anOutgoing();
    stand.next({ instead: { status, body: { error: 'No', message: outgoing.text } } }, PUT);
    const error = await publish(outgoing).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind });
    expect(JSON.stringify([(error as Error).message, (error as Error).cause ?? ''])).not.toContain(outgoing.text);
    expect(await find(outgoing)).toBe('absent');
  });

  test('Too long a text is refused by the server too', async () => {
    await expect(publish(anOutgoing({ text: 'x'.repeat(301) }))).rejects.toMatchObject({ kind: 'refused' });
  });

  test('Nothing is posted when a picture or a handle fails', async () => {
    const outgoing = anOutgoing({ text: `Dag @${stand.other.handle}`, images: [anImage()] });
    stand.next({ then: 'reset' }, 'POST /xrpc/com.atproto.repo.uploadBlob');
    await expect(publish(outgoing)).rejects.toMatchObject({ kind: 'not_sent' });
    stand.next({ thenAnswer: { status: 502 } }, 'GET /xrpc/com.atproto.identity.resolveHandle');
    await expect(publish(outgoing)).rejects.toMatchObject({ kind: 'not_sent' });
    expect(await find(outgoing)).toBe('absent');
  });

  test('A reply knows the post that it answers and the one that began the conversation', async () => {
    const first = await publish(anOutgoing());
    const second = await publish(anOutgoing({ replyTo: first.remoteId }));
    const third = await publish(anOutgoing({ replyTo: second.url }));
    const [root] = await standing(first.remoteId);
    const [parent] = await standing(second.remoteId);
    const [reply] = await standing(third.remoteId);
    expect(parent?.value['reply']).toEqual({ root: named(root), parent: named(root) });
    expect(reply?.value['reply']).toEqual({ root: named(root), parent: named(parent) });
  });

  test.each(['https://voorbeeld.be/1', 'at://did:plc:nobody/app.bsky.feed.like/1'])(
    '%s cannot be answered',
    async (replyTo) => {
      await expect(publish(anOutgoing({ replyTo }))).rejects.toMatchObject({ kind: 'refused' });
    },
  );

  test('A post that is gone cannot be answered, and deleting it again is done', async () => {
    const receipt = await publish(anOutgoing());
    await bluesky.remove!(connection(), receipt, within(10_000));
    await bluesky.remove!(connection(), receipt, within(10_000));
    expect(await standing(receipt.remoteId)).toEqual([]);
    await expect(publish(anOutgoing({ replyTo: receipt.remoteId }))).rejects.toMatchObject({ kind: 'refused' });
  });

  test('An account that turned into another is neither posted on nor deleted from', async () => {
    const turned = { ...connection(), remoteAccountId: stand.other.did };
    const receipt = await publish(anOutgoing());
    const deleted = bluesky.remove!(turned, receipt, within(10_000));
    await expect(deleted).rejects.toMatchObject({ kind: 'refused' });
    expect(await standing(receipt.remoteId)).toHaveLength(1);
    const sent = bluesky.publish(turned, anOutgoing(), within(10_000));
    await expect(sent).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('another') });
  });
}

const named = (post: Post | undefined) => ({ uri: post?.uri, cid: post?.cid });

/** The words that each facet covers, cut by bytes as a reader's app does. */
function marked(value: Record<string, unknown> | undefined): [string, unknown][] {
  const bytes = Buffer.from(String(value?.['text']));
  const facets = value?.['facets'] as { index: { byteStart: number; byteEnd: number }; features: unknown[] }[];
  return facets.map(({ index, features }) => [bytes.subarray(index.byteStart, index.byteEnd).toString(), features[0]]);
}
