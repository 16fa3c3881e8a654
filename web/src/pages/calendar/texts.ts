/** What is said around the calendar. */
import { inLanguage } from '../../texts/language';

const nl = {
  title: 'Kalender',
  views: { maand: 'Maand', week: 'Week', lijst: 'Lijst' },
  view: 'Weergave',
  today: 'Vandaag',
  before: { maand: 'Vorige maand', week: 'Vorige week', lijst: 'Dertig dagen terug' },
  after: { maand: 'Volgende maand', week: 'Volgende week', lijst: 'Dertig dagen verder' },
  print: 'Afdrukken',
  empty: { maand: 'Niets deze maand', week: 'Niets deze week', lijst: 'Niets in deze dertig dagen' },
  nothing: 'Niets gepland.',
  emptyHelp: 'Wat een tijdstip krijgt, verschijnt hier. Met een filter ziet u misschien niet alles.',
  incomplete: 'Er is meer dan hier past. Kies een kortere periode of een filter.',
  quiet: (reason: string) => `Stille periode: ${reason}`,
  caution: (reason: string) => `Voorzichtig: ${reason}`,
  posts: (many: number) => (many === 1 ? '1 bericht' : `${many} berichten`),
  move: 'Verplaatsen',
  moveLead: (now: string) => `Nu gepland ${now}. Dezelfde regels gelden als bij het plannen.`,
  movedTo: (when: string) => `Verplaatst: vertrekt nu ${when}.`,
  movedBack: 'Teruggezet.',
  undo: 'Ongedaan maken',
  dragHint: 'Sleep een gepland bericht naar een andere dag, of kies Verplaatsen.',
};

const en: typeof nl = {
  title: 'Calendar',
  views: { maand: 'Month', week: 'Week', lijst: 'List' },
  view: 'View',
  today: 'Today',
  before: { maand: 'Month before', week: 'Week before', lijst: 'Thirty days back' },
  after: { maand: 'Next month', week: 'Next week', lijst: 'Thirty days on' },
  print: 'Print',
  empty: { maand: 'Nothing this month', week: 'Nothing this week', lijst: 'Nothing in these thirty days' },
  nothing: 'Nothing planned.',
  emptyHelp: 'Whatever gets a time appears here. With a filter you may not see everything.',
  incomplete: 'There is more than fits here. Choose a shorter period or a filter.',
  quiet: (reason) => `Quiet period: ${reason}`,
  caution: (reason) => `With care: ${reason}`,
  posts: (many) => (many === 1 ? '1 post' : `${many} posts`),
  move: 'Move',
  moveLead: (now) => `Planned ${now}. The same rules hold as when planning.`,
  movedTo: (when) => `Moved: leaves ${when} now.`,
  movedBack: 'Put back.',
  undo: 'Undo',
  dragHint: 'Drag a planned post to another day, or choose Move.',
};

export const t = inLanguage({ nl, en });
