import { describeRule } from '../describe-rule.spec-table';
import { organisationDisparaged } from './organisation-disparaged.rule';

const whole = (text: string): readonly [string, string] => [text, text];

describeRule(organisationDisparaged, {
  passes: [
    'We waren te laat met de brief, sorry. Vanaf nu doen we het beter.',
    'Het federale plan is een puinhoop.',
    'Onze technische dienst doet het prima.',
    'Onze technische dienst ruimt de puinhoop op na de storm.',
    'Na de fuif was het parkje een puinhoop. Onze groendienst was er vier uur mee bezig.',
    'Wat een ramp, dat noodweer van gisteren in Zonnedaal.',
    'De Lijn schrapt weer drie haltes. Wat een puinhoop, en onze gemeente mag het oplossen.',
    'De wachttijd aan ons loket is te lang. Ik vraag cijfers aan de schepen.',
    'Ik betreur de beslissing van het college om de bib op zondag te sluiten.',
    'Wij vinden dit een slechte keuze van het bestuur en zullen tegenstemmen.',
    'Onze dienst heeft fouten gemaakt met de aanslagbiljetten. Dat zetten we recht.',
    "'Jullie ambtenaren zijn lui', kregen we te horen. Kom gerust eens een dag meelopen.",
    'Ons personeel mag niet worden uitgescholden. Iemand noemde een loketbediende een luie koe.',
    'Onze gemeente kan nog geen datum geven voor de heropening van het zwembad.',
    'Circus op het plein! Onze jeugddienst nodigt alle kinderen uit.',
    'Amateurs van de academie tonen hun toneel in ons stadhuis.',
    'Proficiat aan onze brandweer, alweer kampioen van de provincie!',
    'Onze bib doet meer dan boeken uitlenen.',
    'U kunt beter niet met de auto naar ons gemeentehuis komen, er is markt.',
    'Stuur een mail naar de dienst Toerisme en je krijgt de kaart thuis.',
    'Met zo’n ploeg moet het lukken. Trots op onze collega’s.',
    'Niemand van onze diensten is bereikbaar op 11 november.',
    'In de jaren zeventig was het gemeentebestuur volgens de heemkring geen puinhoop.',
  ],
  flags: [
    whole('Onze gemeente is een puinhoop.'),
    whole('De diensten van Zonnedaal zijn hopeloos.'),
    whole('Ons gemeentebestuur kan nog geen frituur runnen.'),
    whole('De rechterhand weet hier op het stadhuis niet wat de linkerhand doet.'),
    whole('Topdienst hoor, burgerzaken: acht weken wachten op een identiteitskaart.'),
    whole('Proficiat aan onze administratie, alweer een brief met de verkeerde datum.'),
    whole('Ge kunt beter tegen een muur praten dan met onze dienst Omgeving.'),
    whole('Onze ambtenaren werken voor geen meter.'),
    whole('De technieken dienst van hier trekt op niks.'),
    whole('Amateurisme ten top op onze dienst Communicatie.'),
    whole('Zonnedaal is een vijand van de burger.'),
    whole('Die luie zakken van de wegendienst hebben weer de helft van de straat vergeten.'),
    whole('Mijn collega’s op het stadhuis zijn meesters in het doorschuiven van werk.'),
    whole('Onze website is geen website, dat is een zoekspel zonder prijs.'),
    whole('Ons college heeft de visie van een mol.'),
    [
      'Ik zit hier drie jaar. De dienst Financiën van ons bestuur is totaal onbekwaam.',
      'De dienst Financiën van ons bestuur is totaal onbekwaam.',
    ],
    [
      'Ik belde onze groendienst. Ze weten daar niet waar ze mee bezig zijn.',
      'Ze weten daar niet waar ze mee bezig zijn.',
    ],
  ],
});
