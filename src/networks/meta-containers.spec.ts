import { inspect } from 'node:util';
import type { ContainerOptions } from '../../test/networks-simulator/containers';
import { simulateInstagram } from '../../test/networks-simulator/instagram';
import { startMediaHost, type MediaHost } from '../../test/networks-simulator/media-host';
import { no } from '../../test/networks-simulator/meta';
import { standInsOf, startSimulator } from '../../test/networks-simulator/simulated-network';
import type { RunningSimulator } from '../../test/networks-simulator/simulated-network';
import { simulateThreads } from '../../test/networks-simulator/threads';
import { anImage, anOutgoing, JPEG, within } from '../../test/networks/outgoing';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import { instagram } from './instagram.network';
import type { Connection, Outgoing } from './network';
import { threads } from './threads.network';

const HOUR_MS = 3600_000;

describe.each([
  ['instagram', inBothLanguages(instagram), simulateInstagram],
  ['threads', inBothLanguages(threads), simulateThreads],
] as const)('a container at %s', (_id, network, simulate) => {
  let simulator: RunningSimulator;
  let host: MediaHost;
  let connection: Connection;
  const stand = async (options: ContainerOptions = {}) => {
    [simulator, host] = await Promise.all([startSimulator(simulate(options)), startMediaHost()]);
    configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
    const { settings } = simulator.of;
    connection = { settings, remoteAccountId: settings['account'] ?? '' };
  };
  afterEach(async () => void (await Promise.all([simulator.stop(), host.stop()])));

  const image = () => host.offer(anImage({ bytes: JPEG, type: 'image/jpeg' }));
  const outgoing = (said: Partial<Outgoing> = {}) => anOutgoing({ images: [image()], ...said });
  const prepare = async (post: Outgoing, ms = 5000) => ({
    ...post,
    prepared: await network.prepare!(connection, post, within(ms)),
  });
  const publish = (post: Outgoing) => network.publish(connection, post, within(5000));
  const find = (post: Outgoing) => network.find!(connection, post, within(5000));

  test('is waited for', async () => {
    await stand({ looks: 2 });
    await publish(await prepare(outgoing()));
    expect(simulator.requests.filter((line) => line.includes('/1789'))).toHaveLength(3);
    expect(simulator.of.standing).toHaveLength(1);
  });

  test('that takes too long is left, and nothing is posted', async () => {
    await stand({ looks: 1000 });
    await expect(prepare(outgoing(), 600)).rejects.toMatchObject({ kind: 'not_sent' });
    expect(simulator.of.standing).toEqual([]);
  });

  test('that fails is refused', async () => {
    await stand({ endsAs: 'ERROR' });
    await expect(prepare(outgoing())).rejects.toMatchObject({ kind: 'refused' });
  });

  test('whose image cannot be fetched from us is tried again, and its address is kept secret', async () => {
    await stand();
    const gone = { ...image(), address: `${image().address}-gone` };
    const error: unknown = await prepare(outgoing({ images: [gone] })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'not_sent', message: expect.stringContaining('could not fetch') });
    expect(inspect(error, { depth: 9 })).not.toContain(gone.address);
  });

  test('without an address for its image is refused', async () => {
    await stand();
    const images = [anImage({ bytes: JPEG, type: 'image/jpeg' })];
    await expect(prepare(outgoing({ images }))).rejects.toMatchObject({ kind: 'refused' });
  });

  test('of an account that is full for today is not even made', async () => {
    await stand({ quota: 1 });
    await publish(await prepare(outgoing()));
    await expect(prepare(outgoing({ text: 'Een tweede' }))).rejects.toThrow('reached its 1 posts in 24 hours');
    expect(simulator.requests.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  test('is published once: again is refused, and says nothing of the first', async () => {
    await stand();
    const post = await prepare(outgoing());
    await publish(post);
    await expect(publish(post)).rejects.toMatchObject({ kind: 'refused' });
    expect(simulator.of.standing).toHaveLength(1);
  });

  test('that was never made cannot be published, nor found', async () => {
    await stand();
    await expect(publish(outgoing())).rejects.toMatchObject({ kind: 'not_sent' });
    expect(simulator.requests).toEqual([]);
    await expect(find(outgoing())).rejects.toMatchObject({ kind: 'unknown' });
  });

  test('of which we lost the number is found by its words and its time', async () => {
    await stand();
    const post = outgoing({ text: 'De markt begint om negen uur.' });
    await publish(await prepare(post));
    expect(await find(post)).toMatchObject({ remoteId: simulator.of.standing[0]!.id });
  });

  test('that waited a day never was published, and cannot be', async () => {
    let now = Date.now();
    await stand({ now: () => now });
    const post = await prepare(outgoing());
    expect(await find(post)).toBe('ready');
    now += 23 * HOUR_MS;
    expect(await find(post)).toBe('ready');
    now += HOUR_MS;
    expect(await find(post)).toBe('never');
    await expect(publish(post)).rejects.toMatchObject({ kind: 'unknown' });
    expect(simulator.of.standing).toEqual([]);
  });

  test.each([
    ['IN_PROGRESS', 'absent'],
    ['ERROR', 'never'],
    ['EXPIRED', 'never'],
    ['FINISHED', 'ready'],
  ])('that is %s afterwards is %s', async (status, expected) => {
    await stand();
    const post = await prepare(outgoing());
    simulator.next({ instead: { status: 200, body: { id: '1', status, status_code: status } } }, 'GET /v');
    expect(await find(post)).toBe(expected);
  });

  test.each([
    ['is of a kind we do not know', { status: 200, body: { status: 'NEW', status_code: 'NEW' } }],
    ['is not seen', no(100, 'Unsupported get request', 33)],
  ])('that %s proves nothing', async (_name, answer) => {
    await stand();
    const post = await prepare(outgoing());
    simulator.next({ instead: answer }, 'GET /v');
    await expect(find(post)).rejects.toBeInstanceOf(Error);
  });

  test('is found by its words and its time, not because it is the latest', async () => {
    await stand();
    const post = await prepare(outgoing({ text: '  Met spaties eromheen\r\n' }));
    const { remoteId } = await publish(post);
    for (let i = 0; i < 60; i += 1) await publish(await prepare(outgoing({ text: `Later ${i}` })));
    expect(await find(post)).toMatchObject({ remoteId, url: expect.stringContaining(remoteId) });
  });

  test.each([
    ['the same words stand there twice', 2, 'more than once'],
    ['it was published and removed since', 0, 'we did not see'],
  ])('is for a person to judge when %s', async (_name, copies, words) => {
    let now = Date.now();
    await stand({ now: () => now });
    const post = await prepare(outgoing());
    if (copies === 0) now -= HOUR_MS;
    await publish(post);
    if (copies === 2) await publish(await prepare(outgoing()));
    await expect(find(post)).rejects.toMatchObject({ kind: 'unknown', message: expect.stringContaining(words) });
  });

  test.each([
    ['fails', { instead: { status: 500 } }],
    ['is a page', { thenAnswer: { status: 200, body: '<html>' } }],
    ['names no web address', { thenAnswer: { status: 200, body: { permalink: 'javascript:alert(1)' } } }],
  ])('that was published stands there, also when asking where %s', async (_name, fault) => {
    await stand();
    const post = await prepare(outgoing());
    simulator.next(fault, 'GET /v');
    expect(await publish(post)).toEqual({ remoteId: simulator.of.standing[0]?.id, url: '' });
  });
});
