/** How the desk is served: for ever, or never kept; under a strict policy; and never in place of the API. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../../test/test-app';

const webFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-web-'));
let app: TestApp;

beforeAll(async () => {
  fs.mkdirSync(path.join(webFolder, 'assets'));
  fs.writeFileSync(
    path.join(webFolder, 'index.html'),
    '<html lang="nl-BE"><meta nonce="__NONCE__"><div id="desk"></div>',
  );
  fs.writeFileSync(path.join(webFolder, 'assets', 'main-a1.js'), 'start()');
  fs.writeFileSync(path.join(webFolder, 'assets', 'main-a1.js.gz'), gzipSync('start()'));
  fs.writeFileSync(path.join(webFolder, 'secret.js'), 'no');
  app = await startTestApp({ webFolder });
});

afterAll(async () => {
  await app.stop();
  fs.rmSync(webFolder, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(app.url + address, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });

it.each(['/', '/vandaag', '/berichten/0190', '/berichten?q=markt'])(
  'answers %s with the page, never kept',
  async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.text()).toContain('id="desk"');
  },
);

it('lets in one style sheet a page, under a nonce that is never the same', async () => {
  const nonces = await Promise.all(
    [get('/'), get('/')].map(async (asked) => {
      const answer = await asked;
      const policy = answer.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(await answer.text()).toContain(`nonce="${nonce}"`);
      expect(policy).not.toContain('unsafe');
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
  expect(nonces[0]).toMatch(/^.{20,}$/);
});

it('sends files packed where that is asked, to be kept for ever', async () => {
  const packed = await get('/assets/main-a1.js');
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', 'start()']);
  const plain = await get('/assets/main-a1.js', { 'accept-encoding': 'identity' });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'start()']);
  expect(plain.headers.get('cache-control')).toContain('immutable');
});

it.each([
  '/assets/other.js',
  '/assets/..%2fsecret.js',
  '/assets/main-a1.js.gz',
  '/api/v1/nothing',
  '/api/nothing',
  '/p/nobody/nothing',
])('does not stand in for what is not there: %s', async (address) => {
  expect((await get(address)).status).toBe(404);
});

it('answers a machine that asks for no page with a problem', async () => {
  const answer = await get('/berichten', { accept: 'application/json' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('problem+json')]);
});

it('tells about itself at /welkom, and goes there where no desk was built', async () => {
  expect(await (await get('/welkom')).text()).toContain('Naar het bureau');
  const bare = await startTestApp();
  const answer = await fetch(bare.url, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/welkom']);
  await bare.stop();
});

it.each([
  ['', '<html lang="nl-BE">'],
  ['desk_language=en; desk_theme=dark', '<html lang="en" data-theme="dark">'],
  ['desk_language="><script>; desk_theme=constructor', '<html lang="nl-BE">'],
])('comes in the language and the theme that this browser chose: %s', async (cookie, expected) => {
  expect(await (await get('/', { cookie })).text()).toContain(expected);
});
