import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer, type AnsweringServer } from '../../test/networks/answering-server';
import { expectTold } from '../../test/networks/in-both-languages';
import { callWithin } from './call';
import { configureGateway, send, standInFor, type HttpRequest } from './http';
import { NetworkError } from './network';

const SECRET = 'a text nobody has approved';
let server: AnsweringServer;
let requests: string[] = [];

beforeAll(async () => {
  server = await startServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.url === '/hang') return;
    if (request.url === '/reset') return void request.socket.resetAndDestroy();
    if (request.url === '/moved') return void response.writeHead(307, { location: '/ok' }).end();
    if (request.url === '/big') return void response.end(Buffer.alloc(1024 * 1024 + 1));
    if (request.url === '/just') return void response.end(Buffer.alloc(1024 * 1024));
    if (request.url === '/half')
      return void response.writeHead(200, { 'content-length': 9 }).write('{"a"', () => request.socket.destroy());
    if (request.url === '/drip') {
      response.writeHead(200, { 'content-length': 1000 });
      while (!response.destroyed) {
        response.write('.');
        await pause(20);
      }
      return;
    }
    response.writeHead(200, { 'x-seen': `${request.headers['user-agent']} ${request.headers.connection}` }).end('{}');
  });
});
beforeAll(() => configureGateway({ allowPrivateAddresses: true }));
beforeEach(() => void (requests = []));
afterAll(() => server.stop());

const post = (url: string, said: Partial<HttpRequest> = {}) =>
  send({ method: 'POST', url, body: SECRET, signal: AbortSignal.timeout(2000), ...said });

async function errorOf(sent: Promise<unknown>): Promise<NetworkError> {
  const error = await sent.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetworkError);
  expectTold(error, [SECRET]);
  return error as NetworkError;
}

test('An answer comes back whole', async () => {
  expect(await post(`${server.url}/ok`)).toMatchObject({
    status: 200,
    headers: { 'x-seen': 'Ruggespraak close' },
    text: '{}',
  });
});

test('Each request opens a connection of its own', async () => {
  const before = server.connections();
  await post(`${server.url}/ok`);
  await post(`${server.url}/ok`);
  expect(server.connections() - before).toBe(2);
});

describe('what failed before the first byte was not sent', () => {
  test('nobody listens', async () => {
    const closed = await startServer(() => {});
    await closed.stop();
    expect((await errorOf(post(closed.url))).kind).toBe('not_sent');
  });

  test('the name does not exist', async () => {
    expect((await errorOf(post('https://nowhere.invalid/'))).kind).toBe('not_sent');
  });

  test('no encryption is spoken there', async () => {
    const before = server.connections();
    expect((await errorOf(post(server.url.replace('http:', 'https:')))).kind).toBe('not_sent');
    expect([requests, server.connections() - before]).toEqual([[], 1]);
  });

  test('the deadline had passed already', async () => {
    expect((await errorOf(post(`${server.url}/ok`, { signal: AbortSignal.abort() }))).kind).toBe('not_sent');
    expect(requests).toEqual([]);
  });

  test('the deadline passes during the handshake', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const started = Date.now();
    const error = await errorOf(post(url, { signal: AbortSignal.timeout(100) }));
    silent.close();
    expect(Date.now() - started).toBeLessThan(1500);
    expect([error.kind, error.message]).toEqual(['not_sent', expect.stringContaining('deadline')]);
  });
});

describe('what failed after the first byte is unknown, and was sent once', () => {
  test.each(['/hang', '/reset', '/half', '/big', '/drip'])('%s', async (path) => {
    const before = server.connections();
    const started = Date.now();
    const error = await errorOf(post(`${server.url}${path}`, { signal: AbortSignal.timeout(300) }));
    expect([error.kind, requests, server.connections() - before]).toEqual(['unknown', [`POST ${path}`], 1]);
    expect(Date.now() - started).toBeLessThan(1500);
  });

  test('a GET that is reset is not repeated either', async () => {
    expect((await errorOf(post(`${server.url}/reset`, { method: 'GET', body: undefined }))).kind).toBe('unknown');
    expect(requests).toEqual(['GET /reset']);
  });
});

test('One mebibyte is still read', async () => {
  expect((await post(`${server.url}/just`)).text).toHaveLength(1024 * 1024);
});

test('A redirect is an answer, not an errand', async () => {
  expect((await post(`${server.url}/moved`)).status).toBe(307);
  expect(requests).toEqual(['POST /moved']);
});

test('A process that slept past its deadline sends nothing when it wakes', async () => {
  const asleep = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  const sent = errorOf(post(`${server.url}/ok`, callWithin(30)));
  asleep.mockRestore();
  const wake = performance.now() + 40;
  while (performance.now() < wake);
  expect((await sent).kind).toBe('not_sent');
  expect(requests).toEqual([]);
});

test('In a trial, a network is called at the simulator that stands in for it, and nothing else is', async () => {
  configureGateway({ allowPrivateAddresses: true, standIns: { 'https://graph.example': server.url } });
  try {
    await post('https://graph.example/ok?a=b');
    expect(requests).toEqual(['POST /ok?a=b']);
    expect(standInFor('https://graph.example.evil/ok')).toBe('https://graph.example.evil/ok');
  } finally {
    configureGateway({ allowPrivateAddresses: true });
  }
});
