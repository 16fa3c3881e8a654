/** The lists about office, campaign, home and the own organisation, by name. */

import { AMENDS, NEUTRAL_OBJECTS } from './amends';
import { ANNOUNCING } from './announcing';
import { CAMPAIGN, PARTIES } from './campaign';
import { COMMONPLACE } from './commonplace';
import { DECISIONS } from './decisions';
import { MESS, SLACK } from './disgrace';
import { ELECTIONS, POLLING } from './elections';
import { FAILING } from './failing';
import { HANDYMEN } from './handymen';
import { HOLIDAY_PLACES } from './holiday-places';
import { BODY_AND_HABITS, HOME_THINGS } from './home-things';
import { INCOMPETENCE } from './incompetence';
import { FAMILY_FEASTS, LIFE_EVENTS, PASTIMES } from './leisure';
import { MANDATES, ORGANS, OWN_SERVICES } from './mandates';
import { MOCKERY } from './mockery';
import { OFFICIAL_PAPERS, PUBLIC_WORKS } from './official-acts';
import { OTHER_HOUSES } from './other-houses';
import { HOUSE_PARTS } from './own-house';
import { PUBLIC_MATTERS } from './public-matters';
import { RELATIVES_AT_HOME } from './relatives';
import { SCATHING_OF_CHARACTER } from './scathing-of-character';
import { SCATHING_OF_CONDUCT } from './scathing-of-conduct';
import { SCATHING_FURTHER } from './scathing-further';
import { SCATHING_OF_DEEDS } from './scathing-of-deeds';
import { SCATHING_OF_PLACES } from './scathing-of-places';
import { SCATHING_QUALITIES } from './scathing-qualities';
import { SERVICES_BY_NAME } from './services';
import { SOLD_TO_ALL } from './sold-to-all';
import { SURELY_OF_ONE } from './surely-of-one';
import { TREATS } from './treats';
import { VIRTUES } from './virtues';
import { WRY_EXAGGERATION } from './wry-exaggeration';
import { WRY_IMAGES } from './wry-images';

export const OFFICE_AND_HOUSE = {
  amends: AMENDS,
  announcing: ANNOUNCING,
  bodyAndHabits: BODY_AND_HABITS,
  campaign: CAMPAIGN,
  commonplace: COMMONPLACE,
  decision: DECISIONS,
  droll: [WRY_IMAGES, WRY_EXAGGERATION].join('\n'),
  election: ELECTIONS,
  failing: FAILING,
  familyFeast: FAMILY_FEASTS,
  handyman: HANDYMEN,
  holidayPlace: HOLIDAY_PLACES,
  homeThing: HOME_THINGS,
  housePart: HOUSE_PARTS,
  incompetence: INCOMPETENCE,
  lifeEvent: LIFE_EVENTS,
  mandate: MANDATES,
  mess: MESS,
  mockery: MOCKERY,
  neutralObject: NEUTRAL_OBJECTS,
  officialPaper: OFFICIAL_PAPERS,
  organ: ORGANS,
  otherHouse: OTHER_HOUSES,
  ownService: OWN_SERVICES,
  party: PARTIES,
  pastime: PASTIMES,
  polling: POLLING,
  publicMatter: PUBLIC_MATTERS,
  publicWork: PUBLIC_WORKS,
  relativeAtHome: RELATIVES_AT_HOME,
  scathing: [SCATHING_OF_CONDUCT, SCATHING_OF_CHARACTER, SCATHING_OF_PLACES].join('\n'),
  scathingly: [SCATHING_OF_DEEDS, SCATHING_QUALITIES, SCATHING_FURTHER].join('\n'),
  serviceByName: SERVICES_BY_NAME,
  slack: SLACK,
  soldToAll: SOLD_TO_ALL,
  surelyOfOne: SURELY_OF_ONE,
  treat: TREATS,
  virtue: VIRTUES,
} as const;
