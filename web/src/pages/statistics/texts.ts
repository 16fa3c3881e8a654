/** The words of the statistics. */
import { inLanguage } from '../../texts/language';

export const t = inLanguage({
  nl: {
    title: 'Cijfers',
    lead: 'Hoe vaak geschreven en verschenen is, wat de controle vond, hoe snel beslist werd en hoe stipt alles vertrok.',
    period: 'Periode',
    periods: { month: 'Laatste 30 dagen', quarter: 'Laatste 90 dagen', year: 'Laatste jaar', own: 'Zelf kiezen' },
    from: 'Van',
    to: 'Tot en met',
    badRange: 'De laatste dag komt na de eerste, hoogstens drie jaar later.',
    download: 'Als tabel bewaren',
    empty: 'In deze periode is er niets gebeurd',
    emptyHelp: 'Kies een langere periode.',
    begun: 'Begonnen',
    submitted: 'Ingediend',
    published: 'Verschenen',
    decided: 'Gewone wachttijd',
    punctual: 'Op tijd',
    ofPosts: 'berichten',
    medianHelp: 'de helft werd sneller beslist',
    punctualHelp: 'van wat vertrok, binnen de minuut',
    noDecisions: 'nog geen beslissing',
    nothingDue: 'niets gepland',
    hours: (hours: number) =>
      hours < 1
        ? `${Math.max(2, Math.ceil(hours * 60))} minuten`
        : `${hours.toLocaleString('nl-BE', { maximumFractionDigits: 1 })} uur`,
    activity: 'Berichten door de tijd',
    when: { day: 'Dag', week: 'Week van', month: 'Maand' },
    guidelines: 'Hoe vaak welke richtlijn',
    guidelinesLead:
      'In hoeveel berichten de controle iets opmerkte tijdens het schrijven, en bij hoeveel dat er bij het indienen nog stond.',
    guideline: 'Richtlijn',
    writing: 'Tijdens het schrijven',
    stood: 'Bij het indienen',
    rules: 'De regels erachter',
    rule: 'Regel',
    decisions: 'Hoe snel beslist werd',
    within: 'Wachttijd',
    upTo: (hours: number) =>
      hours === 1
        ? 'binnen het uur'
        : hours === 72
          ? 'binnen 3 dagen'
          : hours === 24
            ? 'binnen een dag'
            : `binnen ${hours} uur`,
    longer: 'langer',
    count: 'Aantal',
    outcomes: (approved: number, rejected: number, changes: number) =>
      `${approved} goedgekeurd, ${rejected} afgekeurd, ${changes} keer een aanpassing gevraagd.`,
    inTime: (inTime: number, all: number) => `${inTime} van ${all} antwoorden kwamen binnen de afgesproken tijd.`,
    slowest: (hours: string) => `Negen op tien beslissingen vielen binnen ${hours}.`,
    punctuality: 'Hoe stipt alles vertrok',
    outcome: 'Uitkomst',
    outcomesOf: {
      onTime: 'Op tijd',
      late: 'Later, maar verschenen',
      missed: 'Gemist',
      failed: 'Mislukt',
      uncertain: 'Onzeker',
    },
  },
  en: {
    title: 'Statistics',
    lead: 'How often was written and published, what the check found, how soon was decided and how punctually all left.',
    period: 'Period',
    periods: { month: 'Last 30 days', quarter: 'Last 90 days', year: 'Last year', own: 'Choose' },
    from: 'From',
    to: 'Up to and including',
    badRange: 'The last day comes after the first, at most three years later.',
    download: 'Save as a table',
    empty: 'Nothing happened in this period',
    emptyHelp: 'Choose a longer period.',
    begun: 'Begun',
    submitted: 'Submitted',
    published: 'Published',
    decided: 'Usual wait',
    punctual: 'On time',
    ofPosts: 'posts',
    medianHelp: 'half was decided sooner',
    punctualHelp: 'of what left, within the minute',
    noDecisions: 'no decision yet',
    nothingDue: 'nothing planned',
    hours: (hours: number) =>
      hours < 1
        ? `${Math.max(2, Math.ceil(hours * 60))} minutes`
        : `${hours.toLocaleString('en', { maximumFractionDigits: 1 })} hours`,
    activity: 'Posts through time',
    when: { day: 'Day', week: 'Week of', month: 'Month' },
    guidelines: 'How often which guideline',
    guidelinesLead:
      'In how many posts the check noticed something while writing, and in how many it still stood when submitted.',
    guideline: 'Guideline',
    writing: 'While writing',
    stood: 'When submitted',
    rules: 'The rules behind it',
    rule: 'Rule',
    decisions: 'How soon was decided',
    within: 'Wait',
    upTo: (hours: number) =>
      hours === 1
        ? 'within the hour'
        : hours === 72
          ? 'within 3 days'
          : hours === 24
            ? 'within a day'
            : `within ${hours} hours`,
    longer: 'longer',
    count: 'Count',
    outcomes: (approved: number, rejected: number, changes: number) =>
      `${approved} approved, ${rejected} refused, ${changes} times a change was asked.`,
    inTime: (inTime: number, all: number) => `${inTime} of ${all} answers came within the agreed time.`,
    slowest: (hours: string) => `Nine in ten decisions took at most ${hours}.`,
    punctuality: 'How punctually all left',
    outcome: 'Outcome',
    outcomesOf: {
      onTime: 'On time',
      late: 'Later, but out',
      missed: 'Missed',
      failed: 'Failed',
      uncertain: 'Uncertain',
    },
  },
});
