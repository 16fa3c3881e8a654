/** What a municipality says when it tells, invites, thanks or puts something right. */

export const ANNOUNCING = `
inschrijven
inschrijving
inschrijvingen
schrijf je in
schrijf u in
reserveren
tickets
gratis
toegang
organiseert
organiseren
nodigt
nodigen
uitnodiging
uitgenodigd
=welkom
iedereen welkom
lezing
tentoonstelling
=expo
voorstelling
workshop
rondleiding
gidsen
concert
optreden
wedstrijd
ontvangst
ontvangen op
huldiging
gehuldigd
herdenking
vieren
viering
feest
kermis
braderij
jaarmarkt
solliciteren
solliciteer
vacature
info via
meer info
via onze website
op onze website
surf naar
=www
https
=http
mail naar
bel naar
meld het
melden via
openingsuren
open vanaf
open op
op afspraak
maak een afspraak
maak er een
afspraak maken
bedankt voor
dank aan
dank je wel
met dank
dankzij
wij danken
we danken
dankt
merci aan
proficiat aan
proficiat met
hulde aan
applaus voor
respect voor
trots op
fier op
vrijwilligers
excuses
=sorry
verontschuldigen
het spijt ons
we onderzoeken
wij onderzoeken
onderzoekt
we bekijken
wij bekijken
bekijken we
we werken
wij werken aan
werken aan
we zetten
zetten we
we pakken
pakt het aan
pakken we
aanpakken
aangepakt
aangepast
hersteld
herstellen
herstelt
vervangen
opgelost
oplossen
oplossing
versterkt
verbeteren
verbeterd
verbetering
beterschap
rechtzetten
rechtgezet
bijgestuurd
=extra
aangeworven
wierven
werven
stappenplan
actieplan
bevraging
enquête
studiedag
werkgroep
najaar starten
resultaten volgen
vanaf maandag
vanaf vandaag
vanaf nu
vanaf april
vanaf januari
voortaan
intussen
ondertussen
tijdelijk
hinder
omleiding
wegens
uitzonderlijk
gelieve
graag gedaan door
begrip
uw geduld
voorstellen
bezwaar ingediend
ik vroeg
vroeg ik waarom
de schepen antwoordde
ik begrijp
respecteer
terecht
terechte
eerlijk vonden
nuttig
streng
goed herstel
veel succes
gelukkig
gemiddeld
procent
meldt
volgens
jubileum
steunen
bezoekers
deelnemers
kampioen van
=liefs
lieve collega's
goed nieuws
heropening
geopend
opende
opent
`;
