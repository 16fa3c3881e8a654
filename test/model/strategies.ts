/** What may be done about a network, as data: the ways that the product goes, and each with one thing taken away. */

export interface Strategy {
  /** check-then-set: two workers may both have read that it is due. */
  readonly claim: 'compare-and-set' | 'check-then-set';
  /** A durable "I am about to send this" before the first byte. */
  readonly arms: boolean;
  /** ARM asks whether the claim is still its own, which a cancel ends. */
  readonly armAsksFence: boolean;
  /** ARM asks under a lock whether there is a stop; or it was asked when claiming. */
  readonly stopAsked: 'at-arm' | 'when-claiming';
  /** What a worker writes down counts only while the delivery is still its own. */
  readonly recordsFenced: boolean;
  /**
   * When a sender is taken for dead. `silent`: its lock is gone, for it died or for its session was cut while it lives;
   * or, in a weaker design, its lease is over. `dead`: a proof that nobody can have, to see what it would be worth.
   */
  readonly recovery: 'silent' | 'dead';
  /** Who slept past the deadline does not send. */
  readonly deadline: boolean;
  /** What an outcome that is not known leads to. */
  readonly unknown: 'doubt' | 'repeat' | 'not-sent';
  /** Where a repeat waits: `scheduled` can be cancelled. */
  readonly repeatFrom: 'resend' | 'scheduled';
  /** A repeat that never left is no proof about the send before it. */
  readonly repeatProves: boolean;
  readonly key: 'none' | 'for-ever' | 'forgotten';
  /** Repeats only while the network surely knows the key. */
  readonly repeatsWithinWindow: boolean;
  /** Two phases: made ready, written down, then made visible. */
  readonly phases: 'one' | 'two' | 'two-unrecorded';
  readonly readsBack: boolean;
  /** When a look that does not find it leads to another send. */
  readonly again: 'never' | 'absent' | 'absent-and-dead' | 'absent-and-drained';
  /** When a person may say that it does not stand there. */
  readonly verdict: 'never' | 'at-once' | 'after-drain';
  /** How often a person may say "not there" of what does stand there. */
  readonly errs: 'never' | 'once' | 'always';
  /** Before it leaves anew, its network is asked about the sends of before that were in doubt. */
  readonly looks: 'never' | 'may-fail' | 'answers';
  readonly cancel: 'never' | 'before-arm' | 'always';
}

/** Class E: nothing can tell. One send; what is not known is for a person, who looks after the drain. */
const E: Strategy = {
  claim: 'compare-and-set',
  arms: true,
  armAsksFence: true,
  stopAsked: 'at-arm',
  recordsFenced: true,
  recovery: 'silent',
  deadline: true,
  unknown: 'doubt',
  repeatFrom: 'resend',
  repeatProves: false,
  key: 'none',
  repeatsWithinWindow: true,
  phases: 'one',
  readsBack: false,
  again: 'never',
  verdict: 'after-drain',
  errs: 'once',
  looks: 'may-fail',
  cancel: 'before-arm',
};
const D: Strategy = { ...E, readsBack: true };
const C: Strategy = { ...D, phases: 'two', again: 'absent-and-drained' };
const A: Strategy = { ...D, unknown: 'repeat', key: 'for-ever' };
const B: Strategy = { ...A, key: 'forgotten' };
const QUEUE: Strategy = { ...E, arms: false, unknown: 'not-sent', verdict: 'never', cancel: 'never' };

export const SAFE: Readonly<Record<string, Strategy>> = {
  'E: claim, arm, one send; a person decides after the drain': E,
  'C of the design: the same, and nobody ever decides': { ...E, verdict: 'never' },
  'D: E with a look on the network': D,
  'F of the design: D, sent again when dead, drained and absent': { ...D, again: 'absent-and-drained' },
  'A: repeats under a key that lasts for ever (G and H of the design)': A,
  'B: repeats while the network surely knows the key': B,
  'C: prepared, written down, published; again after the drain': C,
  'A, and people are always wrong, but the network always answers': { ...A, errs: 'always', looks: 'answers' },
  'D, and people are always wrong, but the network always answers': { ...D, errs: 'always', looks: 'answers' },
  'C with a proof of death that nobody can have, and no deadline': { ...C, recovery: 'dead', deadline: false },
};

/** What the product does. */
export const IN_USE: readonly Strategy[] = [A, B, C, D, E];

export const WEAK: Readonly<Record<string, Strategy>> = {
  'A of the design: check, then set, unfenced, tried again': {
    ...QUEUE,
    claim: 'check-then-set',
    recordsFenced: false,
  },
  'B of the design: an atomic claim, tried again as a queue does': QUEUE,
  'C1: a cancel is always answered with success': { ...E, cancel: 'always' },
  'E of the design: sent again when a look finds nothing': { ...D, again: 'absent' },
  'E1: the same, the sender proven dead': { ...D, again: 'absent-and-dead', recovery: 'dead' },
  'G1: the key is forgotten, and repeats go on': { ...B, repeatsWithinWindow: false },
  'H1: a repeat waits where it can be cancelled': { ...A, repeatFrom: 'scheduled' },
  'record without the fence': { ...A, recordsFenced: false },
  'two phases: taken over from a sleeper that has no deadline': { ...C, deadline: false },
  'one send: taken over from a sleeper that has no deadline': { ...E, deadline: false },
  'arm does not ask again whether it was cancelled': { ...E, armAsksFence: false },
  'the stop is read when claiming': { ...E, stopAsked: 'when-claiming' },
  'a repeat that never left is taken for proof': { ...A, repeatProves: true },
  'two phases: published again before the drain': { ...C, again: 'absent-and-dead', recovery: 'dead' },
  'two phases: published before it is written down': { ...C, phases: 'two-unrecorded' },
  'a person says "not there" before the drain': { ...E, verdict: 'at-once' },
  'a person says "not there", wrongly, and nobody looks': { ...D, looks: 'never' },
  'the same where repeats are harmless for a while': { ...B, looks: 'never' },
  'the same where it is made ready first': { ...C, looks: 'never' },
  'a person is wrong again after the network could not say': { ...E, errs: 'always' },
  'no arming: claimed, sent, given back when the claim lapses': { ...E, arms: false },
};
