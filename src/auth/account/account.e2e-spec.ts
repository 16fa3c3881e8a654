import { generate } from 'otplib';
import { cookieOf, openDesk, PASSWORD, type AuthDesk } from '../../../test/auth-desk';

const BETTER = 'kasseien fluiten zelden op dinsdag';

let desk: AuthDesk;
let zemst: string;
let amina: { id: string; email: string };
let token: string;

beforeAll(async () => {
  desk = await openDesk();
  zemst = await desk.anOrganisation('zemst');
});

beforeEach(async () => {
  amina = await desk.aMember(zemst, ['mandataris']);
  token = await desk.tokenOf(amina);
});

afterAll(() => desk.close());

const secondPasses = () => new Promise((resolve) => setTimeout(resolve, 1010));
const codeOf = (answer: { json(): { errors?: readonly { code: string }[] } }) => answer.json().errors?.[0]?.code;
const choose = (password: string, current = PASSWORD, by = token) =>
  desk.put('/me/password', by, { current, password });

describe('another password', () => {
  it('opens the desk where the old one no longer does, and ends every other session within a second', async () => {
    const elsewhere = await desk.login(amina.email);
    expect((await choose(BETTER)).statusCode).toBe(204);
    await secondPasses();
    expect((await desk.get('/me', elsewhere.json().accessToken)).statusCode).toBe(401);
    expect((await desk.refresh(cookieOf(elsewhere))).statusCode).toBe(401);
    expect((await desk.get('/me', token)).statusCode).toBe(200);
    expect((await desk.login(amina.email)).statusCode).toBe(401);
    expect((await desk.login(amina.email, BETTER)).statusCode).toBe(200);
    expect(await desk.events(zemst, amina.id)).toContain('password.changed');
  });

  it.each([
    ['kort maar goed', 'too-short'],
    ['wachtwoordwachtwoord', 'guessable'],
    ['aaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['abcdefghijklmnopqrstuvwxyz', 'guessable'],
    ['AminaAminaAmina', 'guessable'],
    ['qwertyuiopasdfghjkl', 'guessable'],
  ])('is not %s (%s)', async (password, code) => {
    const answer = await choose(password);
    expect([answer.statusCode, codeOf(answer)]).toEqual([400, code]);
    expect((await desk.login(amina.email)).statusCode).toBe(200);
  });

  it('is taken whole, however long, with spaces and signs of every kind', async () => {
    const long = `${BETTER} ${'é€ '.repeat(100)}`;
    expect((await choose(long)).statusCode).toBe(204);
    expect((await desk.login(amina.email, long.slice(0, -1))).statusCode).toBe(401);
    expect((await desk.login(amina.email, long)).statusCode).toBe(200);
  });

  it('needs the present one, and guesses at that count as guesses at sign-in', async () => {
    const wrong = await choose(BETTER, 'niet dit');
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([422, 'wrong-password']);
    for (let guess = 0; guess < 4; guess++) await choose(BETTER, 'niet dit');
    expect([(await choose(BETTER)).statusCode, (await desk.login(amina.email)).statusCode]).toEqual([429, 429]);
    expect(await desk.events(zemst, amina.id)).toContain('password.proof.refused');
  });
});

async function withSecondFactor(): Promise<{ seed: string; codes: string[] }> {
  const { seed } = (await desk.post('/me/second-factor', token, { current: PASSWORD })).json();
  const confirmed = await desk.post('/me/second-factor/confirm', token, { code: await generate({ secret: seed }) });
  expect(confirmed.statusCode).toBe(200);
  return { seed, codes: confirmed.json().recoveryCodes };
}

const signIn = (totp?: string, password = PASSWORD) =>
  desk.app.inject({ method: 'POST', url: '/auth/login', payload: { email: amina.email, password, totp } });
const typeOf = (answer: { statusCode: number; json(): { type: string } }) => [answer.statusCode, answer.json().type];
/** The code of the next half minute: a clock may run ahead by one. */
const next = (secret: string) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });

