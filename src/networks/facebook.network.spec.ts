import { bodyOf, startServer } from '../../test/networks/answering-server';
import type { Fault } from '../../test/networks/faulty-server';
import { anImage, anOutgoing, within } from '../../test/networks/outgoing';
import { TAKEN } from '../../test/networks-simulator/contract-faults';
import { simulateFacebook, type FacebookOptions } from '../../test/networks-simulator/facebook';
import { META_NOS } from '../../test/networks-simulator/meta';
import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { standInsOf, startSimulator } from '../../test/networks-simulator/simulated-network';
import type { RunningSimulator } from '../../test/networks-simulator/simulated-network';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { facebook as network } from './facebook.network';
import { configureGateway } from './http';
import type { Connection, Outgoing, OutgoingVideo } from './network';

const facebook = inBothLanguages(network);

describeNetworkContract({
  network: facebook,
  simulate: simulateFacebook,
  verifies: 'GET /v25.0/me',
  before: [
    { line: 'POST /v25.0/102030405060708/feed' },
    { line: 'POST /v25.0/102030405060708/photos', with: 'images' },
    { line: 'POST /v25.0/102030405060708/video_reels', with: 'video' },
    { line: 'POST /video-upload/v25.0/', with: 'video' },
    { line: 'GET /v25.0/122', with: 'video' },
  ],
  reads: 'GET /v25.0/102030405060708_',
  unsent: 'ready',
  proves: () => 'unknown',
  videoWithoutAlt: true,
  nos: META_NOS,
  replyTo: ({ remoteId }) => remoteId,
});

let simulator: RunningSimulator;
let connection: Connection;
const stand = async (options: FacebookOptions = {}) => {
  simulator = await startSimulator(simulateFacebook(options));
  configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
  const { settings } = simulator.of;
  connection = { settings, remoteAccountId: settings['page'] ?? '' };
};
const prepare = async (post: Outgoing, ms = 5000) => ({
  ...post,
  prepared: await facebook.prepare!(connection, post, within(ms)),
});
const publish = (post: Outgoing) => facebook.publish(connection, post, within(5000));
const find = (post: Outgoing) => facebook.find!(connection, post, within(5000));

describe('a post', () => {
  beforeEach(() => stand());
  afterEach(() => simulator.stop());

  test('may be published again by its id: nothing changes', async () => {
    const post = await prepare(anOutgoing());
    const receipt = await publish(post);
    expect(await publish(post)).toEqual(receipt);
    expect(simulator.of.standing).toHaveLength(1);
  });

  test('that stands there already is refused in words', async () => {
    await publish(await prepare(anOutgoing()));
    const again = prepare(anOutgoing());
    await expect(again).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('stands there already'),
    });
  });

  test('that is not seen is not called never published', async () => {
    const post = await prepare(anOutgoing());
    await facebook.remove!(connection, await publish(post), within(5000));
    expect(await find(post)).toBe('absent');
  });

  test('that was never made cannot be published, nor found', async () => {
    await expect(publish(anOutgoing())).rejects.toMatchObject({ kind: 'not_sent' });
    await expect(find(anOutgoing())).rejects.toMatchObject({ kind: 'unknown' });
  });

  test.each([
    ['Zie https://voorbeeld.be/a?b=1.', 'https://voorbeeld.be/a?b=1'],
    ['(https://voorbeeld.be/a)', 'https://voorbeeld.be/a'],
    ['Geen', undefined],
  ])('%s links to %s', async (text, link) => {
    const asked: (string | null)[] = [];
    const proxy = await startServer(async (request, response) => {
      asked.push(new URLSearchParams((await bodyOf(request)).toString()).get('link'));
      response.writeHead(200).end(JSON.stringify({ id: '1_1' }));
    });
    configureGateway({ allowPrivateAddresses: true, standIns: { 'https://graph.facebook.com': proxy.url } });
    await prepare(anOutgoing({ text }));
    expect(asked).toEqual([link ?? null]);
    await proxy.stop();
  });
});

describe('a film', () => {
  afterEach(() => simulator.stop());
  const film = (said: Partial<OutgoingVideo> = {}): Outgoing => {
    const [bytes, type] = [Buffer.alloc(2000, 7), 'video/mp4'] as const;
    return anOutgoing({ video: { bytes, type, alt: '', width: 1080, height: 1920, durationMs: 9_000, ...said } });
  };

  test('is waited for, and then published', async () => {
    await stand({ looks: 2 });
    const post = await prepare(film());
    expect(await find(post)).toBe('absent');
    const receipt = await publish(post);
    expect(await find(post)).toEqual(receipt);
    expect(await publish(post)).toEqual(receipt);
    expect(simulator.of.standing).toMatchObject([{ text: post.text, id: receipt.remoteId }]);
  });

  test.each([
    ['lying down', { width: 1920, height: 1080 }],
    ['of two seconds', { durationMs: 2_000 }],
  ])('%s is refused', async (_name, said) => {
    await stand();
    await expect(prepare(film(said))).rejects.toMatchObject({ kind: 'refused' });
    expect(simulator.requests).toEqual([]);
  });

  test('that the network cannot use is refused', async () => {
    await stand({ endsAs: 'error' });
    await expect(prepare(film())).rejects.toMatchObject({ kind: 'refused' });
  });

  test.each<[string, Fault]>(TAKEN.map(([name, fault]) => [name, fault]))(
    'whose publishing %s is unknown, and found afterwards',
    async (_name, fault) => {
      await stand();
      const post = await prepare(film());
      simulator.next(fault, 'POST /v25.0/102030405060708/video_reels');
      const publishing = facebook.publish(connection, post, within(1000));
      await expect(publishing).rejects.toMatchObject({ kind: 'unknown' });
      expect(await find(post)).toMatchObject({ remoteId: simulator.of.standing[0]?.id });
    },
  );
});

describe('an answer is a comment', () => {
  let replyTo: string;
  beforeEach(async () => {
    await stand();
    ({ remoteId: replyTo } = await publish(await prepare(anOutgoing())));
  });
  afterEach(() => simulator.stop());
  const reply = (said: Partial<Outgoing> = {}) => prepare(anOutgoing({ text: 'Een antwoord', replyTo, ...said }));

  test('with its picture and the words about it, and can be removed', async () => {
    const receipt = await publish(await reply({ images: [anImage({ alt: 'Een kraam' })] }));
    const [, comment] = simulator.of.standing;
    expect(comment).toMatchObject({ id: receipt.remoteId, inReplyTo: replyTo, media: [{ alt: 'Een kraam' }] });
    await facebook.remove!(connection, receipt, within(5000));
    expect(simulator.of.stands(receipt.remoteId)).toBe(false);
  });

  test('that nobody saw is found by its words', async () => {
    const post = await reply();
    expect(await find(post)).toBe('absent');
    simulator.next({ then: 'reset' }, 'POST /v25.0/102030405060708_');
    await expect(publish(post)).rejects.toMatchObject({ kind: 'unknown' });
    expect(await find(post)).toMatchObject({ remoteId: simulator.of.standing[1]?.id });
    await publish(post);
    await expect(find(post)).rejects.toMatchObject({ kind: 'unknown' });
  });

  test('with two images is refused', async () => {
    await expect(reply({ images: [anImage(), anImage()] })).rejects.toMatchObject({ kind: 'refused' });
  });
});
