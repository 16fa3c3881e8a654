import { describeRule } from './describe-rule.spec-table';
import { defamation } from './rules/defamation.rule';

describeRule(defamation, {
  passes: [
    'De penningmeester van de harmonie stelde de kas voor: er is 3000 euro over.',
    'Onze burgemeester trakteerde de vrijwilligers op een glas wijn.',
    "De directeur gaf de diploma's aan de leerlingen van het zesde.",
    'De gemeente ruimt sluikstort op in het bos en stuurt de factuur door.',
    'De dierenarts redde een hond die in de gracht was gedumpt.',
    'De schepen van milieu wil sluikstorten in de beek harder aanpakken.',
    'De fanfare kocht nieuwe instrumenten met de opbrengst van de pannenkoeken.',
    'Onze jeugdwerker gaat met de kinderen zwemmen in de vijver.',
    'De directie verkoopt drank ten voordele van de schoolreis van de leerlingen.',
    'De handelaars van de Kerkstraat geven cadeaubonnen weg in ruil voor een aankoopbewijs.',
  ],
  flags: [
    [
      'Onze vorige secretaris liet zich door de aannemer op reis sturen naar Zuid-Afrika.',
      'Onze vorige secretaris liet zich door de aannemer op reis sturen naar Zuid-Afrika.',
    ],
    [
      'Raadslid Nys werd betaald om te zwijgen over de bodemvervuiling.',
      'Raadslid Nys werd betaald om te zwijgen over de bodemvervuiling.',
    ],
    [
      'Jan Claessens knoeide met de tachograaf van zijn camions.',
      'Jan Claessens knoeide met de tachograaf van zijn camions.',
    ],
    [
      'Onze burgemeester laat zijn haag scheren door de groendienst.',
      'Onze burgemeester laat zijn haag scheren door de groendienst.',
    ],
    [
      'De korpschef laat de boetes van zijn kameraden verdwijnen.',
      'De korpschef laat de boetes van zijn kameraden verdwijnen.',
    ],
    [
      'De veearts van Oosthove geeft rashonden een vals stamboekje.',
      'De veearts van Oosthove geeft rashonden een vals stamboekje.',
    ],
    [
      "De eigenaar van de manege laat zijn pony's op stal wegkwijnen.",
      "De eigenaar van de manege laat zijn pony's op stal wegkwijnen.",
    ],
    [
      'Schepen Moens heeft haar man aan een topjob in de haven geholpen zonder examen.',
      'Schepen Moens heeft haar man aan een topjob in de haven geholpen zonder examen.',
    ],
    [
      'De bestuurders van de woonmaatschappij gaven hun eigen kinderen voorrang op de wachtlijst.',
      'De bestuurders van de woonmaatschappij gaven hun eigen kinderen voorrang op de wachtlijst.',
    ],
    ['Deze partij heeft stemmen gekocht in het rusthuis.', 'Deze partij heeft stemmen gekocht in het rusthuis.'],
    [
      'De scheidsrechter van zondag was omgekocht door KSV Berkel.',
      'De scheidsrechter van zondag was omgekocht door KSV Berkel.',
    ],
    [
      'De uitbaatster van kapsalon Chique laat leerlingen werken zonder ze te betalen.',
      'De uitbaatster van kapsalon Chique laat leerlingen werken zonder ze te betalen.',
    ],
  ],
});
