/** What the administration holds, in groups, and for whom. */
import {
  BookOpen,
  CalendarClock,
  CalendarOff,
  CalendarSync,
  ChartColumn,
  FileLock,
  FileUp,
  Hourglass,
  OctagonX,
  Quote,
  Radio,
  Repeat,
  Scale,
  ScrollText,
  ShieldCheck,
  UserRoundX,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { Me } from '../../api/session';

type Role = Me['roles'][number];

export interface AdminPlace {
  readonly id: PlaceId;
  readonly to: string;
  readonly Icon: LucideIcon;
  readonly for: readonly Role[];
}

const EVERYBODY = ['administrator', 'auditor', 'woordvoerder', 'mandataris', 'assistant'] as const;
const LOOKS_AFTER = ['administrator', 'auditor', 'woordvoerder'] as const;
const AUDITS = ['administrator', 'auditor'] as const;
const STOPS = ['administrator', 'woordvoerder'] as const;

const GROUPS_OF_PLACES = {
  people: [
    place('members', 'leden', UsersRound, LOOKS_AFTER),
    place('absences', 'afwezigheden', UserRoundX, EVERYBODY),
  ],
  channels: [place('channels', 'kanalen', Radio, EVERYBODY)],
  rules: [
    place('topics', 'onderwerpen', ShieldCheck, LOOKS_AFTER),
    place('rules', 'regels', Scale, LOOKS_AFTER),
    place('words', 'woorden', Quote, LOOKS_AFTER),
    place('documents', 'documenten', FileLock, STOPS),
    place('code', 'gedragscode', BookOpen, EVERYBODY),
    place('versions', 'versies', ScrollText, LOOKS_AFTER),
  ],
  planning: [
    place('quiet', 'stille-periodes', CalendarOff, LOOKS_AFTER),
    place('pace', 'bedenktijd', Hourglass, AUDITS),
    place('slots', 'tijdstippen', CalendarClock, LOOKS_AFTER),
    place('series', 'reeksen', Repeat, EVERYBODY),
    place('import', 'inlezen', FileUp, ['administrator', 'mandataris', 'assistant']),
    place('calendar', 'agenda', CalendarSync, EVERYBODY),
  ],
  safety: [
    place('stop', 'publicatiestop', OctagonX, LOOKS_AFTER),
    place('audit', 'logboek', ScrollText, AUDITS),
    { id: 'statistics', to: '/cijfers', Icon: ChartColumn, for: LOOKS_AFTER },
  ],
} as const;

export type GroupId = keyof typeof GROUPS_OF_PLACES;
export type PlaceId =
  | 'members'
  | 'absences'
  | 'channels'
  | 'topics'
  | 'rules'
  | 'words'
  | 'documents'
  | 'code'
  | 'versions'
  | 'quiet'
  | 'pace'
  | 'slots'
  | 'series'
  | 'import'
  | 'calendar'
  | 'stop'
  | 'audit'
  | 'statistics';

function place(id: PlaceId, path: string, Icon: LucideIcon, roles: readonly Role[]): AdminPlace {
  return { id, to: `/beheer/${path}`, Icon, for: roles };
}

export const maySee = (roles: readonly Role[], id: PlaceId) =>
  Object.values(GROUPS_OF_PLACES)
    .flat<readonly (readonly AdminPlace[])[]>()
    .some((each) => each.id === id && each.for.some((role) => roles.includes(role)));

/** Only groups in which there is something for these roles. */
export const placesFor = (roles: readonly Role[]): readonly (readonly [GroupId, readonly AdminPlace[]])[] =>
  (Object.entries(GROUPS_OF_PLACES) as [GroupId, readonly AdminPlace[]][])
    .map(([group, places]) => [group, places.filter((each) => each.for.some((role) => roles.includes(role)))] as const)
    .filter(([, places]) => places.length > 0);
