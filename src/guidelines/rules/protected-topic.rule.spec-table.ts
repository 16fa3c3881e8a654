import { describeRule } from '../describe-rule.spec-table';
import { protectedTopic } from './protected-topic.rule';

describeRule(protectedTopic, {
  passes: [
    'De erfpachter van de hoeve is jarig.',
    'Het verkeersfilter van de brandweer is stuk.',
    'Het plan voor de circulatie van boeken.',
  ],
  flags: [
    ['Het circulatieplan ligt voor.', 'circulatieplan'],
    ['Meer #CirculatiePlan vandaag', 'CirculatiePlan'],
    ['Twee verkeersfilters erbij.', 'verkeersfilters'],
    ['Over het circulatieplannetje.', 'circulatieplannetje'],
    ['Het erfpachtdossier sleept aan.', 'erfpachtdossier'],
    ['Het circulatiepaln is klaar.', 'circulatiepaln'],
    ['c i r c u l a t i e p l a n', 'c i r c u l a t i e p l a n'],
    ['De knip in de Stationsstraat blijft.', 'knip in de Stationsstraat'],
    ['https://zonnedaal.be/circulatie-plan', 'circulatie-plan'],
  ],
});
