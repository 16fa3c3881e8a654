/** How well the check does on the project's own cases, as a floor: figures may rise, not fall. */
import { scoreOwnCases } from './own-cases';

/** F1 on the half that nobody tunes on, a little below what was measured last. */
const FLOORS: Readonly<Record<string, number>> = {
  'bank-account': 0.97,
  'confidential-marker': 0.74,
  'confidential-passage': 0.98,
  defamation: 0.74,
  'email-address': 0.98,
  hate: 0.67,
  'heated-tone': 0.93,
  insult: 0.75,
  'licence-plate': 0.97,
  'national-number': 0.98,
  obscenity: 0.75,
  'organisation-disparaged': 0.74,
  'payment-card': 0.98,
  'phone-number': 0.98,
  'postal-address': 0.93,
  'private-person': 0.79,
  'protected-topic': 0.97,
  'role-mismatch': 0.78,
  'sensitive-data': 0.72,
  threat: 0.7,
  'unattributed-quote': 0.94,
  'unverified-claim': 0.8,
};

const { posts, functional } = scoreOwnCases('unseen');
const { rules, cleanShare } = posts.asJson();

test.each(Object.entries(FLOORS))('%s reaches F1 %d on unseen posts', (rule, floor) => {
  expect(rules[rule]?.f1 ?? 0).toBeGreaterThanOrEqual(floor);
});

test('clean posts stay without a finding', () => expect(cleanShare).toBeGreaterThanOrEqual(0.92));

test('hateful and harmless short cases are told apart', () => {
  const { macroF1, functionalities } = functional.asJson();
  expect(macroF1).toBeGreaterThanOrEqual(0.8);
  const weak = Object.entries(functionalities).filter(([, { accuracy }]) => (accuracy ?? 0) < 0.55);
  expect(weak.map(([name]) => name)).toEqual([]);
});
