import { ProductError } from '../common/product-error';
import {
  allowedEvents,
  hasLeft,
  isEditable,
  isOnItsWay,
  isPublic,
  MOVES,
  next,
  STATES,
  type PostState,
  type Verb,
} from './workflow';

const post = (state: PostState, kind: 'post' | 'offline' = 'post') => ({ state, kind });
const refusal = (act: () => unknown): [number, string] | undefined => {
  try {
    act();
    return undefined;
  } catch (thrown) {
    return thrown instanceof ProductError ? [thrown.status, thrown.code] : undefined;
  }
};

it.each<[string, () => unknown, [number, string]]>([
  ['who is nothing to the post', () => next(post('draft'), 'submit', []), [403, 'not-your-move']],
  ['an assistant who submits', () => next(post('draft'), 'submit', ['assistant']), [403, 'not-your-move']],
  ['the wrong state', () => next(post('approved'), 'submit', ['author']), [409, 'wrong-state']],
  ['what is being sent', () => next(post('publishing'), 'withdraw', ['author']), [409, 'being-sent']],
  ['who may not, before what may not be', () => next(post('published'), 'submit', []), [403, 'not-your-move']],
  [
    'sending what is only said',
    () => next(post('approved', 'offline'), 'publish-now', ['author']),
    [409, 'wrong-state'],
  ],
])('refuses %s', (_, act, expected) => {
  expect(refusal(act)).toEqual(expected);
});

it('shows what may be done, and only that', () => {
  expect(allowedEvents(post('approved'), ['author'])).toEqual(['take-back', 'schedule', 'publish-now', 'withdraw']);
  expect(allowedEvents(post('approved', 'offline'), ['author'])).toEqual(['take-back', 'withdraw']);
  expect(allowedEvents(post('in_review'), ['woordvoerder'])).toEqual([
    'approve',
    'reject',
    'request-changes',
    'withdraw',
  ]);
  expect(allowedEvents(post('withdrawn'), ['author', 'administrator'])).toEqual([]);
});

it('lets words be changed only where nobody has been asked about them', () => {
  expect((Object.keys(STATES) as PostState[]).filter(isEditable)).toEqual(['draft', 'rejected']);
});

it('has no way back into the editor from what a network may have seen, but where it provably did not', () => {
  const back = (Object.keys(MOVES) as Verb[]).filter((verb) =>
    (MOVES[verb].to as readonly PostState[]).includes('draft'),
  );
  const from = back.flatMap((verb) => MOVES[verb].from as readonly PostState[]);
  expect(from.filter(hasLeft)).toEqual(['failed']);
});

it('shows to everybody only what is out, and arms only what is planned or on its way', () => {
  const states = Object.keys(STATES) as PostState[];
  expect(states.filter(isPublic)).toEqual(['published', 'partly_published']);
  expect(states.filter(isOnItsWay)).toEqual(['scheduled', 'publishing']);
});
