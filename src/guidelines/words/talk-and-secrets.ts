/** The lists of what is hearsay and of what is not public yet. */

import { CHAT_GROUPS, CLOSED_CIRCLES, CLOSED_MEETINGS, INNER_CIRCLES } from './closed-circles';
import { HEARERS } from './hearers';
import { UTTER } from './not-told';
import { QUARRELS } from './quarrels';
import { RECEIVING } from './receiving';
import { MEETINGS, SHUT } from './shut';
import { MADE_KNOWN, SILENT } from './silence';
import { STATECRAFT } from './statecraft';
import { NOBODY_IN_PARTICULAR, TALK, TALKS } from './talking';
import { COPIES, HIDING_PLACES, UNSEEN } from './unseen';
import { WHISPERING_PLACES } from './whispering-places';

export const TALK_AND_SECRETS = {
  closedCircle: CLOSED_CIRCLES,
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
  chatGroup: CHAT_GROUPS,
  closedMeeting: CLOSED_MEETINGS,
  innerCircle: INNER_CIRCLES,
} as const;
