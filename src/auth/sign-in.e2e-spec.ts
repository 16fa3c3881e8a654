import { cookieOf, openDesk, PASSWORD, type AuthDesk } from '../../test/auth-desk';

let desk: AuthDesk;
let zemst: string;
let mechelen: string;

beforeAll(async () => {
  desk = await openDesk();
  zemst = await desk.anOrganisation('zemst');
  mechelen = await desk.anOrganisation('mechelen');
});

afterAll(() => desk.close());

describe('signing in', () => {
  it('answers with a token, a cookie and who it is', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    const answer = await desk.login(amina.email);
    expect(answer.statusCode).toBe(200);
    const zemstView = { organisation: { id: zemst, slug: 'zemst', name: 'zemst' }, roles: ['mandataris'] };
    const look = { timeZone: 'Europe/Brussels', brand: { colour: null, palette: null, logo: null } };
    const me = { id: amina.id, name: 'Amina', email: amina.email, ...look, ...zemstView, memberships: [zemstView] };
    expect(answer.json()).toEqual({ accessToken: expect.any(String), tokenType: 'Bearer', expiresIn: 900, user: me });
    expect(answer.headers['set-cookie']).toMatch(
      /^ruggespraak_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
    );
    expect((await desk.get('/me', answer.json().accessToken)).json()).toEqual(me);
    expect(await desk.events(zemst, amina.id)).toEqual(['sign-in']);
  });

  it('says the same of a wrong password, an unknown address and somebody who has left', async () => {
    const known = await desk.aMember(zemst, ['mandataris']);
    const left = await desk.aMember(zemst, ['mandataris']);
    await desk.deactivate(left.id);
    const answers = await Promise.all([
      desk.login(known.email, 'fout'),
      desk.login('niemand@zemst.be'),
      desk.login(left.email),
      desk.login('NIEMAND@zemst.be', 'fout'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
    expect(new Set(answers.map((answer) => answer.json().detail)).size).toBe(1);
    expect(answers[0]!.json().type).toBe('/problems/wrong-sign-in');
    expect(await desk.events(zemst, known.id)).toEqual(['sign-in.refused']);
  });

  it('refuses a form that does not fit before it looks anywhere', async () => {
    for (const payload of [{}, { email: 1, password: {} }, { email: 'a@b.be', password: 'x', admin: true }, []]) {
      const answer = await desk.app.inject({ method: 'POST', url: '/auth/login', payload });
      expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/invalid-input']);
    }
  });

  it('stops after five failures, however many guesses run at once, and lets nobody in meanwhile', async () => {
    const target = await desk.aMember(zemst, ['mandataris']);
    const guesses = await Promise.all(Array.from({ length: 9 }, () => desk.login(target.email, 'fout')));
    expect(guesses.map(({ statusCode }) => statusCode).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const right = await desk.login(target.email);
    expect([right.statusCode, right.json().type]).toEqual([429, '/problems/too-many-failures']);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(880);
    await desk.owner.query(`UPDATE sign_in_failures SET at = at - interval '16 minutes'`);
    expect((await desk.login(target.email)).statusCode).toBe(200);
  });

  it('forgets the failures of who then signs in', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    for (let round = 0; round < 2; round++) {
      for (let guess = 0; guess < 4; guess++) expect((await desk.login(amina.email, 'fout')).statusCode).toBe(401);
      expect((await desk.login(amina.email)).statusCode).toBe(200);
    }
  });

  it('stops one network that tries many addresses', async () => {
    await desk.owner.query(
      `INSERT INTO sign_in_failures (id, subject) SELECT gen_random_uuid(), 'network:10.9.9.9' FROM generate_series(1, 50)`,
    );
    const amina = await desk.aMember(zemst, ['mandataris']);
    const payload = { email: amina.email, password: PASSWORD };
    const from = (remoteAddress: string) =>
      desk.app.inject({ method: 'POST', url: '/auth/login', payload, remoteAddress });
    expect((await from('10.9.9.9')).statusCode).toBe(429);
    expect((await from('10.9.9.8')).statusCode).toBe(200);
  });
});

describe('an access token', () => {
  it('is needed, and must be ours', async () => {
    for (const token of [undefined, 'x', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'a.b.c']) {
      const answer = await desk.get('/me', token);
      expect([answer.statusCode, answer.json().type]).toEqual([401, '/problems/not-signed-in']);
      expect(answer.json().detail).toMatch(/Meld u/);
    }
  });

  it('lets nobody in a second after they were deactivated', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    const token = (await desk.login(amina.email)).json().accessToken;
    expect((await desk.get('/members', token)).statusCode).toBe(200);
    await desk.deactivate(amina.id);
    await new Promise((resolve) => setTimeout(resolve, 1010));
    expect((await desk.get('/members', token)).statusCode).toBe(401);
  });

  it('opens only what the roles allow, and a refusal is kept', async () => {
    const amina = await desk.aMember(zemst, ['mandataris', 'auditor']);
    const token = (await desk.login(amina.email)).json().accessToken;
    const answer = await desk.post('/members', token, { email: 'x@y.be', name: 'X', roles: ['auditor'] });
    expect([answer.statusCode, answer.json().type]).toEqual([403, '/problems/not-allowed']);
    const kept = await desk.owner.query(
      `SELECT event, subject_type FROM audit_events WHERE actor_id = $1 AND event LIKE 'access%'`,
      [amina.id],
    );
    expect(kept).toEqual([{ event: 'access.refused', subject_type: 'POST /members' }]);
  });
});

describe('a refresh token', () => {
  it('works once; again, it ends the whole family', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    const first = cookieOf(await desk.login(amina.email));
    const second = await desk.refresh(first);
    expect([second.statusCode, second.json().user.id]).toEqual([200, amina.id]);
    await desk.owner.query(`UPDATE refresh_tokens SET used_at = used_at - interval '21 seconds'`);
    expect((await desk.refresh(first)).statusCode).toBe(401);
    expect((await desk.refresh(cookieOf(second))).statusCode).toBe(401);
    const kept = await desk.owner.query(
      `SELECT details FROM audit_events WHERE subject_id = $1 AND event = 'sign-in.refresh.refused'`,
      [amina.id],
    );
    expect(kept).toEqual([{ details: { code: 'refresh-token-reused' } }]);
  });

  it('signs out nobody whose tabs refresh at once, or whose answer was lost on the way', async () => {
    const first = cookieOf(await desk.login((await desk.aMember(zemst, ['mandataris'])).email));
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.refresh(first)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 200]);
    for (const answer of answers) expect((await desk.refresh(cookieOf(answer))).statusCode).toBe(200);
  });

  it('ends with signing out, with its date, and with the membership', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    const out = cookieOf(await desk.login(amina.email));
    const answer = await desk.app.inject({ method: 'POST', url: '/auth/logout', headers: { cookie: out } });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await desk.refresh(out)).statusCode).toBe(401);
    const old = cookieOf(await desk.login(amina.email));
    await desk.owner.query(`UPDATE refresh_tokens SET expires_at = now() WHERE user_id = $1`, [amina.id]);
    expect((await desk.refresh(old)).statusCode).toBe(401);
    const last = cookieOf(await desk.login(amina.email));
    await desk.deactivate(amina.id);
    expect((await desk.refresh(last)).statusCode).toBe(401);
    expect((await desk.refresh('')).statusCode).toBe(401);
  });

  it('is not stored itself', async () => {
    const token = cookieOf(await desk.login((await desk.aMember(zemst, ['mandataris'])).email)).split('=')[1];
    const rows = await desk.owner.query(`SELECT token_hash FROM refresh_tokens`);
    expect(rows.map(({ token_hash }: { token_hash: Buffer }) => token_hash.toString('base64url'))).not.toContain(token);
  });
});

describe('switching', () => {
  it('goes on in another organisation of theirs, and in no other', async () => {
    const amina = await desk.aMember(zemst, ['mandataris']);
    const session = await desk.login(amina.email);
    const token = session.json().accessToken;
    expect((await desk.post('/auth/switch', token, { organisation: 'mechelen' })).statusCode).toBe(404);
    await desk.join(amina.id, mechelen, ['auditor']);
    const there = await desk.post('/auth/switch', token, { organisation: 'mechelen' }, { cookie: cookieOf(session) });
    expect([there.statusCode, there.json().user.organisation.slug, there.json().user.roles]).toEqual([
      200,
      'mechelen',
      ['auditor'],
    ]);
    expect(there.json().user.memberships).toHaveLength(2);
    expect((await desk.refresh(cookieOf(session))).statusCode).toBe(401);
    expect((await desk.refresh(cookieOf(there))).json().user.organisation.id).toBe(mechelen);
  });
});
