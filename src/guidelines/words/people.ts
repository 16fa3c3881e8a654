/** Groups of people whom the law protects: said with contempt, that is what the hate rule looks for. */

import { PEOPLE_BY_NATURE } from './people-by-nature';
import { ORIGINS, PEOPLE_BY_ORIGIN } from './people-by-origin';
import { PEOPLE_OF_THE_WORLD } from './people-of-the-world';
import { NATURES, PERSONS } from './persons';

const linesOf = (list: string) => list.split('\n').filter((line) => line !== '');
const bare = (line: string) => line.replace('=', '');

const fromThere = linesOf(ORIGINS).flatMap((which) =>
  ['mensen', 'mens', 'persoon', 'iemand', 'vrouwen', 'mannen', 'jongeren'].flatMap((who) => [
    `${who} van ${bare(which)} afkomst`,
    `${who} van ${bare(which)} origine`,
    `${who} met ${bare(which)} roots`,
  ]),
);
const described = [...linesOf(ORIGINS), ...linesOf(NATURES)].flatMap((which) =>
  linesOf(PERSONS).map((who) => `${bare(which)} ${bare(who)}`),
);

export const GROUPS = [
  PEOPLE_BY_ORIGIN,
  PEOPLE_OF_THE_WORLD,
  PEOPLE_BY_NATURE,
  described.join('\n'),
  fromThere.join('\n'),
].join('\n');

/** Swearing put before any of them: "kutbuitenlanders". */
const SWEARING = [
  'kut',
  'kanker',
  'klote',
  'rot',
  'tyfus',
  'tering',
  'pleuris',
  'pis',
  'stront',
  'kak',
  'schijt',
  'teef',
  'zuip',
  'klere',
  'kolere',
  'kutte',
  'hoeren',
  'aso',
  'fuck',
  'kloot',
  'pest',
  'sluip',
];
const SWORN_AT = `
jood joden turk turken turkje moslim moslims moslima homo homos homo's marokkaan marokkanen mocro afrikaan afrikanen
migrant migranten vluchteling vluchtelingen buitenlander buitenlanders allochtoon allochtonen asielzoeker asielzoekers
vreemdeling vreemdelingen illegaal illegalen pool polen roemeen roemenen bulgaar bulgaren chinees chinezen waal walen
vrouw vrouwen lesbo lesbos lesbo's lesbienne lesbiennes trans transen transgender transgenders transvrouw transvrouwen
gehandicapte gehandicapten zwarte zwarten neger negers arabier arabieren aziaat aziaten zigeuner zigeuners islamiet
islamieten christen christenen nederlander nederlanders hollander hollanders belg vlaming vlamingen bejaarde bejaarden oudje oudjes senior senioren bomma bompa jeanet jeanetten janet janetten flikker flikkers nicht nichten pot potten 
wijven meid meiden feminist feministen feministe feministes rus russen serf serven albanees albanezen syrier syriers afghaan afghanen somalier somaliers
iraki iraki's koerd koerden congolees congolezen italiaan italianen griek grieken portugees portugezen fransman fransen duitser duitsers berber berbers roma
mongool mongolen spast spasten invalide invaliden kreupele kreupelen mongooltje zwartje zwartjes bruine bruinen jodin jodinnen imam imams
autist autisten
`;

export const SWORN_AT_GROUPS = SWEARING.flatMap((curse) =>
  SWORN_AT.trim()
    .split(/\s+/)
    .map((who) => `=${curse}${who}`),
).join('\n');
