/** The figures as one table for a spreadsheet: what, of which, and how many. */
import { csvTable } from '../../common/csv';
import type { Language } from '../../common/product-error';
import type { StatisticsView } from './statistics.dto';

export function statisticsCsv(view: StatisticsView, language: Language): string {
  const t = WORDS[language];
  return csvTable([
    t.head,
    [t.period, `${view.from} / ${view.to}`, view.timeZone],
    ...view.activity.flatMap(({ on, drafts, submitted, published }) => [
      [t.drafts, on, drafts],
      [t.submitted, on, submitted],
      [t.published, on, published],
    ]),
    ...view.guidelines.flatMap(({ guideline, title, posts, submitted }) => [
      [t.found, `${guideline}. ${title}`, posts],
      [t.stood, `${guideline}. ${title}`, submitted],
    ]),
    ...view.rules.flatMap(({ rule, posts, submitted }) => [
      [t.found, rule, posts],
      [t.stood, rule, submitted],
    ]),
    ...decisionRows(view, t),
    ...Object.entries(t.punctuality).map(([key, name]) => [
      ...[t.onTime, name, view.punctuality[key as keyof typeof view.punctuality]],
    ]),
  ]);
}

type Words = (typeof WORDS)[Language];

const decisionRows = ({ decisions }: StatisticsView, t: Words) => [
  ...Object.entries(t.decisions).map(([key, name]) => [
    ...[t.decided, name, decisions[key as keyof Words['decisions']]],
  ]),
  ...decisions.buckets.map(({ hours, decisions: made }) => [t.decided, hours ? t.within(hours) : t.later, made]),
];

const WORDS = {
  nl: {
    head: ['wat', 'waarvan', 'aantal'],
    period: 'periode',
    drafts: 'begonnen berichten',
    submitted: 'ingediende berichten',
    published: 'verschenen berichten',
    found: 'berichten met een opmerking tijdens het schrijven',
    stood: 'berichten met die opmerking bij het indienen',
    decided: 'beslissingen',
    decisions: {
      approved: 'goedgekeurd',
      rejected: 'afgekeurd',
      changesRequested: 'aanpassing gevraagd',
      inTime: 'op tijd',
      medianHours: 'mediaan in uren',
      slowestHours: 'negen op tien binnen zoveel uren',
    },
    within: (hours: number) => `binnen ${hours} uur`,
    later: 'later',
    onTime: 'stiptheid',
    punctuality: {
      onTime: 'op tijd',
      late: 'later',
      missed: 'gemist',
      failed: 'mislukt',
      uncertain: 'onzeker',
    },
  },
  en: {
    head: ['what', 'of which', 'count'],
    period: 'period',
    drafts: 'posts begun',
    submitted: 'posts submitted',
    published: 'posts published',
    found: 'posts with a finding while writing',
    stood: 'posts with that finding when submitted',
    decided: 'decisions',
    decisions: {
      approved: 'approved',
      rejected: 'rejected',
      changesRequested: 'changes requested',
      inTime: 'in time',
      medianHours: 'median in hours',
      slowestHours: 'nine in ten within so many hours',
    },
    within: (hours: number) => `within ${hours} hours`,
    later: 'later',
    onTime: 'punctuality',
    punctuality: { onTime: 'on time', late: 'later', missed: 'missed', failed: 'failed', uncertain: 'uncertain' },
  },
} as const;
