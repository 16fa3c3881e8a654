/** What is taken: money and what is worth some, what is everybody's, and what it is turned into. */

/** Money, and what is worth some. */
export const LOOT = `
=€
auto
bankkaart
=benzine
bestelwagen
bonnetjes
bonnen
=boot
=cash
computer
=diesel
drank
drankgeld
=eur
=euro
=euro's
=fiets
=fietsen
=fonds
=fondsen
=geld
=gelden
=goud
gsm
hout
=kas
=kassa
koper
laptop
lidgeld
lidgelden
=mazout
materiaal
materieel
meubels
=miljoen
=opbrengst
=pensioen
portefeuille
rekening
=spaargeld
=spaarcenten
=spullen
=stenen
=stookolie
=stroom
=elektriciteit
subsidie
subsidies
=centen
=tombola
toelage
=volk
=wagen
werkgeld
=winst
-geld
-kas
-gelden
`;

/** What belongs to all of us, or to a club. */
export const COMMON_GOODS = `
arbeiders van de gemeente
gemeentearbeiders
gemeentepersoneel
gemeentegeld
gemeentekas
gemeenschapsgeld
belastinggeld
overheidsgeld
stadsgeld
subsidiegeld
clubgeld
clubkas
diensturen
werkuren
dienstwagen
dienstauto
tankkaart
machines van de gemeente
materiaal van de gemeente
camionette van de gemeente
personeel van de gemeente
ploeg van de gemeente
tuinmannen van de gemeente
mannen van de gemeente
geld van de gemeente
geld van de stad
geld van de club
geld van de school
geld van het ocmw
geld van de parochie
kosten van de gemeente
kosten van de stad
kosten van de belastingbetaler
`;

/** One's own. */
export const PRIVATE_GOODS = `
oprit
tuin
tuinhuis
keuken
badkamer
veranda
zwembad
jacuzzi
terras
dak
villa
chalet
appartement
buitenverblijf
verbouwing
huis
vakantie
reis
boot
jacht
eigen firma
eigen zaak
eigen bedrijf
eigen bouwfirma
eigen vennootschap
bouwfirma
garage
trouwfeest
communiefeest
`;
