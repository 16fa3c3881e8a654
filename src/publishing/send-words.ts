/** Why we ourselves did not send, in both languages. */
import type { Sentence } from '../common/product-error';

export const SIGN_IN_ENDED: Sentence = {
  nl: 'De aanmelding bij het netwerk is verlopen. Meld het kanaal opnieuw aan.',
  en: 'The sign-in at the network has expired. Connect the channel again.',
};

export const TAKEN_OVER: Sentence = {
  nl: 'Een ander werkproces nam deze verzending over.',
  en: 'Another worker took this over.',
};

export const TOO_LATE: Sentence = {
  nl: 'Te laat om nog te verzenden; er is niets vertrokken.',
  en: 'Too late to send; nothing has left.',
};

export const NOT_PREPARED: Sentence = {
  nl: 'Het voorbereiden van het bericht is niet gelukt. Er is niets geplaatst.',
  en: 'Making the post ready did not work. Nothing was posted.',
};
