import { describeRule } from '../describe-rule.spec-table';
import { privatePerson } from './private-person.rule';

const portrait = { alt: null, rights: { portrait: [{ name: 'An Vermeersch', consent: true }] } };

describeRule(privatePerson, {
  passes: [
    'Jonas Vercammen wint het kampioenschap veldrijden. Dikke proficiat!',
    'Dank aan vrijwilliger Paul Maes voor 25 jaar inzet.',
    'Gouden bruiloft voor Albert De Smet (78) en Maria Wouters (76)! Proficiat.',
    'Architect Els Vermeulen tekende het gemeentehuis, Kerkplein 1.',
    'Werken in de Jan Palfijnstraat 12.',
    'Georges Mertens overleed op 88-jarige leeftijd.',
    'Marleen Theunis is gescheiden.',
    'Bel Luc op 0478 12 90 33.',
    'Zaal Jan Van Eyck is volzet, bel 0478 12 90 33.',
  ],
  flags: [
    ['Bel An Vermeersch op 0478 12 90 33.', 'An Vermeersch'],
    ['Tom Van den Broeck woont Heidestraat 58.', 'Tom Van den Broeck'],
    ['Mevrouw De Clercq van de Beekstraat is gescheiden.', 'De Clercq van de Beekstraat is gescheiden'],
    ['Kent u Mohamed El Amrani? Hij is ontslagen.', 'Mohamed El Amrani'],
    ['Karine Mestdagh (47) is bij haar man weg.', 'Karine Mestdagh (47) is bij haar man weg'],
    ['Mail naar lies.maes@gmail.com. Ze is pas gescheiden.', 'lies.maes@gmail.com'],
  ],
});

describe('with consent on record', () => {
  describeRule(privatePerson, {
    draft: { media: [portrait] },
    passes: ['An Vermeersch is verhuisd na haar scheiding.'],
    flags: [],
  });
});
