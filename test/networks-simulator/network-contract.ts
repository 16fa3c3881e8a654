/** What must hold for every network, played over real HTTP against its simulator, with every fault. */
import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { Connection, Outgoing } from '../../src/networks';
import { configureGateway } from '../../src/networks/http';
import { inBothLanguages } from '../networks/in-both-languages';
import { anImage, anOutgoing, within } from '../networks/outgoing';
import { errorOf, FILM, HARD_TEXT, sha256, type Contract } from './contract';
import { BEFORE_POSTING, isEndless, NOT_TAKEN, repeating, TAKEN } from './contract-faults';
import { startMediaHost, type MediaHost } from './media-host';
import { standInsOf, startSimulator, type RunningSimulator } from './simulated-network';

const PATIENT_MS = 10_000;
/** Long enough for what is asked to be done, where that matters. */
const HASTY_MS = 1_000;
const HASTIEST_MS = 300;

/** Its publishing is one request; `prepare`, where there is one, was done before. */
export function describeNetworkContract(contract: Contract): void {
  const network = inBothLanguages(contract.network);
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

    const where = (able: unknown) => (able ? test : () => undefined);

    where(limits.video)('carries a film', async () => {
      await publish(await prepare(withMedia('video')));
      const alt = contract.videoWithoutAlt ? '' : FILM.alt;
      expect(standing()).toMatchObject([{ media: [{ kind: 'video', alt, sha256: sha256(FILM.bytes) }] }]);
    });

    where(contract.replyTo)('hangs under the post that it answers', async () => {
      const first = await publish(await prepare(outgoing()));
      await publish(await prepare(outgoing({ text: 'Een antwoord', replyTo: contract.replyTo?.(first) })));
      expect(standing()[1]?.inReplyTo).toBe(first.remoteId);
    });

    where(network.remove)('can be removed, and removing it again is done', async () => {
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
      expect((await errorOf(publish(post, isEndless(fault) ? HASTY_MS : PATIENT_MS))).kind).toBe('unknown');
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
      const ms = isEndless(fault) ? HASTIEST_MS : PATIENT_MS;
      const error = await errorOf(prepare(post, ms).then((ready) => publish(ready, ms)));
      expect(['not_sent', 'refused', 'login_expired']).toContain(error.kind);
      expect([sent(), standing()]).toEqual([0, []]);
    });
  });

  const reading = () => {
    test('does not take another post for it', async () => {
      await publish(await prepare(outgoing({ text: 'Een ander bericht' })));
      expect(await find(await prepare(outgoing()))).toEqual(contract.unsent);
    });

    test.each(BEFORE_POSTING)('proves nothing when it %s', async (_name, fault) => {
      const post = await prepare(outgoing());
      simulator.next(fault, contract.reads ?? '');
      await errorOf(find(post, isEndless(fault) ? HASTIEST_MS : PATIENT_MS));
    });
  };
  if (contract.reads) describe('reading back', reading);

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
      const ms = isEndless(fault) ? HASTIEST_MS : PATIENT_MS;
      const error = await errorOf(network.verify({ settings: connection.settings }, within(ms)));
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
