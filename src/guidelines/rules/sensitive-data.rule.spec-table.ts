import { describeRule } from '../describe-rule.spec-table';
import { sensitiveData } from './sensitive-data.rule';

describeRule(sensitiveData, {
  passes: [
    'Vandaag is het Wereldkankerdag. We steunen alle mensen die vechten.',
    'Wie schulden heeft, kan terecht bij onze dienst schuldbemiddeling.',
    'Het OCMW helpt gezinnen met een leefloon.',
    'Schepen Karim Aoulad werd geopereerd.',
    'Mijn moeder heeft kanker gehad, ik weet hoe belangrijk screening is.',
    'Ik ben fier lesbisch te zijn.',
    'Een man uit Ninove is opgepakt voor inbraak.',
    'De fietser lag drie weken in het ziekenhuis.',
    'Woensdag vertelt Sofie Lemmens openhartig over haar borstkanker.',
    'Met toestemming van de familie: Jef Wouters ligt in het ziekenhuis.',
    "Toneelkring De Lach speelt 'Het gesticht', met Jan Maes als de psychiater.",
    'In 1943 werd smid Alfons Peeters opgepakt door de bezetter.',
    'De gevangenis van Dendermonde zoekt vrijwilligers.',
  ],
  flags: [
    ['Onze poetsvrouw heeft hepatitis.', 'Onze poetsvrouw heeft hepatitis'],
    ['De juf van het derde leerjaar is zwanger.', 'De juf van het derde leerjaar is zwanger'],
    ['Die van nummer 12 zit in schuldbemiddeling.', 'Die van nummer 12 zit in schuldbemiddeling'],
    ['De kok van de schoolrefter is seropositief.', 'De kok van de schoolrefter is seropositief'],
    ['An Vermeersch ligt in coma na haar val.', 'An Vermeersch ligt in coma'],
    ['Ken je de zoon van de slager? Hij is drugsverslaafd.', 'Hij is drugsverslaafd'],
    ['Hij rijdt met 1-ABC-123. Hij heeft een enkelband.', 'enkelband'],
    ['Hij is homo, de ober van De Kroon.', 'homo, de ober'],
  ],
});
