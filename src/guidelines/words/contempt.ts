/** What contempt says of people: that they are vermin, criminals by birth, in the way, unwanted. */

export const CONTEMPT = `
aap
achterlijk
achterlijk volk
afschuwelijk
beest
beesten
bende dieven
bloedzuiger
buiten met
=buiten
buitengooien
buitenschoppen
buitenkloppen
=eruit
eruit gooien
crapuul
crapuleus
creperen
=crepeeren
crimineel
=criminelen
deporteren
dief
=dieven
deugen niet
deugt niet
doodvallen
dom van nature
dommer
eigen schuld
geboren dieven
geen echte mensen
geen mensen
geen manieren
geen beschaving
geen plaats
gepikt
gestoord
=gek
geestesziek
gespuis
gesticht
ik haat
hekel aan
geen respect
horen hier niet
horen niet
hoort niet
horen thuis in
niet thuis
niet te vertrouwen
niet de hersenen
inferieur
insect
kakkerlak
kanker
kankerzooi
kapot
kloten
leugenaar
liegen
lui
=luie
luieriken
klootzak
minderwaardig
mislukt
mislukking
moordenaar
onbetrouwbaar
ongedierte
onrein
ontaard
onnatuurlijk
ondermens
oprotten
opsluiten
opruimen
opkrassen
opgehangen
parasiet
parasiteren
pest
plaag
primitief
profiteren
profiteur
rat
=ratten
rot op
rotten
rotzak
schande
schorem
smeerlap
smerig
steriliseren
stelen
stinken
=stinkt
schooien
terug naar
terugsturen
terug sturen
terrorist
tuig
tuig van de richel
=uitroeien
uitgeroeid
uitschot
uitschakelen
uitzuigen
uitvreter
uitwijzen
varken
verachten
vergassen
vergast
verkrachter
verkracht
verkrachten
verpesten
verziekt
verzuipen
vies
viezerik
virus
vuil
vuil volk
vuiligheid
walgelijk
walgen
weg met
wegwezen
ziekelijk
ziekte
is ziek
zijn ziek
zit in hun bloed
zitten overal achter
zuigen ons leeg
zijn minder
beheersen
kennen niks
kunnen niks
geen verstand
niet normaal
te dom
verdienen het niet
verstand van een
hersenen van een
bah
`;
