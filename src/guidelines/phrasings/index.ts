/** All phrase patterns, by kind. */

import { readPatterns, type Pattern } from '../grammar/pattern';
import { AGAINST_CRIME } from './against-crime';
import { ANNOUNCED_HARM } from './announced-harm';
import { ASKED_SCORN } from './asked-scorn';
import { ATTRIBUTIONS, FOUND_TEXTS, NO_SOURCE, OWN_WORDS } from './attributions';
import { BARBS } from './barbs';
import { BELITTLED } from './belittling';
import { CAMPAIGNING } from './campaigning';
import { CHAIN_MESSAGES } from './chain-messages';
import { CLOSED_DOORS, KEPT_SECRETS, REVELATIONS, WITHHELD } from './closed-doors';
import { CRIMES_NAMED, CRIMES_TOLD } from './crimes';
import { EXCLUSION } from './exclusion';
import { HARM_CALLED_FOR } from './harm-called-for';
import { HARM_IF } from './harm-if';
import { HARM_WISHED } from './harm-wished';
import { GOOD_NATURED } from './good-natured';
import { HARMLESS_NAMES } from './harmless-names';
import { HEARSAY } from './hearsay';
import { DISCLOSURES, HUSH, SECRETIVE } from './hush';
import { ILL_WISHED } from './ill-wished';
import { IMPLIED_APART } from './implied-apart';
import { IMPLIED_DISTRUST } from './implied-distrust';
import { IMPLIED_INFERIOR } from './implied-inferior';
import { IMPLIED_UNWANTED } from './implied-unwanted';
import { IN_OFFICE, OUT_OF_OFFICE } from './in-office';
import { INDISCRETIONS } from './indiscretions';
import { INNUENDO } from './innuendo';
import { JIBES_BY_COMPARISON } from './jibes-by-comparison';
import { JIBES_OF_DAILY_WORK } from './jibes-of-daily-work';
import { LOATHING } from './loathing';
import { LOATHING_ASIDE } from './loathing-aside';
import { LOW_OPINIONS } from './low-opinions';
import { MENACE_BY_FORM } from './menace-by-form';
import { MENACE_OF_MANY_KINDS } from './menace-of-many-kinds';
import { FROM_INSIDE } from './from-inside';
import { HEARSAY_FROM } from './hearsay-from';
import { HEDGED } from './hedged';
import { NOT_TO_TELL } from './not-to-tell';
import { GONE_WRONG, MESSY, MOCKED, MOCK_PRAISE } from './mocking';
import { JEERS } from './jeers';
import { LIKENING } from './likening';
import { MOTHER_WIT } from './mother-wit';
import { CALLED_FOUL, NAME_CALLING } from './name-calling';
import { OWN_HOUSE, SAID_OF_US } from './own-house';
import { AT_HOME, PRIVATE_LIFE } from './private-life';
import { QUIPS } from './quips';
import { RUN_DOWN } from './running-down';
import { SAYINGS_OF_CONTEMPT } from './sayings-of-contempt';
import { NAMED_WITH_SCORN, SCORN } from './scorn';
import { SCORN_OF_THOSE } from './scorn-of-those';
import { SECRETS } from './secrets';
import { SLIGHTING } from './slighting';
import { CORRECTED, LISTENED, SAID_BY_OFFICE, SOURCED } from './sources';
import { SUFFERED } from './suffered';
import { TATTLE } from './tattle';
import { THREATS } from './threats';
import { CONDITIONAL, REPORTED, UNCHECKED } from './unchecked';
import { VEILED_MENACE } from './veiled-menace';
import { VEILED_THREATS } from './veiled-threats';
import { VIOLENCE_TOLD } from './violent-crimes';
import { WIDE_HOUSE } from './wide-house';
import { WRONGS_TOLD } from './wrongs-told';

const KINDS = {
  againstCrime: AGAINST_CRIME,
  announcedHarm: ANNOUNCED_HARM,
  askedScorn: ASKED_SCORN,
  atHome: AT_HOME,
  attribution: ATTRIBUTIONS,
  barb: BARBS,
  belittled: BELITTLED,
  calledFoul: CALLED_FOUL,
  campaigning: CAMPAIGNING,
  chainMessage: CHAIN_MESSAGES,
  closedDoor: CLOSED_DOORS,
  conditional: CONDITIONAL,
  corrected: CORRECTED,
  crimeNamed: CRIMES_NAMED,
  crimeTold: `${CRIMES_TOLD}\n${WRONGS_TOLD}`,
  disclosure: DISCLOSURES,
  exclusion: EXCLUSION,
  foundText: FOUND_TEXTS,
  goneWrong: GONE_WRONG,
  harmCalledFor: HARM_CALLED_FOR,
  harmIf: HARM_IF,
  harmlessName: `${HARMLESS_NAMES}\n${GOOD_NATURED}`,
  harmWished: HARM_WISHED,
  hearsay: [HEARSAY, HEARSAY_FROM, TATTLE].join('\n'),
  hush: `${HUSH}\n${NOT_TO_TELL}`,
  illWished: ILL_WISHED,
  implied: [IMPLIED_APART, IMPLIED_DISTRUST, IMPLIED_INFERIOR, IMPLIED_UNWANTED].join('\n'),
  indiscretion: INDISCRETIONS,
  innuendo: INNUENDO,
  inOffice: IN_OFFICE,
  jibe: `${JIBES_BY_COMPARISON}\n${JIBES_OF_DAILY_WORK}`,
  keptSecret: KEPT_SECRETS,
  listened: LISTENED,
  loathing: LOATHING,
  menace: `${MENACE_BY_FORM}\n${MENACE_OF_MANY_KINDS}`,
  messy: MESSY,
  mocked: MOCKED,
  mockPraise: MOCK_PRAISE,
  nameCalling: `${NAME_CALLING}\n${LIKENING}`,
  namedWithScorn: NAMED_WITH_SCORN,
  noSource: NO_SOURCE,
  outOfOffice: OUT_OF_OFFICE,
  ownHouse: OWN_HOUSE,
  ownWords: OWN_WORDS,
  privateLife: PRIVATE_LIFE,
  quip: QUIPS,
  reported: REPORTED,
  revelation: REVELATIONS,
  runDown: `${RUN_DOWN}\n${LOW_OPINIONS}`,
  saidByOffice: SAID_BY_OFFICE,
  saidOfUs: SAID_OF_US,
  sayingOfContempt: [SAYINGS_OF_CONTEMPT, MOTHER_WIT, JEERS].join('\n'),
  scorn: SCORN,
  scornOfThose: SCORN_OF_THOSE,
  secret: `${SECRETS}\n${FROM_INSIDE}`,
  secretive: SECRETIVE,
  slighting: `${SLIGHTING}\n${LOATHING_ASIDE}`,
  sourced: SOURCED,
  suffered: SUFFERED,
  threat: THREATS,
  unchecked: `${UNCHECKED}\n${HEDGED}`,
  veiledMenace: VEILED_MENACE,
  veiledThreat: VEILED_THREATS,
  withheld: WITHHELD,
  violenceTold: VIOLENCE_TOLD,
  wideHouse: WIDE_HOUSE,
} as const;

export type Kind = keyof typeof KINDS;

export const PATTERNS: readonly Pattern<Kind>[] = Object.entries(KINDS).flatMap(([kind, lines]) =>
  readPatterns(kind as Kind, lines),
);
