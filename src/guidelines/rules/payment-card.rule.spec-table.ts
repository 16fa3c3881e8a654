import { describeRule } from '../describe-rule.spec-table';
import { paymentCard } from './payment-card.rule';

describeRule(paymentCard, {
  passes: [
    'Barcode 4532911877023454 van het pakje.',
    '4532 9118 7702 3455 is fout.',
    'ISBN 978 90 5856 114 7.',
    'Ticket 2025-0930-4417-8850.',
  ],
  flags: [
    ['Kaart 4 5 3 2 9 1 1 8 7 7 0 2 3 4 5 4 dus', '4 5 3 2 9 1 1 8 7 7 0 2 3 4 5 4'],

    ['Kaart 4532 9118 7702 3454 gevonden', '4532 9118 7702 3454'],
    ['5221-5688-4901-2370', '5221-5688-4901-2370'],
    ['Amex 3748 812345 67213.', '3748 812345 67213'],
    ['Bancontact 67035555012345675', '67035555012345675'],
  ],
});
