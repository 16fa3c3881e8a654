import { anImage, anOutgoing, within } from '../../test/networks/outgoing';
import { simulateLinkedIn, type LinkedInRules } from '../../test/networks-simulator/linkedin';
import { standInsOf, startSimulator, type RunningSimulator } from '../../test/networks-simulator/simulated-network';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { configureGateway } from './http';
import { linkedin as network } from './linkedin.network';
import type { Connection, NetworkError, Outgoing } from './network';

const linkedin = inBothLanguages(network);

let simulator: RunningSimulator;
let connection: Connection;
const start = async (rules: LinkedInRules = {}) => {
  simulator = await startSimulator(simulateLinkedIn(rules));
  configureGateway({ allowPrivateAddresses: true, standIns: standInsOf([simulator]) });
  connection = { settings: simulator.of.settings, remoteAccountId: 'urn:li:organization:5583111' };
};
beforeEach(() => start());
afterEach(() => simulator.stop());

const publish = (outgoing: Outgoing) => linkedin.publish(connection, outgoing, within(5_000));
const find = (outgoing: Outgoing) => linkedin.find!(connection, outgoing, within(5_000));
const refusalOf = (outgoing: Outgoing) => publish(outgoing).then(fail, (error: NetworkError) => error);
const fail = () => {
  throw new Error('it was to be refused');
};

test('A post full of signs and pictures is known again', async () => {
  const outgoing = anOutgoing({
    text: 'Vrij (gratis)! #Grote_Markt\n\n[a] {b} *c* @d',
    images: [anImage(), anImage()],
  });
  const receipt = await publish(outgoing);
  expect(await find(outgoing)).toEqual(receipt);
  expect(receipt.url).toBe(`https://www.linkedin.com/feed/update/${receipt.remoteId}`);
});

test('Another number of pictures or an older post is not it', async () => {
  await publish(anOutgoing({ text: 'Zelfde' }));
  expect(await find(anOutgoing({ text: 'Zelfde', images: [anImage()] }))).toBe('absent');
  const later = new Date(Date.now() + 120_000).toISOString();
  expect(await find(anOutgoing({ text: 'Zelfde', createdAt: later }))).toBe('absent');
});

test('It looks past the first page', async () => {
  const outgoing = anOutgoing({ text: 'De eerste' });
  const receipt = await publish(outgoing);
  for (let i = 0; i < 105; i += 1) await publish(anOutgoing({ text: `Bericht ${i}` }));
  expect(await find(outgoing)).toEqual(receipt);
});

test('LinkedIn names the post that another is a duplicate of', async () => {
  const existing = await publish(anOutgoing());
  const error = await refusalOf(anOutgoing());
  expect(error).toMatchObject({ kind: 'refused', options: { existing, status: 422 } });
  expect(error.message).toContain(existing.url);
});

test('A ghost is refused and named as well', async () => {
  const existing = await publish(anOutgoing());
  await linkedin.remove!(connection, existing, within(5_000));
  expect(await refusalOf(anOutgoing())).toMatchObject({ kind: 'refused', options: { existing } });
});

test('A comment is found, answered and removed like a post', async () => {
  const post = await publish(anOutgoing());
  const outgoing = anOutgoing({ text: 'Een antwoord (met #haken)', replyTo: post.url });
  const comment = await publish(outgoing);
  expect(comment.remoteId).toMatch(/^urn:li:comment:\(urn:li:share:\d+,\d+\)$/);
  expect(await find(outgoing)).toEqual(comment);
  expect(await find({ ...outgoing, text: 'Een ander antwoord' })).toBe('absent');
  expect(simulator.of.standing[1]).toMatchObject({ text: 'Een antwoord (met #haken)', inReplyTo: post.remoteId });
  for (let times = 0; times < 2; times += 1) await linkedin.remove!(connection, comment, within(5_000));
  expect(simulator.of.stands(comment.remoteId)).toBe(false);
});

test('The same comment twice is for a person', async () => {
  const { remoteId: replyTo } = await publish(anOutgoing());
  await publish(anOutgoing({ text: 'Dank', replyTo }));
  await publish(anOutgoing({ text: 'Dank', replyTo }));
  await expect(find(anOutgoing({ text: 'Dank', replyTo }))).rejects.toMatchObject({ kind: 'unknown' });
});

test.each<[string, Partial<Outgoing>]>([
  ['a picture in a comment', { images: [anImage()] }],
  ['too long a comment', { text: 'x'.repeat(1_251) }],
  ['a comment on something else', { replyTo: 'https://voorbeeld.be/1' }],
])('%s is refused before anything is sent', async (_name, said) => {
  const { remoteId } = await publish(anOutgoing());
  const before = simulator.requests.length;
  expect(await refusalOf(anOutgoing({ replyTo: remoteId, ...said }))).toMatchObject({ kind: 'refused' });
  expect(simulator.requests).toHaveLength(before);
});

test.each([
  ['202401', 'no longer knows version 202401'],
  ['januari', 'a year and a month'],
])('Version %s of the API is refused in words', async (version, words) => {
  connection = { ...connection, settings: { ...connection.settings, version } };
  const error = await refusalOf(anOutgoing());
  expect([error.kind, error.message]).toEqual(['refused', expect.stringContaining(words)]);
});

test('An organisation that turned into another is not posted for', async () => {
  const turned = { ...connection, remoteAccountId: 'urn:li:organization:7' };
  await expect(linkedin.publish(turned, anOutgoing(), within(5_000))).rejects.toMatchObject({ kind: 'refused' });
  const settings = { ...connection.settings, organization: '1' };
  await expect(linkedin.verify({ settings }, within(5_000))).rejects.toMatchObject({ kind: 'refused' });
  expect(simulator.of.standing).toEqual([]);
});

test('A token goes to no address but those of LinkedIn', async () => {
  const value = { uploadUrl: 'https://elsewhere.example/put', image: 'urn:li:image:C4E1' };
  simulator.next({ instead: { status: 200, body: { value } } }, 'POST /rest/images');
  const sent = publish(anOutgoing({ images: [anImage()] }));
  await expect(sent).rejects.toMatchObject({ kind: 'not_sent', message: expect.stringContaining('not its own') });
});

test('A picture whose upload fails posts nothing', async () => {
  simulator.next({ instead: { status: 503 } }, 'PUT /dms-uploads');
  await expect(publish(anOutgoing({ images: [anImage()] }))).rejects.toMatchObject({ kind: 'not_sent' });
  expect(simulator.of.standing).toEqual([]);
});
