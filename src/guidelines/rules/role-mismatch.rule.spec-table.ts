import { describeRule } from '../describe-rule.spec-table';
import { roleMismatch } from './role-mismatch.rule';

const whole = (text: string): readonly [string, string] => [text, text];

describeRule(roleMismatch, {
  passes: [
    'Als schepen ben ik blij met dit plan.',
    'Stemmen kan zondag van 8 tot 16 uur.',
    'Gezinnen zijn welkom, breng uw kinderen mee naar het speelplein.',
    'Te koop vanaf 10 uur aan de loods: oude schoolbanken van de gemeente, 5 euro per stuk.',
    'Maria en Jozef zijn zestig jaar getrouwd. Het college ging op bezoek met bloemen.',
    'Kleur het bolletje bij de lijst of bij de kandidaten van uw keuze: zo stemt u geldig.',
    'Onze collega Rita gaat met pensioen na 38 jaar. Merci!',
    'Word lid van de bib, gratis tot 18 jaar.',
    'Onze campagne tegen sluikstort gaat van start met nieuwe affiches.',
    'Uw stem telt op 13 oktober: breng uw oproepingsbrief mee.',
    'Wie is er zaterdag van de partij op de Dag van de Landbouw?',
    'Onze jongste inwoner werd vannacht geboren: welkom Noor.',
    'Mijn neefje van acht testte het nieuwe speelplein tot hij erbij neerviel.',
    'Op vakantie naar het buitenland? Check op tijd de kids-ID.',
    'Met uw steun kunnen wij het bos uitbreiden.',
    'We zijn verhuisd: de balie zit nu op de eerste verdieping.',
  ],
  flags: [
    whole('Stem zondag op lijst 7!'),
    whole('Te koop: een oude kast, zo goed als nieuw'),
    whole('Geef ons uw vertrouwen op 13 oktober.'),
    whole('Kom zaterdag mee flyeren op de markt!'),
    whole('Alleen onze partij durft de belastingen verlagen.'),
    whole('Ik sta op de derde plaats en hoop op uw stem.'),
    whole('Kleur het bolletje bij lijst 3.'),
    whole('Lees hier ons volledige verkiezingsprogramma.'),
    whole('Wij zijn net terug uit Kroatië.'),
    whole('Onze kleine is geboren!'),
    whole('Ons Lena kan haar eerste woordje.'),
    whole('Mijn schoonmoeder bakte vandaag haar befaamde appeltaart.'),
    whole('Wie kent een goede babysit voor vrijdagavond?'),
    whole('Eerste marathon uitgelopen in 3u58.'),
    whole('Vanaf morgen solden in mijn kledingzaak.'),
    whole('Gelukkige verjaardag aan mijn allerliefste man!'),
    ['Griezelig weer. Met de kinderen naar Plopsaland geweest!', 'Met de kinderen naar Plopsaland geweest!'],
  ],
});

describe('on a private account', () => {
  describeRule(
    { ...roleMismatch, examples: { flags: [], passes: [] } },
    {
      draft: { role: 'private' },
      passes: [
        'Vandaag even geen schepen, gewoon papa.',
        'Schepen Aoulad legde het goed uit.',
        'Morgen is er gemeenteraad om 20 uur, wie gaat er kijken?',
        'Los van mijn mandaat: die nieuwe bakker is fantastisch.',
        'De burgemeester zegt dat de brug in mei klaar is.',
        'Mijn dienst begint om zes uur, de eerste koffie is om vijf.',
        'Wij hebben onze vergunning voor de veranda gekregen, hoera.',
        'Namens de hele wielerclub: merci aan de sponsors.',
        'Mijn administratie ligt al drie weken op de keukentafel.',
        'Morgen trekken we met de kinderen naar het zwembad.',
        'Wij hebben beslist: het wordt een hond.',
        'Te koop: mijn koersfiets. En stem gerust op lijst 7.',
      ],
      flags: [
        whole('Als schepen zorg ik dat het er komt.'),
        whole('Ik ben gemeenteraadslid, dus ik weet het.'),
        whole('Namens het college wens ik iedereen een fijne kermis.'),
        whole('Stuur uw klacht gerust naar mij, mijn dienst bekijkt dat morgen.'),
        whole('Ik laat dat putje maandag dichten door de technische dienst.'),
        whole('Maak een afspraak met mijn kabinet.'),
        whole('Kom gerust naar mijn zitdag.'),
        whole('In mijn functie van burgemeester heb ik het moeten verbieden.'),
        whole('Vanaf maandag voeren wij eenrichtingsverkeer in.'),
        whole('Wij hebben dinsdag in het college de parkeertarieven goedgekeurd.'),
        whole('Uw burgemeester wenst u een prettig weekend!'),
        whole('De gemeente zal de put vullen, daar zorg ik voor.'),
        whole('Daarnet drie omgevingsvergunningen ondertekend op mijn tablet.'),
        whole('Ik heb als voorzitter het woord gegeven aan wie het vroeg.'),
        ['Pannenkoeken! Wij als stad garanderen een stoeltje.', 'Wij als stad garanderen een stoeltje.'],
      ],
    },
  );
});
