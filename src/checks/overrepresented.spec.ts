import { tellingWords } from '../guidelines';
import { overrepresented } from './overrepresented';

const told = (texts: readonly string[]) => texts.map((text, place) => ({ id: `${place}`, words: tellingWords(text) }));
const others = Array.from({ length: 40 }, (_, place) => `De markt op het plein begint om negen uur, editie ${place}.`);

it('names the words that posts on the topic have and others have not, the most telling first', () => {
  const about = ['De samenvoeging komt op het plein.', 'Over samenvoegingen en het loket.', 'Nog eens: het loket.'];
  expect(overrepresented(told(about), told([...others, 'Het loket is dicht.', 'Aan het loket.']))).toEqual([
    { term: 'samenvoeging', onTopic: 2, elsewhere: 0, posts: ['0', '1'] },
    { term: 'loket', onTopic: 2, elsewhere: 2, posts: ['1', '2'] },
  ]);
});

it('names nothing that stands in one post only, or everywhere', () =>
  expect(overrepresented(told(['De markt en de fusie.', 'De markt en het bad.']), told(others))).toEqual([]));

it('names nothing where there is nothing', () => expect(overrepresented([], told(others))).toEqual([]));
