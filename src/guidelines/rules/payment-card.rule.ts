/** A card number can be spent by whoever reads it. */

import { paymentCards } from '../numbers/official-numbers';
import type { Rule } from '../rule';

export const paymentCard: Rule = {
  id: 'payment-card',
  guideline: 6,
  severity: 'block',
  about: {
    nl: 'Vindt nummers van betaalkaarten met een kloppend controlecijfer. Andere lange nummers blijven staan.',
    en: 'Finds payment card numbers with a valid check digit. Other long numbers are left alone.',
  },
  examples: {
    flags: [['Kaart 4532 9118 7702 3454 gevonden', '4532 9118 7702 3454']],
    passes: ['4532 9118 7702 3455 is fout.', 'ISBN 978 90 5856 114 7.'],
  },
  says: {
    nl: {
      message: '“{quote}” is een geldig kaartnummer. Wie het leest, kan ermee betalen.',
      advice: 'Haal het nummer weg en laat de kaart zo nodig blokkeren via Card Stop (078 170 170).',
    },
    en: {
      message: '“{quote}” is a valid card number. Whoever reads it can pay with it.',
      advice: 'Take the number out, and have the card blocked through Card Stop (078 170 170) if need be.',
    },
  },
  check: (text) => paymentCards(text),
};
