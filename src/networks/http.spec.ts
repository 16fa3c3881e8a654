import dns from 'node:dns';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer, type AnsweringServer } from '../../test/networks/answering-server';
import { assertCallable, configureGateway, send, type HttpRequest } from './http';
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
beforeEach(() => {
  requests = [];
  configureGateway({ allowPrivateAddresses: true });
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => server.stop());

const post = (url: string, said: Partial<HttpRequest> = {}) =>
  send({ method: 'POST', url, body: SECRET, signal: AbortSignal.timeout(2000), ...said });

async function errorOf(sent: Promise<unknown>): Promise<NetworkError> {
  const error = await sent.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as NetworkError).message).not.toContain(SECRET);
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

describe('addresses inside a network', () => {
  const FORMS = [
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '0x7f.1',
    '127.0.0.1.',
    '１２７.0.0.1',
  ];
  const MORE = [
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:0:0:1]',
    '[64:ff9b::7f00:1]',
    '0',
    '[::]',
  ];
  const NAMES = ['localhost', 'LOCALHOST', '127。0。0。1', '169.254.169.254', '[fe80::1]', '10.0.0.1'];

  test.each([...FORMS, ...MORE, ...NAMES])('%s is not called', async (host) => {
    configureGateway({ allowPrivateAddresses: false });
    const before = server.connections();
    const error = await errorOf(post(`https://${host}:${new URL(server.url).port}/ok`));
    expect([error.message, server.connections()]).toEqual([expect.stringContaining('not called'), before]);
  });

  test('without encryption nothing outside is called', async () => {
    configureGateway({ allowPrivateAddresses: false });
    expect((await errorOf(post('http://example.org/'))).message).toContain('https');
  });

  test('a name is judged by where it leads at the moment of connecting', async () => {
    configureGateway({ allowPrivateAddresses: false });
    const lookup = answerNames([['93.184.215.14'], ['127.0.0.1']]);
    await assertCallable('https://rebinding.example/');
    expect((await errorOf(post(`https://rebinding.example:${new URL(server.url).port}/`))).kind).toBe('not_sent');
    expect([lookup.mock.calls.length, requests]).toEqual([2, []]);
  });

  test('one address inside among others outside is enough to refuse', async () => {
    configureGateway({ allowPrivateAddresses: false });
    answerNames([['93.184.215.14', '192.168.1.1']]);
    expect((await errorOf(assertCallable('https://both.example/'))).message).toContain('not called');
  });

  test('metadata is not called even where inside addresses are allowed', async () => {
    answerNames([['169.254.169.254']]);
    expect((await errorOf(post('http://metadata.example/'))).kind).toBe('not_sent');
  });
});

test.each([
  '',
  'not an address',
  'ftp://example.org/',
  'file:///etc/passwd',
  'javascript:1',
  'https://user:pass@example.org/',
])('"%s" is not an address to call', async (address) => {
  expect((await errorOf(assertCallable(address))).kind).toBe('refused');
  expect((await errorOf(post(address))).kind).toBe('refused');
});

/** Each call of the resolver gets the next answer. */
function answerNames(answers: string[][]) {
  let asked = 0;
  const lookup = jest.fn(
    (_name: string, _options: unknown, callback: (error: null, found: dns.LookupAddress[]) => void) => {
      const found = answers[Math.min(asked++, answers.length - 1)] ?? [];
      callback(
        null,
        found.map((address) => ({ address, family: 4 })),
      );
    },
  );
  jest.spyOn(dns, 'lookup').mockImplementation(lookup as unknown as typeof dns.lookup);
  return lookup;
}