describe('a second step', () => {
  it('counts once a code of it was given, and is then asked at every sign-in', async () => {
    const begun = (await desk.post('/me/second-factor', token, { current: PASSWORD })).json();
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Ruggespraak:.+secret=[A-Z2-7]{32}/);
    expect((await signIn()).statusCode).toBe(200);
    const refused = await desk.post('/me/second-factor/confirm', token, { code: '000000' });
    expect([refused.statusCode, codeOf(refused)]).toEqual([422, 'wrong-code']);
    const { seed } = await withSecondFactor();
    expect(typeOf(await signIn())).toEqual([401, '/problems/totp-needed']);
    expect((await signIn(await next(seed))).statusCode).toBe(200);
    const view = (await desk.get('/me/security', token)).json();
    expect(view).toEqual({ secondFactorSince: expect.any(String), recoveryCodesLeft: 10, leastPasswordLength: 12 });
  });

  it('is not told to who has the password wrong', async () => {
    const { seed } = await withSecondFactor();
    expect(typeOf(await signIn(undefined, 'fout'))).toEqual([401, '/problems/wrong-sign-in']);
    expect(typeOf(await signIn(await next(seed), 'fout'))).toEqual([401, '/problems/wrong-sign-in']);
  });

  it('takes each code once', async () => {
    const { seed } = await withSecondFactor();
    const code = await next(seed);
    expect((await signIn(code)).statusCode).toBe(200);
    expect(typeOf(await signIn(code))).toEqual([401, '/problems/wrong-totp']);
  });

  it('lets nobody try a thousand codes, at once or one by one', async () => {
    await withSecondFactor();
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, n) => signIn(String(100_000 + n))));
    expect(guesses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(guesses.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
    expect(await desk.events(zemst, amina.id)).toContain('sign-in.refused');
  });

  it('can be stood in for by a recovery code, each once, as people copy them', async () => {
    const { codes } = await withSecondFactor();
    expect(new Set(codes).size).toBe(10);
    expect((await signIn(codes[0]!.toUpperCase().replaceAll('-', ' '))).statusCode).toBe(200);
    expect(typeOf(await signIn(codes[0]))).toEqual([401, '/problems/wrong-totp']);
    expect((await desk.get('/me/security', token)).json().recoveryCodesLeft).toBe(9);
    const anew = (await desk.post('/me/second-factor/recovery-codes', token, { current: PASSWORD })).json();
    expect(typeOf(await signIn(codes[1]))).toEqual([401, '/problems/wrong-totp']);
    expect((await signIn(anew.recoveryCodes[0])).statusCode).toBe(200);
  });

  it('is kept sealed, for this person only', async () => {
    const { seed, codes } = await withSecondFactor();
    const [row] = await desk.owner.query('SELECT * FROM second_factors WHERE user_id = $1', [amina.id]);
    const kept = JSON.stringify([row, await desk.owner.query('SELECT code_hash::text FROM recovery_codes')]);
    for (const secret of [seed, ...codes]) expect(kept).not.toContain(secret);
    const other = await desk.aMember(zemst, ['mandataris']);
    await desk.owner.query(`INSERT INTO second_factors (user_id, sealed_seed, confirmed_at) VALUES ($1, $2, now())`, [
      other.id,
      row.sealed_seed,
    ]);
    const moved = await desk.app.inject({
      method: 'POST',
      url: '/auth/login',
      payload: { email: other.email, password: PASSWORD, totp: await next(seed) },
    });
    expect(moved.statusCode).not.toBe(200);
  });

  it('stands until it is turned off with the password', async () => {
    await withSecondFactor();
    const again = await desk.post('/me/second-factor', token, { current: PASSWORD });
    expect(typeOf(again)).toEqual([409, '/problems/second-factor-stands']);
    expect((await desk.post('/me/second-factor/off', token, { current: 'fout' })).statusCode).toBe(422);
    expect((await desk.post('/me/second-factor/off', token, { current: PASSWORD })).statusCode).toBe(204);
    expect((await signIn()).statusCode).toBe(200);
    const none = await desk.post('/me/second-factor/recovery-codes', token, { current: PASSWORD });
    expect(typeOf(none)).toEqual([409, '/problems/no-second-factor']);
  });

  it('is taken away by an administrator of the only organisation, and nobody else', async () => {
    await withSecondFactor();
    const boss = await desk.tokenOf(await desk.aMember(zemst, ['administrator']));
    expect((await desk.remove(`/members/${amina.id}/second-factor`, token)).statusCode).toBe(403);
    await desk.join(amina.id, await desk.anOrganisation(`elders-${amina.id.slice(-6)}`), ['auditor']);
    const elsewhere = await desk.remove(`/members/${amina.id}/second-factor`, boss);
    expect(typeOf(elsewhere)).toEqual([409, '/problems/member-elsewhere']);
    await desk.owner.query(`DELETE FROM memberships WHERE user_id = $1 AND roles = '{auditor}'`, [amina.id]);
    expect((await desk.remove(`/members/${amina.id}/second-factor`, boss)).statusCode).toBe(204);
    await secondPasses();
    expect((await desk.get('/me', token)).statusCode).toBe(401);
    expect((await signIn()).statusCode).toBe(200);
  });
});

