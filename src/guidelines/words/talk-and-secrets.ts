/** The lists of what is hearsay and of what is not public yet. */

import { HEARERS } from './hearers';
import { MADE_KNOWN, SILENT, UTTER } from './not-told';
import { RECEIVING } from './receiving';
import { COPIES, HIDING_PLACES, MEETINGS, QUARRELS, SHUT, UNSEEN } from './shut';
import { STATECRAFT } from './statecraft';
import { NOBODY_IN_PARTICULAR, TALK, TALKS } from './talking';
import { WHISPERING_PLACES } from './whispering-places';

export const TALK_AND_SECRETS = {
  copy: COPIES,
  hearer: HEARERS,
  hidingPlace: HIDING_PLACES,
  madeKnown: MADE_KNOWN,
  meeting: MEETINGS,
  nobody: NOBODY_IN_PARTICULAR,
  quarrel: QUARRELS,
  receiving: RECEIVING,
  shut: SHUT,
  silent: SILENT,
  statecraft: STATECRAFT,
  talk: TALK,
  talks: TALKS,
  unseen: UNSEEN,
  utter: UTTER,
  whisperingPlace: WHISPERING_PLACES,
} as const;
