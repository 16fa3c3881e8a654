/** What the web desk shows and may not work out by itself, it is told. */
import { aPost, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

interface Checked {
  readonly lengths: readonly {
    readonly network: string;
    readonly length: number;
    readonly limit: number;
    readonly parts?: readonly string[];
  }[];
}

it('how long a text is, as each network counts', async () => {
  const text = 'Zie https://www.zonnedaal.be/een/heel/lang/adres/dat/maar/voor/een/deel/telt 👍';
  const { lengths } = made<Checked>(await desk.mieke.post('/checks', { text, role: 'official' }));
  const counted = Object.fromEntries(lengths.map(({ network, length }) => [network, length]));
  expect(counted).toMatchObject({ site: 78, mastodon: 29 });
  const one = made<Checked>(await desk.mieke.post('/checks', { text, role: 'official', network: 'site' }));
  expect(one.lengths).toEqual([{ network: 'site', length: 78, limit: expect.any(Number) }]);
});

it('what each post of a thread will say, where one is too short and a thread is possible', async () => {
  const text = 'De raad vergadert in de trouwzaal, en iedereen is welkom. '.repeat(12).trim();
  const { lengths } = made<Checked>(await desk.mieke.post('/checks', { text, role: 'official' }));
  const parts = Object.fromEntries(lengths.map((length) => [length.network, length.parts]));
  expect(parts['mastodon']?.map((part) => part.slice(-4))).toEqual([' 1/2', ' 2/2']);
  expect(parts['site']).toBeUndefined();
});

it('on which words a remark is, so that they can be found again', async () => {
  const { id } = await aPost(desk).by(desk.joris).saying('Een 👍 voor de markt.').draft();
  const remark = { text: 'Zeg welke markt.', anchor: { start: 12, end: 20 } };
  const place = { anchor: { start: 12, end: 20, quote: 'de markt' } };
  expect(made(await desk.joris.post(`/posts/${id}/comments`, remark))).toMatchObject(place);
  expect(made<{ items: object[] }>(await desk.joris.get(`/posts/${id}/comments`)).items).toMatchObject([place]);
});

it('why a warning may stay, for who decides', async () => {
  const { id } = await aPost(desk).saying('Over de fusie: bel mij op 0475 12 34 56.').draft();
  const acknowledgements = [{ rule: 'phone-number', quote: '0475 12 34 56', reason: 'nummer van mijn zitdag' }];
  made(await desk.mieke.post(`/posts/${id}/submit`, { attest: true, acknowledgements }));
  const { items } = made<{ items: object[] }>(await desk.wim.get(`/posts/${id}/submissions`));
  expect(items).toEqual([
    expect.objectContaining({ revision: 1, acknowledgements, submittedBy: { id: desk.mieke.id, name: 'mieke' } }),
  ]);
  expect((await desk.joris.get(`/posts/${id}/submissions`)).status).toBe(404);
});

it('posts in any of several states, and the objections to one post', async () => {
  const draft = await aPost(desk).saying('Vuile m4kakken daar aan de bus.').draft();
  const approved = await aPost(desk).approved();
  const list = made<{ items: { id: string; state: string }[] }>(await desk.mieke.get('/posts?state=draft,approved'));
  expect(list.items.map(({ id }) => id)).toEqual([approved.id, draft.id]);
  expect((await desk.mieke.get('/posts?state=draft,lost')).status).toBe(400);
  const { rule, quote } = draft.findings.find(({ severity }) => severity === 'block')!;
  made(await desk.mieke.post(`/posts/${draft.id}/disputes`, { rule, quote, reason: 'citaat' }));
  const disputes = async (post: string) =>
    made<{ items: object[] }>(await desk.wim.get(`/disputes?post=${post}`)).items;
  expect([(await disputes(draft.id)).length, (await disputes(approved.id)).length]).toEqual([1, 0]);
});
