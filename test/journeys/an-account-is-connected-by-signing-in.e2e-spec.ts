/** From the desk to the network's own page and back, until a post goes out; and every way in which that can go wrong. */
import { aPost, made, openDesk, type Desk } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { PAGES, PLEIN_APP, startPlein, type Plein } from '../networks/plein';
import { startTestApp, type TestApp } from '../test-app';
import { Visitor, type Answer } from '../visitor';
import { publish } from './publisher';

let app: TestApp;
let desk: Desk;
let mastodon: MastodonServer;
let plein: Plein;

beforeAll(async () => {
  app = await startTestApp();
  [mastodon, plein] = await Promise.all([startMastodon(), startPlein()]);
});

beforeEach(async () => {
  desk = await openDesk(app);
  mastodon.becomes('109348923847');
});

afterEach(() => app.db.owner.query('UPDATE channels SET deleted_at = now() WHERE deleted_at IS NULL'));

afterAll(async () => {
  await app.stop();
  await Promise.all([mastodon.stop(), plein.stop()]);
});

const wanted = () => ({ network: 'mastodon', role: 'official', settings: { instance: `${mastodon.url}/about` } });
const begun = async (as: Visitor = desk.bea, input: object = wanted()): Promise<string> =>
  made<{ authorizeUrl: string }>(await as.post('/channels/connect', input)).authorizeUrl;
/** The browser that comes back has no token of ours. */
const comeBack = (address: string, language = 'nl') =>
  new Visitor(app.url).get(`raw:${pathOf(address)}`, { 'accept-language': language, accept: 'text/html' });
const pathOf = (address: string) => new URL(address).pathname + new URL(address).search;
const attemptIn = ({ status, headers }: Answer): string => {
  expect(status).toBe(302);
  const to = new URL(headers.get('location') ?? '');
  expect(to.origin).toBe(app.url);
  return to.searchParams.get('connect') ?? '';
};
const signedIn = async (as: Visitor = desk.bea, input: object = wanted()): Promise<string> =>
  attemptIn(await comeBack(await mastodon.visit(await begun(as, input))));
const account = () => `${new URL(mastodon.url).host}/109348923847`;
const connected = async () =>
  made(await desk.bea.post(`/channels/connect/${await signedIn()}`, { account: account() }));
const isShown = (answer: Answer, status: number, words: RegExp) => {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  expect(answer.body).toMatch(words);
};

