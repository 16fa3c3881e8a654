/** The door holds what it is told to hold, and lets everything else through. */
import { startServer, type AnsweringServer } from '../../networks/answering-server';
import { Door } from './door';
import { Stop, Stops } from './stops';

let behind: AnsweringServer;
let door: Door;
const accepted: string[] = [];
const stops = new Stops();
let lastId = 1_234_000;

beforeAll(async () => {
  behind = await startServer(async (request, response) => {
    for await (const part of request) accepted.push(String(part));
    response.writeHead(200, { connection: 'close' }).end(JSON.stringify({ id: String((lastId += 1)) }));
  });
  door = await Door.open({ url: behind.url, publishes: 'POST /posts' }, stops);
});
beforeEach(() => void accepted.splice(0));
afterAll(() => Promise.all([door.stop(), behind.stop()]));

const headers = { connection: 'close' };
const post = (body: string, path = '/posts') => fetch(door.url + path, { method: 'POST', body, headers });
const stopped = (point: ConstructorParameters<typeof Stop>[1]) => {
  const stop = new Stop('k1n1', point);
  stops.set([stop]);
  return stop;
};
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise(setImmediate);
};

test('what is not to be stopped goes through', async () => {
  stopped('read');
  expect((await post('k1n2')).status).toBe(200);
});

test('a request is held before anybody accepts it, and goes on', async () => {
  const stop = stopped('read');
  const answer = post('k1n1');
  await until(() => stop.reached);
  expect(accepted).toEqual([]);
  stop.letGo('go-on');
  expect((await answer).status).toBe(200);
  expect(accepted).toEqual(['k1n1']);
});

test('a request that is dropped is never accepted', async () => {
  const stop = stopped('connected');
  stop.letGo('drop');
  await expect(post('k1n1')).rejects.toThrow();
  expect(accepted).toEqual([]);
});

test('an answer is held when the request was accepted; the next request passes', async () => {
  const stop = stopped('accepted');
  const answer = post('k1n1');
  await until(() => stop.reached);
  expect(accepted).toEqual(['k1n1']);
  expect((await post('k1n1')).status).toBe(200);
  stop.letGo('go-on');
  expect((await answer).status).toBe(200);
});

test('a second phase is known by what the first was given', async () => {
  stopped('preparing').letGo('go-on');
  const { id } = (await (await post('k1n1', '/drafts')).json()) as { id: string };
  const stop = stopped('accepted');
  const answer = post(`publish=${id}`);
  await until(() => stop.reached);
  stop.letGo('go-on');
  expect((await answer).status).toBe(200);
});

test('behind a shut door nobody is heard, and behind an open one again', async () => {
  stops.set([]);
  await door.shut();
  const given = AbortSignal.timeout(300);
  await expect(fetch(door.url, { signal: given, headers })).rejects.toThrow();
  await door.open();
  expect((await post('k1n3')).status).toBe(200);
});
