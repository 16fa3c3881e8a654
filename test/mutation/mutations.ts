/** What is taken away from the publishing core, one at a time, and the tests that must notice. */
import { GUARDS, REPEAT_GUARDS } from '../../src/publishing/arm-guards';

export interface Mutation {
  readonly kind: 'guard' | 'condition';
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Specs, and which of their tests. */
  readonly specs: readonly string[];
  readonly tests?: string;
}

const ARM_GUARDS = 'src/publishing/arm-guards.ts';
const ARMABLE = 'src/publishing/armable.ts';
const RECORD = 'src/publishing/record-outcome.ts';
const TABLES = 'migrations/20261122100200-deliveries.ts';
const CLAIMS = 'migrations/20261201220000-claims-by-index.ts';
const LEAVING = 'nothing-leaves-while-one-guard-says-no';
const FOOTING = 'nothing-leaves-on-another-footing';
const ONCE = 'every-post-goes-out-once';
const STEP_BACK = 'a-step-back-in-time-wins';

const ON_FOOTING = ['protocolIsOurs', 'clocksAgree'];
/** Guards that stand in the way of one alone can only be seen in a longer story. */
const ELSEWHERE: Readonly<Record<string, readonly [spec: string, tests: string]>> = {
  repeatIsHarmless: [ONCE, 'is not repeated'],
  rightsStillHold: ['an-image-keeps-its-rights', 'rightsStillHold'],
  earlierIsLookedFor: ['a-network-without-a-key-is-asked', 'it is found first'],
};
const specOf = (guard: string) => [ELSEWHERE[guard]?.[0] ?? (ON_FOOTING.includes(guard) ? FOOTING : LEAVING)];
const testsOf = (guard: string) => ELSEWHERE[guard]?.[1] ?? guard;

const guards = (Object.keys(GUARDS) as (keyof typeof GUARDS)[]).map((guard): Mutation => ({
  kind: 'guard',
  name: `without ${guard}`,
  file: ARM_GUARDS,
  find: 'for (const name of names) {',
  replace: `for (const name of names.filter((each) => each !== '${guard}')) {`,
  specs: specOf(guard),
  tests: testsOf(guard),
}));

const repeats = REPEAT_GUARDS.map((guard): Mutation => ({
  kind: 'guard',
  name: `a repeat without ${guard}`,
  file: ARM_GUARDS,
  find: `\n  '${guard}',`,
  replace: '',
  specs: specOf(guard),
  tests:
    guard === 'repeatIsHarmless'
      ? 'is not repeated'
      : ON_FOOTING.includes(guard)
        ? `${guard}.*repeated`
        : `a repeat ${guard}`,
}));

const ARM = 'src/publishing/arm-delivery.ts';
const outsideTheTable: readonly Mutation[] = [
  {
    ...{ kind: 'guard', name: 'without policyRefusal', file: ARM, replace: '' },
    find: ' ??\n      (await policyRefusal(tx, this.sources.policies, armable))',
    ...{ specs: [LEAVING], tests: 'policyRefusal' },
  },
  {
    ...{ kind: 'guard', name: 'without loginRefusal', file: ARM, replace: '' },
    find: ' ??\n      loginRefusal(armable)',
    ...{ specs: ['a-signed-out-channel-is-told-in-time'], tests: 'fails alone' },
  },
];

const condition = (
  file: string,
  find: string,
  replace: string,
  [spec, tests]: readonly [string, string?],
): Mutation => ({
  kind: 'condition',
  name: `${find.trim()} ⇒ ${replace.trim() || 'nothing'}`,
  file,
  find,
  replace,
  specs: [spec],
  ...(tests && { tests }),
});

const conditions: readonly Mutation[] = [
  condition(
    CLAIMS,
    'fence = d.fence + 1, worker = by_worker, claimed_at = clock_timestamp()\n  FROM (',
    'fence = d.fence, worker = by_worker, claimed_at = clock_timestamp()\n  FROM (',
    [LEAVING, 'a repeat leaves'],
  ),
  condition(TABLES, `OR NOT EXISTS (`, 'OR EXISTS (', [ONCE]),
  condition(TABLES, `d.state <> 'sending' AND d.claimed_at`, 'd.claimed_at', [ONCE, 'keeps what it is sending']),
  condition(ARMABLE, `m.active AND 'mandataris' = ANY(m.roles)`, `'mandataris' = ANY(m.roles)`, [
    LEAVING,
    'authorIsThere',
  ]),
  condition(ARMABLE, `m.active AND 'mandataris' = ANY(m.roles)`, 'm.active', [LEAVING, 'authorIsThere']),
  condition(ARMABLE, `m.active AND 'woordvoerder' = ANY(m.roles)`, `'woordvoerder' = ANY(m.roles)`, [
    LEAVING,
    'deciderStillMay',
  ]),
  condition(ARMABLE, `m.active AND 'woordvoerder' = ANY(m.roles)`, 'm.active', [LEAVING, 'deciderStillMay']),
  condition(ARMABLE, 'c.enabled AND c.deleted_at IS NULL', 'c.enabled', [LEAVING, 'channelIsOpen']),
  condition(ARMABLE, 'c.enabled AND c.deleted_at IS NULL', 'c.deleted_at IS NULL', [LEAVING, 'channelIsOpen']),
  condition(ARMABLE, 'FOR UPDATE OF d FOR SHARE OF c, o', 'FOR UPDATE OF d', [STEP_BACK, 'publication stop']),
  condition(ARM_GUARDS, 'submission?.submittedBy === post.authorId && ', '', [LEAVING, 'authorAttested']),
  condition(ARM_GUARDS, ' && submission.hash === post.revision.hash', '', [LEAVING, 'authorAttested']),
  condition(ARM_GUARDS, `approvals.every(({ state }) => state === 'approved') &&`, '', [LEAVING, 'everyYesIsGiven']),
  condition(ARM_GUARDS, 'given.topicId === topicId && ', '', [LEAVING, 'everyYesIsGiven']),
  condition(ARM_GUARDS, ' || channel.remoteAccountId !== delivery.account', '', [ONCE, 'is not repeated']),
  condition(RECORD, `state = 'sending' AND fence = $2`, `state = 'sending'`, [ONCE, 'given up']),
  condition(RECORD, ` AND fence = $2 + 1`, '', [ONCE, 'is no news']),
  condition(RECORD, `$3 = 'published' AND state IN`, 'state IN', [ONCE, 'is no news']),
  condition('src/publishing/send-delivery.ts', 'spent <= LATEST_START_MS', 'spent >= 0', [FOOTING, 'slept']),
  condition('src/publishing/resolve-delivery.ts', ` && drainSeconds > 0`, ' && drainSeconds > 1e9', [
    ONCE,
    'for a person to decide',
  ]),
  condition('src/posts/enter-state.ts', 'SET state = $2, fence = fence + 1', 'SET state = $2, fence = fence', [
    LEAVING,
    'fenceIsOurs',
  ]),
];

export const MUTATIONS: readonly Mutation[] = [...guards, ...repeats, ...outsideTheTable, ...conditions];
