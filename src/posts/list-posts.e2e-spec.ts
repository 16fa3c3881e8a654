/** Looking for posts by their words, as somebody does who remembers roughly what it said. */
import { aPost, made, openDesk, type Desk } from '../../test/builders';
import { startTestApp, type TestApp } from '../../test/test-app';
import type { PostView } from './post-view';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  for (const text of [
    'Vanaf maandag zijn de parkeerplaatsen aan het station gratis. 50% meer ruimte!',
    'De bibliotheken openen zondag. Kom je ook lezen?',
    'Het vernieuwde zwembad_noord is klaar.',
  ])
    await aPost(desk).saying(text).draft();
});

afterAll(() => app.stop());

const found = async (words: string): Promise<string[]> => {
  const { items } = made<{ items: PostView[] }>(await desk.mieke.get(`/posts?q=${encodeURIComponent(words)}`));
  return items.map(({ revision }) => revision.text.split(' ').slice(0, 2).join(' '));
};

it.each([
  ['in another inflection', 'parkeerplaats', ['Vanaf maandag']],
  ['in another order, with words between', 'zondag bibliotheek', ['De bibliotheken']],
  ['half a word', 'biblioth', ['De bibliotheken']],
  ['one word or another', 'station or zwembad_noord', ['Het vernieuwde', 'Vanaf maandag']],
  ['not with another', 'open -zondag', []],
  ['a phrase', '"kom je ook"', ['De bibliotheken']],
  ['signs that mean something to a database', '50%', ['Vanaf maandag']],
  ['the same, and nothing like it', 'zwembad_noord', ['Het vernieuwde']],
  ['the same as two words', 'zwembad noord', ['Het vernieuwde']],
  ['what stands nowhere', 'riolering', []],
])('%s: %s', async (_, words, texts) => {
  expect(await found(words)).toEqual(texts);
});

it('finds what is said on one network only, and takes words of any kind', async () => {
  const many = Array.from({ length: 1600 }, (_, n) => `ѡ${n.toString(36)}😀é`).join(' ');
  const post = await aPost(desk)
    .saying('Kort nieuws.')
    .with({ variants: { site: 'De kermiskramen staan er.' } })
    .draft();
  const long = await aPost(desk).saying(many).draft();
  expect(await found('kermiskraam')).toEqual(['Kort nieuws.']);
  expect([post.state, long.state]).toEqual(['draft', 'draft']);
});
