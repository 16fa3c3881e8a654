import { openModuleDesk, person, pointers, type ModuleDesk } from '../../test/module-desk';
import { newId } from '../common/ids';
import { configureGateway } from '../networks';
import { Channels } from './channels';
import { ChannelsModule } from './channels.module';

const amina = person('Amina', 'mandataris');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let desk: ModuleDesk;
let zemst: string;
let { app, test, actors, events, send } = {} as ModuleDesk;

beforeAll(async () => {
  configureGateway({ allowPrivateAddresses: true });
  desk = await openModuleDesk(ChannelsModule);
  ({ app, test, actors, events, send } = desk);
  zemst = await desk.anOrganisation('zemst', [
    person('Bea', 'administrator'),
    amina,
    person('Omar', 'mandataris'),
    person('Ada', 'auditor'),
  ]);
  await desk.anOrganisation('mechelen', [person('Mia', 'administrator')]);
});

afterAll(() => desk.close());

const settings = { url: 'http://127.0.0.1:9/haak', secret: SECRET };
const hook = { network: 'webhook', name: 'Intranet', role: 'official', settings };
const connect = async (as = 'Bea', change: object = {}) =>
  (await send(as, 'POST', '/channels', { ...hook, ...change })).json();

it('has entities that say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /channels/.test(query))).toEqual([]);
});

it('connects an account and never gives its secret out', async () => {
  const made = await send('Bea', 'POST', '/channels', hook);
  expect([made.statusCode, made.headers['etag'], made.headers['location']]).toEqual([
    201,
    '"1"',
    `/api/v1/channels/${made.json().id}`,
  ]);
  expect(made.json()).toEqual({
    ...{ id: expect.any(String), network: 'webhook', name: 'Intranet', role: 'official', owner: null, enabled: true },
    account: { id: settings.url, name: '127.0.0.1:9', url: settings.url },
    ...{ settings: { url: settings.url }, secretsSet: ['secret'], version: 1, createdAt: expect.any(String) },
    health: { credentials: 'ok', expiresAt: null, verifiedAt: expect.any(String), lastFailure: null },
  });
  const [row] = await test.owner.query('SELECT * FROM channels WHERE id = $1', [made.json().id]);
  expect(JSON.stringify(row)).not.toContain(SECRET);
  const connection = await test.database.within(zemst, (tx) => app.get(Channels).connection(tx, row.id));
  expect(connection).toEqual({ settings, remoteAccountId: settings.url });
  expect((await send('Ada', 'GET', '/channels?limit=1')).json().items).toEqual([made.json()]);
  expect((await send('Mia', 'GET', `/channels/${row.id}`)).statusCode).toBe(404);
  await expect(
    test.database.within(actors.get('Mia')!.organisationId, (tx) => app.get(Channels).connection(tx, row.id)),
  ).rejects.toMatchObject({ status: 404 });
});

it('fills in the page of the organisation itself', async () => {
  const made = await connect('Bea', { network: 'site', settings: {} });
  expect(made.account).toEqual({
    id: 'https://berichten.zemst.be/p/zemst',
    name: 'zemst',
    url: 'https://berichten.zemst.be/p/zemst',
  });
  const connection = await test.database.within(zemst, (tx) => app.get(Channels).connection(tx, made.id));
  expect(connection.settings).toEqual({ baseUrl: 'https://berichten.zemst.be/p/zemst', name: 'zemst' });
  expect((await send('Amina', 'POST', '/channels', { ...hook, network: 'site', settings: {} })).statusCode).toBe(403);
});

it('refuses what the network does not ask for, or does not accept', async () => {
  const refused = async (change: object) => pointers(await send('Bea', 'POST', '/channels', { ...hook, ...change }));
  expect(await refused({ network: 'onzin' })).toEqual(['/network']);
  expect(await refused({ settings: { url: settings.url, baseUrl: 'x' } })).toEqual(['/settings/baseUrl']);
  expect(await refused({ settings: { url: settings.url } })).toEqual(['/settings/secret']);
  expect(await refused({ owner: newId() })).toEqual(['/owner']);
  const answer = await send('Bea', 'POST', '/channels', { ...hook, settings: { ...settings, secret: 'kort' } });
  expect(answer.json()).toMatchObject({ status: 422, type: '/problems/channel-not-connected', reason: 'refused' });
  expect(answer.json().detail).toContain('whsec_');
});

