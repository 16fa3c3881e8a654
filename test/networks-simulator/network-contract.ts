/** What must hold for every network, played over real HTTP against its simulator, with every fault. */
import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { NetworkError, type Connection, type Found, type Network, type NetworkErrorKind } from '../../src/networks';
import type { Outgoing, OutgoingImage, OutgoingVideo, Receipt } from '../../src/networks';
import { configureGateway } from '../../src/networks/http';
import type { FakeAnswer } from '../networks/faulty-server';
import { anImage, anOutgoing, within } from '../networks/outgoing';
import { BEFORE_POSTING, NOT_TAKEN, READING, repeating, TAKEN } from './contract-faults';
import { startMediaHost, type MediaHost } from './media-host';
import { standInsOf, startSimulator, type RunningSimulator, type SimulatedNetwork } from './simulated-network';

export interface Contract {
  readonly network: Network;
  /** A new one, with an empty log. */
  simulate(): SimulatedNetwork;
  /** The line of a request that `verify` makes. */
  readonly verifies: string;
  /** Lines of requests before the publishing one, and the post that makes them happen. */
  readonly before: readonly { readonly line: string; readonly with?: 'image' | 'images' | 'video' }[];
  /** The line of a request that `find` makes; absent: nothing can be read back. */
  readonly reads?: string;
  /** What `find` says of a post that was made ready and never sent. */
  readonly unsent: Found;
  /** Its own nos, answered in place of the publishing request. */
  readonly nos: readonly (readonly [name: string, answer: FakeAnswer, kind: NetworkErrorKind])[];
  /** Where a bare status of the publishing request proves something else here than it usually does. */
  readonly proves?: (status: number) => NetworkErrorKind | undefined;
  /** Every post has an image. */
  readonly needsImage?: true;
  /** The images of these tests; a PNG unless said otherwise. */
  readonly image?: Partial<OutgoingImage>;
  /** It has no place for words about a film. */
  readonly videoWithoutAlt?: true;
  /** Absent: it answers no posts. */
  replyTo?(receipt: Receipt): string;
}

const PATIENT_MS = 10_000;
const HASTY_MS = 1_000;
const FILM_BYTES = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(3000, 7)]);
const FILM: OutgoingVideo = {
  ...{ bytes: FILM_BYTES, type: 'video/mp4', alt: 'De markt, van boven', width: 720, height: 1280, durationMs: 9_000 },
};
const HARD_TEXT = 'Dag "buren" & co: 5 < 6 > 4, (zo) [dat] {is} *heel* ~leuk~ \\o/\n\nTot straks_ | é 🥐 #markt';

