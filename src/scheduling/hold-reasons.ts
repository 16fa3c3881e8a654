/** Why a post is kept back; kept in `state_reason`, told in words by the desk. */
import type { Sentence } from '../common/product-error';
import type { RightsConcern } from '../media/rights-concern';

export const STOPPED = 'publication-stop';
export const POLICY_CHANGED = 'policy-changed';
export const DATABASE_REPLACED = 'database-replaced';
export const QUIET_PERIOD = 'quiet-period';
export const COOLING_OFF = 'cooling-off';
export const TIME_MOVED = 'time-moved';

/** The rights on an image, from its submission on: each is a reason by itself. */
export const RIGHTS_WORDS: Readonly<Record<RightsConcern, Sentence>> = {
  'licence-ended': {
    nl: 'De licentie van een afbeelding is afgelopen. Verleng ze bij de afbeelding, of kies een andere.',
    en: 'The licence of an image has ended. Extend it with the image, or choose another one.',
  },
  'consent-ended': {
    nl: 'De toestemming van iemand op een afbeelding is afgelopen. Vraag ze opnieuw, of kies een andere afbeelding.',
    en: 'The consent of somebody in an image has ended. Ask for it again, or choose another image.',
  },
  'consent-withdrawn': {
    nl: 'Iemand op een afbeelding stemt niet (meer) toe. Kies een andere afbeelding, of noteer de toestemming erbij.',
    en: 'Somebody in an image does not agree (any more). Choose another image, or record the consent with it.',
  },
};
