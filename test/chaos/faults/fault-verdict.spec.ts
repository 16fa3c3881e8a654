import { judgeFaults, type Evidence, type Judged, type Shown } from './fault-verdict';

const DUE = Date.UTC(2027, 0, 1, 9);
const MINUTE = 60_000;

const one: Judged = {
  ...{ network: 'webhook', point: 'accepted', aftermath: 'never', postId: 'post', marker: 'k1n2' },
  ...{ text: 'Bericht k1n2: de markt.', dueAt: DUE, mayAppear: true },
};
const shown = (more: Partial<Shown> = {}): Shown => ({
  ...{ network: 'webhook', text: one.text, key: 'a', at: DUE + 10 },
  ...more,
});
const saying = (state: string) => [{ postId: 'post', state, remoteId: null }];

const judged = (more: Partial<Evidence>) =>
  judgeFaults({ judged: [one], shown: [shown()], said: saying('published'), shifts: [], ...more })[0]?.wrongs;

const unapproved = [{ ...one, mayAppear: false }];

test.each<[string, Partial<Evidence>, string[]]>([
  ['what stands once and is said to', {}, []],
  ['what a person is asked about, standing', { said: saying('uncertain') }, []],
  ['what a person is asked about, standing nowhere', { shown: [], said: saying('uncertain') }, []],
  ['another post that begins alike', { shown: [shown(), shown({ text: 'Bericht k1n22: de markt.', key: 'b' })] }, []],
  ['what stands twice', { shown: [shown(), shown({ key: 'b' })] }, ['doubled']],
  ['what stands nowhere and nobody was told of', { shown: [], said: saying('sending') }, ['lost']],
  ['what has no delivery', { shown: [], said: [] }, ['lost']],
  ['what was not approved, and stands', { judged: unapproved, said: saying('scheduled') }, ['unapproved']],
  ['other words than were approved', { shown: [shown({ text: 'Bericht k1n2: iets anders.' })] }, ['unapproved']],
  ['a millisecond too early', { shown: [shown({ at: DUE - 1 })] }, ['mistimed']],
  ['at the end of the grace', { shown: [shown({ at: DUE + 15 * MINUTE })] }, []],
  ['past the grace', { shown: [shown({ at: DUE + 15 * MINUTE + 1 })] }, ['mistimed']],
  ['said to stand, standing nowhere', { shown: [] }, ['phantom']],
  ['said not to have gone out, standing', { said: saying('failed') }, ['phantom']],
  ['still busy when all has come to rest', { said: saying('resend') }, ['phantom']],
])('%s', (_name, evidence, wrongs) => expect(judged(evidence)).toEqual(wrongs));

test('time that was made to pass counts from then on', () => {
  const shifts = [
    { postId: 'post', at: DUE - 60 * MINUTE, ms: 60 * MINUTE },
    { postId: 'post', at: DUE - 50 * MINUTE, ms: 60 * MINUTE },
    { postId: 'another', at: 0, ms: 999 * MINUTE },
  ];
  const at = (minutesBeforeDue: number) => judged({ shifts, shown: [shown({ at: DUE - minutesBeforeDue * MINUTE })] });
  expect([at(61), at(59), at(51), at(49)]).toEqual([['mistimed'], [], [], ['mistimed']]);
});
