import { describeRule } from '../describe-rule.spec-table';
import { hate } from './hate.rule';

describeRule(hate, {
  passes: [
    'Moslims en christenen aten samen.',
    "Haat tegen homo's hoort niet in onze gemeente.",
    "Iemand riep 'vuile makak' naar een speler. Dat is racisme.",
    'Moslims zijn geen terroristen.',
    'De luizen zijn een plaag.',
  ],
  flags: [
    ['Moslims zijn ongedierte.', 'Moslims zijn ongedierte'],
    ['Vuile m4kakken daar aan de bus.', 'm4kakken'],
    ['Weg met die vluchtelingen!', 'Weg met die vluchtelingen'],
  ],
});
