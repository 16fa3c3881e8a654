/** A worker dies with a claim in its hands; what becomes of the post depends on the time that is left. */
import { aPost, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { claim, publish, tidy, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const stateOf = async (id: string) => (await desk.mieke.get(`/posts/${id}`)).body.state as string;

it('is taken up by another worker within its grace', async () => {
  const { id } = await aPost(desk).due();
  expect(await claim(app)).toHaveLength(1);
  await tidy(app);
  expect(await publish(app)).toBe(1);
  expect(await stateOf(id)).toBe('published');
});

it('is missed once its grace is over, also when no worker ever manages to arm it', async () => {
  const { id } = await aPost(desk).due();
  expect(await claim(app)).toHaveLength(1);
  await timePasses(app, id, 60);
  await tidy(app);
  expect(await stateOf(id)).toBe('missed');
  expect(await publish(app)).toBe(0);
});
