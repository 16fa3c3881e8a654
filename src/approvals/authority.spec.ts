import { decidesFor, type Absence } from './authority';

const [amina, bert, carla] = ['amina', 'bert', 'carla'];
const away: Absence[] = [{ userId: amina, substituteId: bert }];

it.each([
  ['an assignee decides for themselves', amina, { assignees: [amina], topicSubstitutes: [] }, [], [amina]],
  ['a stranger decides for nobody', carla, { assignees: [amina], topicSubstitutes: [] }, away, []],
  ['a substitute decides for who is absent', bert, { assignees: [amina], topicSubstitutes: [] }, away, [amina]],
  ['a substitute has no say while nobody is absent', bert, { assignees: [amina], topicSubstitutes: [] }, [], []],
  [
    'a topic’s substitute stands in for an absent assignee',
    carla,
    { assignees: [amina], topicSubstitutes: [carla] },
    away,
    [amina],
  ],
  [
    'a topic’s substitute has no say while nobody is absent',
    carla,
    { assignees: [amina], topicSubstitutes: [carla] },
    [],
    [],
  ],
  [
    'an assignee who also stands in may give both',
    bert,
    { assignees: [amina, bert], topicSubstitutes: [] },
    away,
    [bert, amina],
  ],
  ['somebody else’s absence gives no say', bert, { assignees: [carla], topicSubstitutes: [] }, away, []],
])('%s', (_, user, asked, absences, expected) => {
  expect(decidesFor(user, asked, absences)).toEqual(expected);
});
