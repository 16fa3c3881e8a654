/** All listed words, by the name of their list. */

import type { Entry } from '../text/lexicon';
import { entriesOf } from '../text/word-list';
import { AIMED_FURTHER, LIKENED_TO, SPOILT } from './aimed-further';
import { ADJECTIVES_TOO, INSULTS_WHEN_AIMED } from './aimed-insults';
import { ANIMAL_TALK } from './animal-talk';
import { AUTHORITIES, COURTS } from './authorities';
import { BLOWS } from './blows';
import { BLOWS_GIVEN } from './blows-given';
import { COARSE_INSULTS } from './coarse-insults';
import { DEHUMANISING, VILLAINS } from './contempt';
import { CRIMES, CRIME_TO_DO } from './crimes';
import { CRIME_DOES, CRIME_DONE } from './crimes-done';
import { CRIMINALS, WEAK_ONES } from './criminals';
import { CONTEMPTUOUS, DEMEANING, UNFLATTERING } from './demeaning';
import { ALLOWED, LACKING, RIGHTS } from './denied-goods';
import { DIM_HOUSEHOLD } from './dim-household';
import { DIM_THINGS } from './dim-things';
import { DISCLOSED, TELLING } from './disclosures';
import { CLOSED_EVENTS, CONCEALED, DUTIES } from './duties';
import { CURSES, FAULTS } from './faults';
import { MISFORTUNES } from './doom';
import { DISLIKE, LOATHE, SICK } from './feelings';
import { BUNCHES, FELLOWS, SOMEBODY } from './fellows';
import { FILLERS } from './fillers';
import { DENIALS, THEY } from './function-words';
import { COMMON_GOODS, LOOT, PRIVATE_GOODS } from './goods';
import { FONDNESS, GOOD, LIKING } from './goodwill';
import { GOSSIP_PLACES, GOSSIPS } from './gossips';
import { GRIM } from './grim';
import { DEAR } from './held-dear';
import { INSULTS } from './insults';
import { LIFELESS, PETS } from './lifeless';
import { LOWER_THAN_PEOPLE } from './lower-than-people';
import { MAIMING } from './maiming';
import { MAULING } from './mauling';
import { MENACED } from './menaced';
import { MENACED_TOO } from './menaced-more';
import { ANNOYANCE, FURY, JOY } from './moods';
import { NOT_OBSCENE, OBSCENITIES } from './obscenities';
import { OMENS_IN_PASSING } from './omens-in-passing';
import { OMENS_OF_DECLINE } from './omens-of-decline';
import { OMENS_OF_DOUBT } from './omens-of-doubt';
import { OMENS_OF_FILTH } from './omens-of-filth';
import { BELONGINGS, OMENS_OF_LOSS } from './omens-of-loss';
import { OFFICE_AND_HOUSE } from './office-and-house';
import { OFFICES } from './offices';
import { BEATEN_TO } from './outcomes';
import { CLOSED_PAPERS, EMBARGOES, LEAKED, PAPERS } from './papers';
import { GROUPS, SWORN_AT_GROUPS } from './people';
import { GONE, PERISH } from './perishing';
import { SIGNS_OF_A_GROUP } from './persons';
import { POINTED, WRY } from './pointed';
import { PUNISHMENT, WHERE_NONE_BELONGS } from './punishments';
import { ILLNESSES, REMEDIES } from './remedies';
import { REMOVAL } from './removal';
import { DONE_DEALS, RUMOURED, SAYING_SO } from './rumours';
import { FATES, SCOURGES } from './scourges';
import { MY_FOLK, SLAY } from './slaying';
import { SLURS, SLURS_WHEN_AIMED } from './slurs';
import { SLURS_FOR_OTHERS } from './slurs-for-others';
import { FURTHER_SLURS } from './slurs-further';
import { PLAYED, SURPRISES } from './stage';
import { CROWD, REACHING_ME, TIDINGS } from './tidings';
import { TALK_AND_SECRETS } from './talk-and-secrets';
import { TRADES } from './trades';
import { FOUL, VILE } from './traits';
import { ANYONE, WRONGDOERS } from './unknown-ones';
import { VICES } from './vices';
import { HARM } from './violence';
import { WELL_MEANT } from './well-meant';
import { BODY_PARTS, PROPERTY, WEAPONS } from './weapons';
import { WRONGS } from './wrongs';

