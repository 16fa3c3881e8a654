/** The words of elections: several of them in one's own name are a campaign, unless they tell how to vote. */

export const ELECTIONS = `
=stem
=stemt
=lijst
=lijsten
kandidaat
verkiezingscampagne
onze campagne
mijn campagne
de campagne
kandidaten
verkiezing
verkiezingen
=partij
partijen
kiezer
=kies
=kiest
13 oktober
14 oktober
lijsttrekker
lijstduwer
absolute meerderheid
voorkeurstem
voorkeurstemmen
stembus
stembusslag
sjerp
achterban
startavond
slotmeeting
kopstuk
peiling
peilingen
kiesstrijd
zetelwinst
=zege
burgemeesterskandidaat
`;

/** For all voters, whatever they vote. */
export const POLLING = `
stembureau
stembureaus
stemlokaal
oproepingsbrief
oproepingsbrieven
geldig
volmacht
identiteitskaart
uitslag
uitslagen
zetelverdeling
opkomst
opkomstplicht
stemplicht
jeugdraad
seniorenraad
adviesraad
kandidaat-kopers
kandidaat-huurders
notaris
bod
vacature
solliciteren
sollicitatie
burgerbudget
gemeenteraad
raadslid
website
bib
museum
sperperiode
sluikstort
bijzitter
bijzitters
prijs
jury
wedstrijd
school
commissie
begroting
vergunning
verbouwing
wachtlijst
inschrijven
loket
`;
