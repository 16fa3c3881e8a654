import { describeRule } from '../describe-rule.spec-table';
import { insult } from './insult.rule';

describeRule(insult, {
  passes: [
    'Hij is geen idioot.',
    'De ezel op de kinderboerderij heet Flor.',
    "'Domme koe', zo werd een collega genoemd. Dat is beledigend.",
    'De zak voor het oud papier wordt zaterdag opgehaald.',
  ],
  flags: [
    ['Wat een idioot is dat.', 'idioot'],
    ['Die domme ezel van een schepen.', 'domme ezel'],
    ['Gij l4faard!', 'l4faard'],
    ['Het zijn lafaards en lui volk.', 'lafaards'],
  ],
});
