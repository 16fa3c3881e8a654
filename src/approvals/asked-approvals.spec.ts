import type { PostFinding } from '../posts/check-content';
import { questionsOf } from './asked-approvals';

const finding = (severity: PostFinding['severity'], rule: string, topic?: string) =>
  ({ severity, rule, ...(topic && { topic: { id: topic, key: topic, name: topic } }) }) as PostFinding;
const about = (topicId: string) => ({ topicId, rule: 'protected-topic' });
const rule = (name: string) => ({ topicId: null, rule: name });

it.each<[string, PostFinding[], string[], unknown[]]>([
  ['nothing', [], [], []],
  [
    'a topic once, however often it is named',
    [finding('review', 'protected-topic', 'a'), finding('review', 'protected-topic', 'a')],
    [],
    [about('a')],
  ],
  [
    'each topic',
    [finding('review', 'protected-topic', 'a'), finding('review', 'protected-topic', 'b')],
    [],
    [about('a'), about('b')],
  ],
  ['a topic by hand', [], ['a'], [about('a')]],
  ['a topic once that was found and given by hand', [finding('review', 'protected-topic', 'a')], ['a'], [about('a')]],
  [
    'a rule that wants a person',
    [finding('review', 'defamation'), finding('review', 'defamation')],
    [],
    [rule('defamation')],
  ],
  [
    'nothing for what is only told',
    [finding('warn', 'insult'), finding('info', 'heated-tone'), finding('block', 'hate')],
    [],
    [],
  ],
  ['a check that could not run', [finding('review', 'check-unavailable')], [], [rule('check-unavailable')]],
])('asks about %s', (_, findings, byHand, expected) => {
  expect(questionsOf(findings, byHand)).toEqual(expected);
});