/** Its publishing is one request; `prepare`, where there is one, was done before. */
export function describeNetworkContract(contract: Contract): void {
  const { network } = contract;
  const { limits } = network;
  let simulator: RunningSimulator;
  let host: MediaHost;
  let connection: Connection;
  beforeEach(async () => {
    [simulator, host] = await Promise.all([startSimulator(contract.simulate()), startMediaHost()]);
    configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
    const { settings } = simulator.of;
    connection = { settings, remoteAccountId: (await network.verify({ settings }, within(PATIENT_MS))).id };
  });
  afterEach(async () => {
    await Promise.all([simulator.stop(), host.stop()]);
  });

  const image = (alt: string) => host.offer(anImage({ ...contract.image, alt }));
  const outgoing = (said: Partial<Outgoing> = {}) =>
    anOutgoing({ ...(contract.needsImage && { images: [image('De markt')] }), ...said });
  const withMedia = (what?: 'image' | 'images' | 'video') => {
    if (what === 'video') return outgoing({ images: [], video: host.offer(FILM) });
    return what ? outgoing({ images: ['Een', 'Twee'].slice(0, what === 'image' ? 1 : 2).map(image) }) : outgoing();
  };
  const prepare = async (post: Outgoing, ms = PATIENT_MS): Promise<Outgoing> => {
    const prepared = await network.prepare?.(connection, post, within(ms));
    return prepared === undefined ? post : { ...post, prepared };
  };
  const publish = (post: Outgoing, ms = PATIENT_MS) => network.publish(connection, post, within(ms));
  const find = (post: Outgoing, ms = PATIENT_MS) => network.find!(connection, post, within(ms));
  const standing = () => simulator.of.standing;
  const sent = () => simulator.requests.filter((line) => line.startsWith(simulator.of.publishes)).length;

  describe('what goes out', () => {
    test('stands there as it was approved, after one request', async () => {
      const post = await prepare(outgoing({ text: HARD_TEXT }));
      expect(standing()).toEqual([]);
      const { remoteId, url } = await publish(post);
      expect(standing()).toMatchObject([{ id: remoteId, account: connection.remoteAccountId, text: HARD_TEXT }]);
      expect([sent(), URL.canParse(url)]).toEqual([1, true]);
    });

    test.each([1, 2, limits.images])('carries %d pictures with their descriptions, in order', async (count) => {
      const images = Array.from({ length: count }, (_, place) => image(`Beeld ${place}: "café" 🥐 & <b>`));
      await publish(await prepare(outgoing({ images })));
      const expected = images.map(({ alt, bytes }) => ({ kind: 'image', alt, sha256: sha256(bytes) }));
      expect(standing()).toMatchObject([{ media: expected }]);
    });

    (limits.video ? test : test.skip)('carries a film', async () => {
      await publish(await prepare(withMedia('video')));
      const alt = contract.videoWithoutAlt ? '' : FILM.alt;
      expect(standing()).toMatchObject([{ media: [{ kind: 'video', alt, sha256: sha256(FILM.bytes) }] }]);
    });

    (contract.replyTo ? test : test.skip)('hangs under the post that it answers', async () => {
      const first = await publish(await prepare(outgoing()));
      await publish(await prepare(outgoing({ text: 'Een antwoord', replyTo: contract.replyTo?.(first) })));
      expect(standing()[1]?.inReplyTo).toBe(first.remoteId);
    });

    (network.remove ? test : test.skip)('can be removed, and removing it again is done', async () => {
      const receipt = await publish(await prepare(outgoing()));
      for (let times = 0; times < 2; times += 1) await network.remove?.(connection, receipt, within(PATIENT_MS));
      expect([standing().length, simulator.of.stands(receipt.remoteId)]).toEqual([1, false]);
    });

    test('is as long as the network allows, and not longer', async () => {
      await publish(await prepare(outgoing({ text: 'x'.repeat(limits.text) })));
      const tooLong = prepare(outgoing({ text: 'x'.repeat(limits.text + 1) })).then(publish);
      await expect(tooLong).rejects.toMatchObject({ kind: 'refused' });
      expect(standing()).toHaveLength(1);
    });
  });

  describe('a no', () => {
    const bare = NOT_TAKEN.map(
      ([status, kind]) => [`${status}`, { status }, contract.proves?.(status) ?? kind] as const,
    );
    test.each([...bare, ...contract.nos])('%s proves no more than it does', async (_name, answer, kind) => {
      const post = await prepare(outgoing());
      simulator.next(
        { instead: { headers: { location: 'https://elsewhere.example/' }, ...answer } },
        simulator.of.publishes,
      );
      expect((await errorOf(publish(post))).kind).toBe(kind);
      expect([sent(), standing()]).toEqual([1, []]);
    });

    test.each([400, 401, 403, 422, 429, 500])('%d repeats no secret and no text in what is thrown', async (status) => {
      const secrets = network.settings
        .filter(({ kind }) => kind === 'secret')
        .map(({ key }) => connection.settings[key]);
      for (const secret of [...secrets, 'Nog geheim'].filter((said) => said !== undefined)) {
        const post = await prepare(outgoing({ text: 'Nog geheim' }));
        simulator.next({ instead: repeating(`This is wrong: ${secret}`, status) }, simulator.of.publishes);
        simulator.next({ instead: repeating(`This is wrong: ${secret}`, status + 1) }, simulator.of.publishes);
        const thrown = [await errorOf(publish(post)), await errorOf(publish(post))];
        expect(inspect(thrown, { depth: 9 })).not.toContain(secret);
      }
    });

    test('nobody there means not sent', async () => {
      const post = await prepare(outgoing());
      await simulator.stop();
      expect((await errorOf(publish(post))).kind).toBe('not_sent');
    });
  });

  describe('a lost answer', () => {
    test.each(TAKEN)('is unknown when it %s, and is found afterwards', async (_name, fault) => {
      const post = await prepare(outgoing());
      simulator.next(fault, simulator.of.publishes);
      const impatient = 'then' in fault && ['hang', 'slow'].includes(fault.then);
      expect((await errorOf(publish(post, impatient ? HASTY_MS : PATIENT_MS))).kind).toBe('unknown');
      expect([sent(), standing().length]).toEqual([1, 1]);
      if (contract.reads) expect(await find(post)).toMatchObject({ remoteId: standing()[0]?.id });
    });

    test('may still arrive: not seeing it at once proves nothing', async () => {
      const post = await prepare(outgoing());
      simulator.next({ cutAndDoAfterMs: 300 }, simulator.of.publishes);
      expect((await errorOf(publish(post))).kind).toBe('unknown');
      if (contract.reads) expect(await find(post)).toEqual(contract.unsent);
      while (standing().length === 0) await turn();
      if (contract.reads) expect(await find(post)).toMatchObject({ remoteId: standing()[0]?.id });
    });
  });

  describe.each(contract.before)('before the post itself, $line', ({ line, with: what }) => {
    test.each(BEFORE_POSTING)('which %s: nothing was posted, and we say so', async (_name, fault) => {
      const post = withMedia(what);
      simulator.next(fault, line);
      const error = await errorOf(prepare(post, HASTY_MS).then((ready) => publish(ready, HASTY_MS)));
      expect(['not_sent', 'refused', 'login_expired']).toContain(error.kind);
      expect([sent(), standing()]).toEqual([0, []]);
    });
  });

  (contract.reads ? describe : describe.skip)('reading back', () => {
    test('does not take another post for it', async () => {
      await publish(await prepare(outgoing({ text: 'Een ander bericht' })));
      expect(await find(await prepare(outgoing()))).toEqual(contract.unsent);
    });

    test.each(READING)('proves nothing when it %s', async (_name, fault) => {
      const post = await prepare(outgoing());
      simulator.next(fault, contract.reads ?? '');
      await errorOf(find(post, HASTY_MS));
    });
  });

  describe('connecting', () => {
    test('tells whose account it is', async () => {
      const account = await network.verify({ settings: connection.settings }, within(PATIENT_MS));
      expect([account.id, account.name !== '', URL.canParse(account.url)]).toEqual([
        connection.remoteAccountId,
        true,
        true,
      ]);
    });

    test.each(BEFORE_POSTING)('fails in words when it %s', async (_name, fault) => {
      simulator.next(fault, contract.verifies);
      const error = await errorOf(network.verify({ settings: connection.settings }, within(HASTY_MS)));
      expect(error.message).toMatch(/\w{3,}.*\.$/s);
    });

    test.each(network.settings.filter(({ required }) => required))('asks for $key', async ({ key }) => {
      const error = await errorOf(
        network.verify({ settings: { ...connection.settings, [key]: '' } }, within(PATIENT_MS)),
      );
      expect(['refused', 'login_expired']).toContain(error.kind);
    });
  });
}

async function errorOf(work: Promise<unknown>): Promise<NetworkError> {
  const outcome = await work.catch((thrown: unknown) => thrown);
  if (outcome instanceof NetworkError) return outcome;
  throw new Error('it was to end in a NetworkError', { cause: outcome });
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
