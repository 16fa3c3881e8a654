/** An organisation for trying out can do everything but reach somebody's account. */
import { FoundOrganisation } from '../../src/operations/found-organisation';
import { startReceiver, type Receiver } from '../networks/receiver';
import { made } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { Visitor } from '../visitor';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const EMAIL = 'an@proefdorp.example';
const PASSWORD = 'een lang wachtwoord om te proberen';
const MASTODON = { network: 'mastodon', role: 'official', settings: { instance: 'https://plein.example' } };

let app: TestApp;
let receiver: Receiver;
let an: Visitor;
let organisationId: string;

beforeAll(async () => {
  [app, receiver] = [await startTestApp(), await startReceiver()];
  const person = { name: 'An Peeters', email: EMAIL, password: PASSWORD, roles: ['administrator'] as const };
  const trial = { slug: 'proefdorp', name: 'Proefdorp', people: [person], trial: true };
  ({ organisationId } = await app.app.get(FoundOrganisation).run(trial));
  an = await Visitor.signIn(app.url, EMAIL, PASSWORD);
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const refused = { status: 409, body: { type: '/problems/trial-organisation', detail: expect.any(String) } };
const webhook = () => ({
  network: 'webhook',
  name: 'Haak',
  role: 'official',
  settings: { url: receiver.url, secret: SECRET },
});

it.each([
  ['connecting an account', () => an.post('/channels', webhook())],
  ['signing in at a network', () => an.post('/channels/connect', MASTODON)],
  ['registering with a network', () => an.put('/network-apps/threads', { clientId: '1', clientSecret: 'geheim-1' })],
])('%s is refused, before a network hears of it', async (_, work) => {
  expect(await work()).toMatchObject(refused);
  expect(receiver.received).toEqual([]);
});

it('its own page is all that it has', async () => {
  expect(made(await an.post('/channels', { network: 'site', name: 'Pagina', role: 'official' })).id).toBeTruthy();
});

it.each([
  ['a credential on a channel', `UPDATE channels SET sealed_secrets = 'v1' WHERE organisation_id = $1`],
  [
    'a registration',
    `INSERT INTO network_apps (organisation_id, network, client_id, redirect_uri) VALUES ($1, 'threads', '1', 'https://a.example')`,
  ],
  ['the end of the trial', 'UPDATE organisations SET trial = false WHERE id = $1'],
])('the database itself refuses %s', async (_, sql) => {
  await expect(app.db.owner.query(sql, [organisationId])).rejects.toThrow(/trying out/);
});