it('connects an account, and a post goes out by it', async () => {
  const authorize = new URL(await begun());
  expect(authorize.origin).toBe(mastodon.url);
  expect(Object.fromEntries(authorize.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${app.url}/api/v1/channels/connect/callback`,
  });
  const attempt = attemptIn(await comeBack(await mastodon.visit(authorize.href)));
  const offered = await desk.bea.get(`/channels/connect/${attempt}`);
  const { host } = new URL(mastodon.url);
  expect(offered.body).toMatchObject({
    network: 'mastodon',
    channel: null,
    accounts: [{ id: account(), name: `@gemeente@${host}`, url: `${mastodon.url}/@gemeente` }],
  });
  expect(JSON.stringify(offered.body)).not.toMatch(/token|settings/);
  const channel = await desk.bea.post(`/channels/connect/${attempt}`, { account: account() });
  expect(channel).toMatchObject({
    status: 201,
    body: {
      name: `@gemeente@${host}`,
      settings: { instance: mastodon.url },
      secretsSet: ['token'],
      health: { credentials: 'ok', expiresAt: null, lastFailure: null },
    },
  });
  const post = await aPost(desk).on(channel.body.id).due();
  await publish(app);
  expect(mastodon.accepted.map(({ text }) => text)).toContain(post.revision.text);
  expect((await desk.bea.get(`/channels/connect/${attempt}`)).status).toBe(404); // it is over
  const stored = await app.db.owner.query('SELECT sealed_offers FROM channel_logins WHERE organisation_id = $1', [
    desk.organisationId,
  ]);
  expect(stored).toEqual([]);
});

it('registers with a server once, until our own address changes', async () => {
  const before = mastodon.registered();
  await begun();
  await begun();
  expect(mastodon.registered()).toBe(before + 1);
  await app.db.owner.query(`UPDATE network_apps SET redirect_uri = 'https://oud.example/' WHERE organisation_id = $1`, [
    desk.organisationId,
  ]);
  await signedIn();
  expect(mastodon.registered()).toBe(before + 2);
});

it('a journey back is good for one use, for ten minutes, and only if it began here', async () => {
  const back = await mastodon.visit(await begun());
  attemptIn(await comeBack(back));
  isShown(await comeBack(back), 400, /verlopen, al gebruikt, of niet hier begonnen/);
  isShown(await comeBack(back, 'en'), 400, /expired, was used already/);
  isShown(await comeBack(`${app.url}/api/v1/channels/connect/callback?state=verzonnen&code=x`), 400, /Begin opnieuw/);
  isShown(await comeBack(`${app.url}/api/v1/channels/connect/callback`), 400, /Begin opnieuw/);
  isShown(await comeBack(`${app.url}/api/v1/channels/connect/callback?state=a&state=b`), 400, /Begin opnieuw/);
  const plain = await new Visitor(app.url).get('/channels/connect/callback?state=verzonnen');
  expect(plain.body).toMatchObject({ status: 400, type: '/problems/login-unknown' });
  const late = await mastodon.visit(await begun());
  await app.db.owner.query(`UPDATE channel_logins SET expires_at = now() WHERE organisation_id = $1`, [
    desk.organisationId,
  ]);
  isShown(await comeBack(late), 400, /verlopen/);
});

it('says so when the person did not allow it, or the network will not', async () => {
  isShown(await comeBack(await mastodon.visit(await begun(), false)), 403, /gaf geen toegang/);
  const back = new URL(await mastodon.visit(await begun()));
  back.searchParams.set('code', 'een-andere-code');
  isShown(await comeBack(back.href), 422, /kon niet worden verbonden. Het netwerk antwoordde met 400/);
  const { items } = made<{ items: { event: string; details: object }[] }>(
    await desk.otto.get('/audit?event=channel.connected.refused'),
  );
  expect(items).toMatchObject([{ details: { code: 'channel-not-connected' } }, { details: { code: 'login-denied' } }]);
});

it('takes no code that was asked for with another proof', async () => {
  const [mine, other] = [await mastodon.visit(await begun()), await mastodon.visit(await begun())];
  const mixed = new URL(mine);
  mixed.searchParams.set('code', new URL(other).searchParams.get('code') ?? '');
  isShown(await comeBack(mixed.href), 422, /kon niet worden verbonden. Het netwerk antwoordde met 400/);
});

it('shows what was opened to nobody but who began it', async () => {
  const attempt = await signedIn();
  for (const other of [desk.mieke, (await openDesk(app)).bea]) {
    expect((await other.get(`/channels/connect/${attempt}`)).status).toBe(404);
    expect((await other.post(`/channels/connect/${attempt}`, { account: account() })).status).toBe(404);
  }
  expect((await desk.otto.get(`/channels/connect/${attempt}`)).status).toBe(403);
  expect((await new Visitor(app.url).get(`/channels/connect/${attempt}`)).status).toBe(401);
  expect((await desk.bea.post(`/channels/connect/${attempt}`, { account: 'iemand anders' })).body).toMatchObject({
    status: 422,
    errors: [{ pointer: '/account' }],
  });
});

it('stops where somebody left who was on their way', async () => {
  const back = await mastodon.visit(await begun(desk.mieke));
  made(await desk.bea.patch(`/members/${desk.mieke.id}`, { active: false }));
  isShown(await comeBack(back), 400, /Begin opnieuw/);
});

it('a mandataris connects an account of their own', async () => {
  const attempt = await signedIn(desk.mieke);
  const channel = made(await desk.mieke.post(`/channels/connect/${attempt}`, { account: account(), name: 'Mieke' }));
  expect(channel).toMatchObject({ owner: desk.mieke.id, name: 'Mieke' });
  expect((await desk.mieke.post('/channels/connect', { ...wanted(), owner: desk.joris.id })).status).toBe(403);
});

it.each<[string, object, object]>([
  ['a network that nobody knows', { network: 'onzin' }, { status: 400, errors: [{ pointer: '/network' }] }],
  ['a network without sign-in', { network: 'webhook' }, { status: 409, type: '/problems/no-sign-in' }],
  ['no server', { settings: {} }, { status: 400, errors: [{ pointer: '/settings/instance' }] }],
  [
    'a token',
    { settings: { instance: 'https://a.example', token: 'x' } },
    { status: 400, errors: [{ pointer: '/settings/token' }] },
  ],
  [
    'a server that is not there',
    { settings: { instance: 'http://127.0.0.1:1' } },
    { status: 422, type: '/problems/channel-not-connected' },
  ],
])('refuses %s', async (_what, change, answer) => {
  expect((await desk.bea.post('/channels/connect', { ...wanted(), ...change })).body).toMatchObject(answer);
});

describe('connecting again', () => {
  const again = async (id: string): Promise<string> => {
    const { authorizeUrl } = made<{ authorizeUrl: string }>(await desk.bea.post(`/channels/${id}/reconnect`));
    return attemptIn(await comeBack(await mastodon.visit(authorizeUrl)));
  };

  it('gives the channel new credentials for the same account', async () => {
    const { id } = await connected();
    mastodon.revoke();
    const broken = await desk.bea.post(`/channels/${id}/verify`);
    expect(broken.status).toBe(422);
    expect((await desk.bea.get(`/channels/${id}`)).body.health).toMatchObject({ credentials: 'expired' });
    const attempt = await again(id);
    expect((await desk.bea.get(`/channels/connect/${attempt}`)).body).toMatchObject({ channel: id });
    const channel = made(await desk.bea.post(`/channels/connect/${attempt}`, { account: account() }));
    expect(channel).toMatchObject({ id, health: { credentials: 'ok', lastFailure: null } });
    expect((await desk.bea.post(`/channels/${id}/verify`)).status).toBe(200);
  });

  it('is refused when it ends at another account', async () => {
    const { id } = await connected();
    const before = await app.db.owner.query('SELECT settings, sealed_secrets FROM channels WHERE id = $1', [id]);
    mastodon.becomes('999');
    const attempt = await again(id);
    const other = `${new URL(mastodon.url).host}/999`;
    expect((await desk.bea.post(`/channels/connect/${attempt}`, { account: other })).body).toMatchObject({
      status: 409,
      type: '/problems/account-changed',
    });
    expect(await app.db.owner.query('SELECT settings, sealed_secrets FROM channels WHERE id = $1', [id])).toEqual(
      before,
    );
    expect((await desk.mieke.post(`/channels/${id}/reconnect`)).status).toBe(403);
  });
});

it('an account has one owner over all organisations, and nobody is told who', async () => {
  const { id } = await connected();
  const other = await openDesk(app);
  const attempt = await signedIn(other.bea);
  const taken = await other.bea.post(`/channels/connect/${attempt}`, { account: account() });
  expect(taken.body).toMatchObject({ status: 409, type: '/problems/account-taken' });
  expect(JSON.stringify(taken.body)).not.toContain(desk.slug);
  const typed = {
    network: 'mastodon',
    name: 'M',
    role: 'official',
    settings: { instance: mastodon.url, token: mastodon.token },
  };
  mastodon.becomes('777');
  made(await other.bea.post('/channels', typed));
  expect((await desk.bea.post('/channels', typed)).body).toMatchObject({ type: '/problems/account-taken' });
  made(await desk.bea.delete(`/channels/${id}`, { 'if-match': '*' }));
  made(await other.bea.post(`/channels/connect/${attempt}`, { account: account() }));
});

describe('a network where an administrator registers', () => {
  const onPlein = { network: 'plein', role: 'official' };
  const register = () => desk.bea.put('/network-apps/plein', PLEIN_APP);

  it('asks for the registration first, and never gives its secret out', async () => {
    expect((await desk.bea.post('/channels/connect', onPlein)).body).toMatchObject({
      type: '/problems/network-app-missing',
    });
    const empty = {
      network: 'plein',
      clientId: null,
      secretSet: false,
      callback: `${app.url}/api/v1/channels/connect/callback`,
    };
    expect((await desk.bea.get('/network-apps/plein')).body).toMatchObject(empty);
    expect((await desk.bea.put('/network-apps/plein', { clientId: 'x' })).status).toBe(400);
    const kept = await register();
    expect(kept.body).toMatchObject({ clientId: PLEIN_APP.clientId, secretSet: true });
    expect(JSON.stringify([kept.body, (await desk.bea.get('/network-apps/plein')).body])).not.toContain(
      PLEIN_APP.clientSecret,
    );
    const rows = await app.db.owner.query('SELECT * FROM network_apps');
    expect(JSON.stringify(rows)).not.toContain(PLEIN_APP.clientSecret);
    for (const network of ['onzin', 'webhook', 'mastodon'])
      expect((await desk.bea.get(`/network-apps/${network}`)).status).toBe(404);
    expect((await desk.mieke.get('/network-apps/plein')).status).toBe(403);
    expect((await desk.bea.put('/network-apps/plein', { clientId: 'plein-app' })).body).toMatchObject({
      secretSet: true,
    });
    expect((await desk.bea.delete('/network-apps/plein', {})).status).toBe(204);
    expect((await desk.bea.delete('/network-apps/plein', {})).status).toBe(404);
  });

  it('offers every page, and each can become a channel', async () => {
    made(await register());
    const attempt = attemptIn(await comeBack(await plein.visit(await begun(desk.bea, onPlein))));
    const offered = async () =>
      (await desk.bea.get(`/channels/connect/${attempt}`)).body.accounts?.map(({ id }: { id: string }) => id);
    expect(await offered()).toEqual(PAGES);
    const markt = made(await desk.bea.post(`/channels/connect/${attempt}`, { account: 'markt' }));
    expect(markt).toMatchObject({ name: 'Pagina markt', health: { credentials: 'ok', expiresAt: expect.any(String) } });
    expect(await offered()).toEqual(['raadhuis']);
    made(await desk.bea.post(`/channels/connect/${attempt}`, { account: 'raadhuis', name: 'Raadhuis' }));
    expect(await offered()).toBeUndefined();
  });
});
