import dns from 'node:dns';
import { startServer, type AnsweringServer } from '../../test/networks/answering-server';
import { assertCallable, configureGateway, send } from './http';

/** One of each kind that must not be called from outside, and what a machine in a cloud must not be asked. */
const INSIDE = [
  '127.0.0.1',
  '127.255.255.254',
  '10.0.0.1',
  '10.255.0.1',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.1.1',
];
const SPECIAL = ['0.0.0.0', '100.64.0.1', '169.254.169.254', '168.63.129.16', '100.100.100.200', '192.0.0.192'];
const NOBODY = ['198.18.0.1', '203.0.113.7', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'];
const IPV6 = [
  '::1',
  '::',
  '0:0:0:0:0:0:0:1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  'fd00:ec2::254',
  '2001:db8::1',
];
const NAMES = ['localhost', 'LOCALHOST', 'LocalHost'];

/** The same address in every way that a browser, and so a URL, reads it. */
function spellings(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const all = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = all.toString(16).padStart(8, '0');
  const hextets = `${hex.slice(0, 4)}:${hex.slice(4)}`;
  const octal = (part: number) => `0${part.toString(8)}`;
  return [
    ...[address, `${address}.`, String(all), `0x${hex}`, octal(all), `${a}.${b}.${c * 256 + d}`],
    ...[
      `${a}.${(b * 256 + c) * 256 + d}`,
      [a, b, c, d].map(octal).join('.'),
      `0x${a.toString(16)}.${b}.${octal(c)}.${d}`,
    ],
    ...[address.replaceAll('.', '。'), address.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ...[
      `[::ffff:${address}]`,
      `[::ffff:${hextets}]`,
      `[::${hextets}]`,
      `[64:ff9b::${hextets}]`,
      `[64:ff9b:1::${hextets}]`,
    ],
    ...[`[2002:${hextets}::]`, `[0:0:0:0:0:ffff:${hextets}]`, `[::ffff:0:${hextets}]`],
  ];
}

const CORPUS = [
  ...[...INSIDE, ...SPECIAL, ...NOBODY].flatMap(spellings),
  ...IPV6.map((address) => `[${address}]`),
  ...NAMES,
];

let server: AnsweringServer;
beforeAll(async () => void (server = await startServer((_request, response) => response.end())));
beforeEach(() => configureGateway({ allowPrivateAddresses: false }));
afterEach(() => jest.restoreAllMocks());
afterAll(() => server.stop());

const port = () => new URL(server.url).port;
const post = (url: string) => send({ method: 'POST', url, signal: AbortSignal.timeout(2000) });
const NOT_CALLED = { message: expect.stringContaining('not called') };

test(`None of ${CORPUS.length} ways to name an address inside is called`, async () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(300);
  for (const host of CORPUS) {
    await expect(post(`https://${host}:${port()}/`)).rejects.toMatchObject(NOT_CALLED);
    await expect(assertCallable(`https://${host}:${port()}/`)).rejects.toMatchObject(NOT_CALLED);
  }
  expect(server.connections()).toBe(0);
});

test('Without encryption nothing outside is called', async () => {
  await expect(post('http://example.org/')).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('https'),
  });
});

test('A name is judged by where it leads at the moment of connecting', async () => {
  const lookup = answerNames([['93.184.215.14'], ['127.0.0.1']]);
  await assertCallable('https://rebinding.example/');
  await expect(post(`https://rebinding.example:${port()}/`)).rejects.toMatchObject({ kind: 'not_sent', ...NOT_CALLED });
  expect([lookup.mock.calls.length, server.connections()]).toEqual([2, 0]);
});

test('One address inside among others outside is enough to refuse', async () => {
  answerNames([['93.184.215.14', '192.168.1.1']]);
  await expect(assertCallable('https://both.example/')).rejects.toMatchObject(NOT_CALLED);
});

test('A name without an address is not called', async () => {
  answerNames([[]]);
  await expect(post('https://empty.example/')).rejects.toMatchObject({ kind: 'not_sent' });
});

describe('where inside addresses are allowed', () => {
  beforeEach(() => configureGateway({ allowPrivateAddresses: true }));

  test('metadata is still not called', async () => {
    answerNames([['169.254.169.254']]);
    await expect(post('http://metadata.example/')).rejects.toMatchObject(NOT_CALLED);
    await expect(post('http://169.254.169.254/')).rejects.toMatchObject(NOT_CALLED);
  });

  test('a name that leads to this machine is called', async () => {
    answerNames([['127.0.0.1']]);
    expect((await post(`http://inside.example:${port()}/`)).status).toBe(200);
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
  await expect(assertCallable(address)).rejects.toMatchObject({ kind: 'refused' });
  await expect(post(address)).rejects.toMatchObject({ kind: 'refused' });
});

type Answered = (error: null, found: dns.LookupAddress[]) => void;

/** Each call of the resolver gets the next answer. */
function answerNames(answers: string[][]) {
  let asked = 0;
  const lookup = jest.fn((_name: string, _options: unknown, callback: Answered) => {
    const found = answers[Math.min(asked++, answers.length - 1)] ?? [];
    callback(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
  });
  jest.spyOn(dns, 'lookup').mockImplementation(lookup as unknown as typeof dns.lookup);
  return lookup;
}
