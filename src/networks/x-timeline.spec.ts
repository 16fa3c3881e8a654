import { anImage, anOutgoing, within } from '../../test/networks/outgoing';
import { standInsOf, startSimulator, type RunningSimulator } from '../../test/networks-simulator/simulated-network';
import { simulateX, type XRules } from '../../test/networks-simulator/x';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import type { Connection, NetworkError, Outgoing } from './network';
import { x as network } from './x.network';

const x = inBothLanguages(network);

let simulator: RunningSimulator;
let connection: Connection;
const start = async (rules: XRules = {}) => {
  simulator = await startSimulator(simulateX(rules));
  configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
  connection = { settings: simulator.of.settings, remoteAccountId: '2244994945' };
};
afterEach(() => simulator.stop());

const publish = (outgoing: Outgoing) => x.publish(connection, outgoing, within(5_000));
const find = (outgoing: Outgoing) => x.find!(connection, outgoing, within(5_000));
const refusalOf = (outgoing: Outgoing) => publish(outgoing).then(fail, (error: NetworkError) => error);
const fail = () => {
  throw new Error('it was to be refused');
};

test('A post with links, signs and pictures is known again', async () => {
  await start();
  const outgoing = anOutgoing({
    text: 'Zie voorbeeld.be/a?b=1&c=2 en https://www.gemeente.be/nieuws, 5 < 6\n\n#markt',
    images: [anImage(), anImage({ alt: '' })],
  });
  const receipt = await publish(outgoing);
  expect(await find(outgoing)).toEqual(receipt);
  expect(receipt.url).toBe(`https://x.com/i/web/status/${receipt.remoteId}`);
});

test('An answer is known again by what it answers', async () => {
  await start({ duplicatesMs: 0 });
  const { remoteId } = await publish(anOutgoing({ text: 'Vraag' }));
  const outgoing = anOutgoing({ text: 'Antwoord', replyTo: `https://x.com/jan/status/${remoteId}?s=20` });
  const receipt = await publish(outgoing);
  expect(await find(outgoing)).toEqual(receipt);
  expect(await find({ ...outgoing, replyTo: receipt.remoteId })).toBe('absent');
  expect(await find(anOutgoing({ text: 'Antwoord' }))).toBe('absent');
});

test('Another number of pictures or an older post is not it', async () => {
  await start();
  await publish(anOutgoing({ text: 'Zelfde' }));
  expect(await find(anOutgoing({ text: 'Zelfde', images: [anImage()] }))).toBe('absent');
  const later = new Date(Date.now() + 120_000).toISOString();
  expect(await find(anOutgoing({ text: 'Zelfde', createdAt: later }))).toBe('absent');
});

test('It looks past the first page', async () => {
  await start({ postsAllowed: 200 });
  const outgoing = anOutgoing({ text: 'De eerste' });
  const receipt = await publish(outgoing);
  for (let i = 0; i < 105; i += 1) await publish(anOutgoing({ text: `Bericht ${i}` }));
  expect(await find(outgoing)).toEqual(receipt);
});

test('Two of them are for a person', async () => {
  await start({ duplicatesMs: -1 });
  await publish(anOutgoing());
  await publish(anOutgoing());
  await expect(find(anOutgoing())).rejects.toMatchObject({
    kind: 'unknown',
    message: expect.stringContaining('2 times'),
  });
});

test('What X refuses as a duplicate is shown where it stands', async () => {
  await start();
  const existing = await publish(anOutgoing());
  const error = await refusalOf(anOutgoing());
  expect(error).toMatchObject({ kind: 'refused', options: { existing, status: 403 } });
  expect(error.message).toContain(existing.url);
  expect(simulator.of.standing).toHaveLength(1);
});

test('Not being able to look where the duplicate stands leaves it a refusal', async () => {
  await start();
  await publish(anOutgoing());
  simulator.next({ then: 'reset' }, 'GET /2/users');
  const error = await refusalOf(anOutgoing());
  expect(error).toMatchObject({ kind: 'refused', options: { status: 403 } });
  expect(error.options.existing).toBeUndefined();
});

test('Too many posts wait until X says', async () => {
  await start({ postsAllowed: 1 });
  await publish(anOutgoing({ text: 'Een' }));
  const error = await refusalOf(anOutgoing({ text: 'Twee' }));
  expect(error.kind).toBe('not_sent');
  expect(error.options.retryAfterMs).toBeGreaterThan(800_000);
  expect(error.options.retryAfterMs).toBeLessThanOrEqual(901_000);
});

test.each(['reset', 'hang', 'half'] as const)('A piece of a picture that meets a %s posts nothing', async (then) => {
  await start();
  simulator.next({ then }, 'POST /2/media/upload/1880028106020515841/append');
  const sent = x.publish(connection, anOutgoing({ images: [anImage()] }), within(400));
  await expect(sent).rejects.toMatchObject({ kind: 'not_sent' });
  expect(simulator.of.standing).toEqual([]);
});

test.each(['https://voorbeeld.be/1', 'https://x.com/jan', 'abc'])('%s cannot be answered', async (replyTo) => {
  await start();
  expect(await refusalOf(anOutgoing({ replyTo }))).toMatchObject({ kind: 'refused' });
});

test('An answer that names something else is unknown', async () => {
  await start();
  simulator.next({ thenAnswer: { status: 201, body: { data: { id: 'https://x.com/1' } } } }, 'POST /2/tweets');
  await expect(publish(anOutgoing())).rejects.toMatchObject({ kind: 'unknown' });
});
