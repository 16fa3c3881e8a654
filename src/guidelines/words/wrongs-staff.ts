/** What works for all of us, and for oneself. */

/** Who and what works for all of us. */
export const STAFF = `
arbeiders van de
benzine
bestelwagen
bomen van de
bouwmateriaal
brandstof
brandweermannen
camion van de
camionette
combi
dienstauto
diensturen
dienstvoertuig
dienstwagen
diesel
drukwerk
gemeentearbeiders
gemeentebus
gemeentecamion
gemeentelaptop
gemeentepersoneel
gemeentewagen
graafmachine
groendienst
gsm van de
hoogtewerker
hoveniers
jobstudenten van de
kantooruren
klinkers
klusdienst
klusjesdienst
kopieermachine
kraan van de
leefloners
mannen van de
materiaal
materieel
mazout
personeel van de
planten van de
ploeg van de
poetsploeg
politiecombi
schoolbus
serverruimte
sociale tewerkstelling
stadsarbeiders
stadsdrone
stadspersoneel
stadswagen
stagiairs
stenen van de
stookolie
strooizout
tankkaart
tankt
technische dienst
tractor van de
tuinmannen
uitleendienst
verf van de
vrijwilligers van de
werkuren
werkvolk
ziekenwagen
`;

/** To have it work for oneself. */
export const USES = `
achtergehouden
besteld
bestelde
bestelt
bijbesteld
draaide
draait
gebruiken
gebruikt
gebruikte
haalde
haalt
houdt
houdt achter
ingezet
inzet
inzette
laat
laten
leende
leent
liet
lieten
meegenomen
mijnt
nam
neemt
reed
rijdt
stuurde
stuurt
tankt
tankte
uitgeleend
verplicht
verplichtte
vervoerde
vervoert
zet
zette
`;