const LISTS = {
  ...OFFICE_AND_HOUSE,
  ...WRONGS,
  ...TALK_AND_SECRETS,
  adjectiveToo: ADJECTIVES_TOO,
  allowed: ALLOWED,
  animalTalk: ANIMAL_TALK,
  annoyance: ANNOYANCE,
  anyone: ANYONE,
  authority: AUTHORITIES,
  beatenTo: BEATEN_TO,
  belonging: BELONGINGS,
  blow: BLOWS,
  blowGiven: BLOWS_GIVEN,
  bodyPart: BODY_PARTS,
  bunch: BUNCHES,
  closedEvent: CLOSED_EVENTS,
  closedPaper: CLOSED_PAPERS,
  coarseInsult: COARSE_INSULTS,
  commonGood: COMMON_GOODS,
  concealed: CONCEALED,
  contemptuous: CONTEMPTUOUS,
  court: COURTS,
  crime: CRIMES,
  crimeDoes: CRIME_DOES,
  crimeDone: CRIME_DONE,
  crimeToDo: CRIME_TO_DO,
  criminal: CRIMINALS,
  crowd: CROWD,
  curse: CURSES,
  dear: DEAR,
  dehumanising: DEHUMANISING,
  demeaning: DEMEANING,
  denial: DENIALS,
  dimThing: DIM_THINGS,
  disclosed: DISCLOSED,
  dislike: DISLIKE,
  doneDeal: DONE_DEALS,
  doubt: `${OMENS_OF_DOUBT}\n${OMENS_IN_PASSING}`,
  dullThing: DIM_HOUSEHOLD,
  duty: DUTIES,
  embargo: EMBARGOES,
  fate: FATES,
  fault: FAULTS,
  fellow: FELLOWS,
  filler: FILLERS,
  fondness: FONDNESS,
  foul: FOUL,
  fury: FURY,
  gone: GONE,
  good: GOOD,
  gossip: GOSSIPS,
  gossipPlace: GOSSIP_PLACES,
  grim: GRIM,
  group: GROUPS,
  harm: HARM,
  illness: ILLNESSES,
  insult: INSULTS,
  insultWhenAimed: `${INSULTS_WHEN_AIMED}\n${AIMED_FURTHER}`,
  joy: JOY,
  lacking: LACKING,
  leaked: LEAKED,
  lifeless: LIFELESS,
  likenedTo: LIKENED_TO,
  liking: LIKING,
  loathe: LOATHE,
  loot: LOOT,
  lowerThanPeople: LOWER_THAN_PEOPLE,
  maim: MAIMING,
  maul: MAULING,
  menaced: `${MENACED}\n${MENACED_TOO}`,
  misfortune: MISFORTUNES,
  myFolk: MY_FOLK,
  notObscene: NOT_OBSCENE,
  obscenity: OBSCENITIES,
  office: `${OFFICES}\n${TRADES}`,
  omen: [OMENS_OF_LOSS, OMENS_OF_FILTH, OMENS_OF_DECLINE].join('\n'),
  paper: PAPERS,
  perish: PERISH,
  pet: PETS,
  played: PLAYED,
  pointed: POINTED,
  privateGood: PRIVATE_GOODS,
  property: PROPERTY,
  punishment: PUNISHMENT,
  reachingMe: REACHING_ME,
  remedy: REMEDIES,
  removal: REMOVAL,
  right: RIGHTS,
  rumoured: RUMOURED,
  sayingSo: SAYING_SO,
  scourge: SCOURGES,
  sick: SICK,
  signOfAGroup: SIGNS_OF_A_GROUP,
  slay: SLAY,
  slur: `${SLURS}\n${FURTHER_SLURS}\n${SLURS_FOR_OTHERS}\n${SWORN_AT_GROUPS}`,
  slurWhenAimed: SLURS_WHEN_AIMED,
  somebody: SOMEBODY,
  spoilt: SPOILT,
  surprise: SURPRISES,
  telling: TELLING,
  they: THEY,
  tidings: TIDINGS,
  unflattering: UNFLATTERING,
  vice: VICES,
  vile: VILE,
  villain: VILLAINS,
  weakOne: WEAK_ONES,
  weapon: WEAPONS,
  wellMeant: WELL_MEANT,
  whereNoneBelongs: WHERE_NONE_BELONGS,
  wrongdoer: WRONGDOERS,
  wry: WRY,
} as const;

/** `those`: a word of `they` that means a group that was named. */
export type List = keyof typeof LISTS | 'those';

/** Lists of which no word is one letter from an innocent one. */
const MAY_BE_MISSPELT = new Set<string>(['insult', 'coarseInsult', 'slur']);

export const WORDS: readonly Entry<List>[] = Object.entries(LISTS).flatMap(([list, words]) =>
  entriesOf(words, list as List, MAY_BE_MISSPELT.has(list) ? 'misspelt' : 'inflected'),
);
