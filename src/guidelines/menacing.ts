/** Sentences that threaten in no set phrase: something grim, somebody it may befall, and two or three ways of meaning it. */

import { sentenceOf } from './nearby';
import { listed } from './said';
import type { Span } from './text/spans';
import type { Text } from './text/text';

const DAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vanavond|vannacht|straks|binnenkort|volgende week)';
const ADDRESSED = /\b(?:u|uw|uwe|uwen|ge|gij|jou|jouw|jullie|ulle|gulder|dich|joen)\b/;
const POINTED_AT = /\b(?:hem|haar|hen|ze|hij|zij|die|dien|je|jij)\b/;

/** Each tells that the words are meant; a threat has two or three of them. */
const WAYS_OF_MEANING_IT: readonly RegExp[] = [
  /\b(?:nog (?:een|ne|nen|1)\b|nog eens|de (?:volgende|eerste|eerstvolgende)|elke|eender welke|al wie|wie|als (?:ge|gij|je|jij|u|hij|zij|ze|die|dat|jullie|ik)|moest|mocht|zodra|anders|of (?:ik|we|wij|er|het|'t|ge|hij)|en (?:ik|we|dan|ge|hij)|dan)\b/,
  new RegExp(
    `\\b(?:gaat|gaan|ga|goan|zult|zullen|zal|krijgt|krijgen|komt|komen|kom|daarna|ooit|${DAY}|(?:deze|dit|volgende) keer)\\b`,
  ),
  /\b(?:moet|moeten|moesten|mag|mogen|moogt|laat|laten|verdient|verdienen|hoop|hopelijk|wens|duim|gun|jammer|spijtig|zonde|moge|trakteer|trakteren|tijd dat|zou|zouden)\b|^\W*(?:sla|klop|schop|schiet|steek|gooi|smijt|hang|zet|kom|blijf|durf|zeg|geef|doe|raak|wacht|geniet|slaap|kijk|bestel|richt|trek|zwijg|neem|pak)\b/,
  /\b(?:wacht maar|geniet|onthoud|denk (?:daar|er)|zult (?:het )?(?:nog )?(?:wel )?zien|geen grap|zweer|beloof|belofte|veel plezier|oog om oog|eens zien|opgelost|rap|manneke|mannetje|vriendje|ventje|serieus|gewaarschuwd|verwittigd|geen vragen|pas maar op|eigenhandig|persoonlijk|met plezier|zo (?:hard|diep|plat)|gerust)\b/,
  /\b(?:ik|'k|kga|kzal|ich|we|wij|mijn|mijne|mijnen|mn)\b/,
];
const WEAPONS_DRAWN = /[\u{1F52A}\u{1F44A}\u{1F4A3}\u{1F528}\u{1F480}\u{26B0}\u{1FA93}\u{1F52B}\u{1F9E8}]/u;
/** Care, news, law, sport and figures of speech. */
const CALM =
  /\b(?:brandweer|politie|klacht|aangifte|parket|rechtbank|veroordeel\w*|gewond\w*|slachtoffer\w*|werd|werden|kreeg|kregen|waren|had|hadden|heeft|hebben|film|boek|leestip|tickets|inkom|verklaard\w*|ontslagen|opposant|recept\w*|kook\w*|chirurg|tandarts|dokter|ziekte|herdenk\w*|oorlog|museum|expo|gids|tips?|veilig\w*|workshop|cursus|welkom|gratis|inschrijv\w*|bedankt|dank\w*|proficiat|steun\w*|straf\w*|bedreig\w*|dreig\w*|geweld|armoede|budget|parkeren|schenen|muziek|lied|zingen|facturen|kilometer|km|lopen|taart|koffie|feest|kermis|fuif|vuurwerk|kampvuur|bbq|barbecue|hout|tuin|begroting|voorstel|besparing\w*|uitvaart|rouw|overleden|gestorven|beterschap)\b/;
const MOST_SENTENCES = 20;
const GRIM = [
  'weapon',
  'fate',
  'maul',
  'maim',
  'blowGiven',
  'beatenTo',
  'scourge',
  'misfortune',
  'slay',
  'grim',
] as const;

interface Grim {
  readonly place: Span;
  readonly grim: Set<number>;
}

export const menacing = (text: Text): Span[] =>
  [...grimSentences(text)].filter((grim) => isMenace(grim, text)).map(({ place }) => sentenceOf(place, text));

function grimSentences(text: Text): Iterable<Grim> {
  const found = new Map<number, Grim>();
  for (const hit of listed(text, ...GRIM)) {
    const { start } = text.sentenceAt(hit.start);
    const sentence = found.get(start) ?? { place: hit, grim: new Set() };
    sentence.grim.add(hit.start);
    if (found.size < MOST_SENTENCES) found.set(start, sentence);
  }
  return found.values();
}

function isMenace({ place, grim }: Grim, text: Text): boolean {
  if (grim.size === 0) return false;
  const span = text.sentenceNear(place.start);
  const sentence = text.slice(span);
  if (CALM.test(sentence) || sentence.includes('?')) return false;
  const drawn = WEAPONS_DRAWN.test(sentence) ? 1 : 0;
  const ways = WAYS_OF_MEANING_IT.filter((way) => way.test(sentence.trim())).length + drawn;
  if (ways < (grim.size > 1 ? 2 : 3)) return false;
  return (
    ADDRESSED.test(sentence) ||
    (POINTED_AT.test(sentence) && ways > 2) ||
    peopleIn(text).has(text.sentenceAt(place.start).start)
  );
}

/** Sentences in which somebody is named by office, by what he does or by a bad name. */
export const peopleIn = (text: Text): ReadonlySet<number> =>
  text.once(
    'sentences with people',
    () =>
      new Set(
        listed(text, 'office', 'menaced', 'insult', 'coarseInsult').map(({ start }) => text.sentenceAt(start).start),
      ),
  );