it('lets a mandataris manage an account of their own and no other', async () => {
  const own = await connect('Amina', { role: 'private' });
  expect(own).toMatchObject({ owner: amina.id, role: 'private' });
  expect((await send('Omar', 'POST', '/channels', { ...hook, owner: amina.id })).statusCode).toBe(403);
  expect((await send('Ada', 'POST', '/channels', hook)).statusCode).toBe(403);
  for (const [method, url] of [
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/verify'],
  ] as const) {
    expect(
      (await send('Omar', method, `/channels/${own.id}${url}`, method === 'PATCH' ? {} : undefined, '"1"')).statusCode,
    ).toBe(403);
  }
  expect((await send('Amina', 'PATCH', `/channels/${own.id}`, { name: 'Amina' }, '"1"')).json()).toMatchObject({
    name: 'Amina',
    version: 2,
  });
});

it('keeps to the account that was connected', async () => {
  const { id } = await connect();
  const url = `/channels/${id}`;
  expect((await send('Bea', 'PATCH', url, { enabled: false })).statusCode).toBe(428);
  const elsewhere = { settings: { url: 'http://127.0.0.1:9/ander' } };
  expect((await send('Bea', 'PATCH', url, elsewhere, '"1"')).json()).toMatchObject({
    status: 409,
    type: '/problems/account-changed',
  });
  const renewed = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  const changed = await send('Bea', 'PATCH', url, { settings: { secret: renewed }, enabled: false }, '"1"');
  expect(changed.json()).toMatchObject({ enabled: false, settings: { url: settings.url }, secretsSet: ['secret'] });
  const connection = await test.database.within(zemst, (tx) => app.get(Channels).connection(tx, id));
  expect(connection.settings['secret']).toBe(renewed);
  expect((await send('Bea', 'POST', `${url}/verify`)).json()).toMatchObject({ id, enabled: false });
});

it('switches a channel off whose account became another one', async () => {
  const { id } = await connect();
  await test.owner.query(`UPDATE channels SET remote_account_id = 'iemand anders' WHERE id = $1`, [id]);
  const verified = await send('Bea', 'POST', `/channels/${id}/verify`);
  expect(verified.json()).toMatchObject({ status: 409, type: '/problems/account-changed' });
  const { enabled, version } = (await send('Bea', 'GET', `/channels/${id}`)).json();
  expect(enabled).toBe(false);
  expect((await send('Bea', 'PATCH', `/channels/${id}`, { enabled: true }, `"${version}"`)).statusCode).toBe(409);
  expect(await events(zemst)).toContain('channel.account-changed');
});

it('forgets the credentials of a channel that is disconnected', async () => {
  const { id } = await connect();
  expect((await send('Bea', 'DELETE', `/channels/${id}`, undefined, '"7"')).statusCode).toBe(412);
  expect((await send('Bea', 'DELETE', `/channels/${id}`, undefined, '"1"')).statusCode).toBe(204);
  expect((await send('Bea', 'GET', `/channels/${id}`)).statusCode).toBe(404);
  const [row] = await test.owner.query('SELECT sealed_secrets, enabled FROM channels WHERE id = $1', [id]);
  expect(row).toEqual({ sealed_secrets: '', enabled: false });
});

it('says what each network asks for and can do', async () => {
  const answer = (await send('Ada', 'GET', '/networks')).json();
  const webhook = answer.find((network: { id: string }) => network.id === 'webhook');
  expect(webhook.settings.map(({ key, kind }: { key: string; kind: string }) => [key, kind])).toEqual([
    ['url', 'url'],
    ['secret', 'secret'],
  ]);
  expect(webhook.abilities).toEqual({ images: true, replies: true, delete: false, readBack: false });
  expect(webhook.limits).toMatchObject({ text: expect.any(Number), video: null });
  expect(webhook).toMatchObject({ byHand: false, costs: null });
  expect(webhook.connection).toEqual({ methods: ['fill-in'], registration: null, settings: [], scopes: [] });
  const site = answer.find((network: { id: string }) => network.id === 'site');
  expect(site.connection.methods).toEqual(['automatic']);
  const byItself = answer.find(({ connection }: typeof webhook) => connection.registration === 'by-itself');
  expect(byItself.connection).toMatchObject({ methods: ['sign-in', 'fill-in'], settings: ['instance'] });
});