describe('the sessions of a person', () => {
  const sessions = async (by = token) => (await desk.get('/me/sessions', by)).json().items;

  it('are listed by device, the one that asks named, and nobody else’s', async () => {
    const headers = { 'user-agent': 'Telefoon\u202e <b>van Amina</b>' };
    const payload = { email: amina.email, password: PASSWORD };
    await desk.app.inject({ method: 'POST', url: '/auth/login', payload, headers });
    await desk.tokenOf(await desk.aMember(zemst, ['auditor']));
    const items = await sessions();
    expect(items.map((item: { current: boolean }) => item.current)).toEqual([false, true]);
    expect(items[0].device).toBe('Telefoon <b>van Amina</b>');
  });

  it('stay one through a refresh, with their device and their beginning', async () => {
    const cookie = cookieOf(await desk.login(amina.email));
    const [before] = await sessions();
    const refreshed = await desk.refresh(cookie);
    const [after] = await sessions(refreshed.json().accessToken);
    expect([after.id, after.device, after.beganAt]).toEqual([before.id, before.device, before.beganAt]);
    expect(after.seenAt > before.seenAt).toBe(true);
  });

  it('end one by one, or all but this, within a second', async () => {
    const [second, third] = [await desk.tokenOf(amina), await desk.tokenOf(amina)];
    const [newest] = await sessions(third);
    expect((await desk.remove(`/me/sessions/${newest.id}`, token)).statusCode).toBe(204);
    await secondPasses();
    expect((await desk.get('/me', third)).statusCode).toBe(401);
    expect((await desk.get('/me', second)).statusCode).toBe(200);
    expect((await desk.remove('/me/sessions', token)).statusCode).toBe(204);
    await secondPasses();
    expect((await desk.get('/me', second)).statusCode).toBe(401);
    expect(await sessions()).toHaveLength(1);
  });

  it('of another person are not there to be ended', async () => {
    const bo = await desk.aMember(zemst, ['administrator']);
    const boss = await desk.tokenOf(bo);
    const [mine] = await sessions();
    expect((await desk.remove(`/me/sessions/${mine.id}`, boss)).statusCode).toBe(404);
    expect(await sessions()).toHaveLength(1);
  });

  it('end with signing out, also for the access token that is still in somebody’s hand', async () => {
    const login = await desk.login(amina.email);
    await desk.app.inject({ method: 'POST', url: '/auth/logout', headers: { cookie: cookieOf(login) } });
    await secondPasses();
    expect((await desk.get('/me', login.json().accessToken)).statusCode).toBe(401);
  });
});
