import { describeRule } from '../describe-rule.spec-table';
import { confidentialMarker } from './confidential-marker.rule';

describeRule(confidentialMarker, {
  passes: [
    'De zitting is morgen besloten: dat punt gaat over personeel.',
    'Punt 4 wordt in besloten zitting behandeld, ik zeg er dus niets over.',
    'Het embargo is opgeheven.',
    'Uw melding wordt vertrouwelijk behandeld.',
  ],
  flags: [
    ['Uit de besloten zitting van gisteren: het werd nipt.', 'Uit de besloten zitting van gisteren: het werd nipt'],
    ['Dit staat in de vertrouwelijke nota van de dienst.', 'de vertrouwelijke nota'],
    ['Nog onder embargo tot maandag, maar kijk.', 'onder embargo tot maandag, maar kijk'],
  ],
});
