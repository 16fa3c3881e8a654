/** Whose money it is. */

/** A purse that belongs to others. */
export const PURSES = `
actie voor
bekertjesgeld
belastinggeld
budget
cadeaubonnen
centen van de
centen voor de
clubgeld
clubrekening
collecte
collectebus
collectebussen
dienstbonnen
donaties
drankgeld
eetfestijn
erfenis
=fonds
-fonds
-fondsen
fooien
fooienpot
geld van de
geld van het
geld van onze
geld voor de
gemeenschapsgeld
gemeentegeld
gemeenterekening
giften
goed doel
hulpgeld
huurwaarborg
huurwaarborgen
inkomgelden
inschrijvingsgeld
jeugdgeld
kankerfonds
kankerlijga
-kas
=kas
kassa
kosten van de
kosten van het
kosten van ons
lidgeld
loonfonds
maaltijdcheques
nalatenschap
offerblok
offergeld
ons geld
onze centen
onze kosten
opbrengst
openbaar geld
overheidsgeld
pensenkermis
pensioenpot
-pot
prijzengeld
publiek geld
rekening van de
rode neuzendag
schatkist
schoolgeld
schoolrekening
spaarboekje
spaarcenten
spaargeld
spaarpot
sponsorgeld
stadsgeld
statiegeld
sterzingen
steungeld
subsidie
subsidiegeld
toegangsgelden
toelage
tombola
vakantiegeld
vastenactie
verenigingsgeld
voorschotten
waarborg
waarborgen
warmste week
werkingsgeld
werkingsmiddelen
zitgeld
zitpenning
zitpenningen
`;
