/** How accessible the desk and the public pages are, what falls short, and where to say that something does not work. */

export type PageLanguage = 'nl' | 'en';

const TEXTS = {
  nl: {
    tag: 'nl-BE',
    title: 'Toegankelijkheid',
    other: ['en', 'In English'],
    lead: 'Iedereen moet een bericht kunnen schrijven, beslissen en lezen: met een muis, met één duim, met het toetsenbord alleen of met een schermlezer.',
    parts: [
      [
        'Waaraan het voldoet',
        'Het bureau en de openbare pagina’s zijn gemaakt naar de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA, de norm achter het Bestuursdecreet en de Europese norm EN 301 549.',
        [
          'Alles kan met het toetsenbord, en u ziet altijd waar u bent.',
          'Elke toestand staat er in woorden en met een vorm, nooit met kleur alleen.',
          'De kleuren van een bestuur worden aangepast tot de tekst leesbaar is, in het licht en in het donker.',
          'Tekst kan tot 200 % vergroot worden zonder dat er iets wegvalt.',
          'Wie minder beweging vraagt op het toestel, krijgt die.',
        ],
      ],
      [
        'Hoe het nagekeken is',
        'Bij elke wijziging doorloopt een echte browser de belangrijkste pagina’s en dialogen met de controle van axe; daarnaast gaan we alle pagina’s na op drie breedtes, in de lichte en de donkere weergave. Het is een eigen beoordeling; er was nog geen onderzoek door een buitenstaander.',
        [],
      ],
      [
        'Wat nog tekortschiet',
        'Dit weten we, en het is niet opgelost:',
        [
          'De beschrijving van een afbeelding wordt gevraagd, maar een mens bepaalt of ze goed is.',
          'Een film zonder ondertitels blijft een film zonder ondertitels: het bureau kan ze niet maken.',
          'Op de sociale netwerken zelf geldt de toegankelijkheid van die netwerken.',
        ],
      ],
      [
        'Werkt er iets niet voor u?',
        'Zeg het aan het bestuur van wie u de pagina leest, of aan de beheerder van uw bureau. Krijgt u geen goed antwoord, dan kunt u terecht bij de Vlaamse Ombudsdienst (www.vlaamseombudsdienst.be).',
        [],
      ],
    ],
    home: 'Naar het bureau',
  },
  en: {
    tag: 'en',
    title: 'Accessibility',
    other: ['nl', 'In het Nederlands'],
    lead: 'Everybody must be able to write, decide and read: with a mouse, with one thumb, with the keyboard alone or with a screen reader.',
    parts: [
      [
        'What it meets',
        'The desk and the public pages are made to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, the norm behind European standard EN 301 549 and Flemish law.',
        [
          'Everything can be done with the keyboard, and you always see where you are.',
          'Every state is told in words and with a shape, never with colour alone.',
          'The colours of an organisation are adjusted until text can be read, by day and by night.',
          'Text can be enlarged to 200 % and nothing is lost.',
          'Whoever asks the device for less motion gets it.',
        ],
      ],
      [
        'How it was checked',
        'At every change a real browser goes through the main pages and dialogs with the checks of axe; besides, we go through all pages at three widths, in the light and the dark theme. It is our own judgement; nobody from outside has audited it yet.',
        [],
      ],
      [
        'What still falls short',
        'This we know, and it is not solved:',
        [
          'A description of an image is asked for, but a person decides whether it is good.',
          'A film without subtitles stays one: the desk cannot make them.',
          'On the social networks themselves, the accessibility of those networks counts.',
        ],
      ],
      [
        'Does something not work for you?',
        'Tell the organisation whose page you read, or the administrator of your desk. If you get no good answer, you can turn to the Flemish Ombuds Service (www.vlaamseombudsdienst.be).',
        [],
      ],
    ],
    home: 'To the desk',
  },
} as const;

export function accessibilityPage(language: PageLanguage): string {
  const { tag, title, other, lead, parts, home } = TEXTS[language];
  const [otherLanguage, otherName] = other;
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} · Ruggespraak</title>
<link rel="stylesheet" href="/p/page.css"></head><body>
<header class="top"><h1>${title}</h1>
<p class="lead">${lead}</p></header><main>
${parts.map(part).join('\n')}
</main><footer><p><a href="/">${home}</a> <a href="/toegankelijkheid?taal=${otherLanguage}" lang="${otherLanguage}">${otherName}</a></p></footer></body></html>
`;
}

const part = ([heading, text, list]: readonly [string, string, readonly string[]]) =>
  `<article><h2>${heading}</h2>\n<p>${text}</p>${list.length > 0 ? `\n<ul>${list.map((each) => `<li>${each}</li>`).join('')}</ul>` : ''}</article>`;
