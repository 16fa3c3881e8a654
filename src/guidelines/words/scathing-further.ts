/** More of what nobody calls colleagues one is proud of, nor their work. */

export const SCATHING_FURTHER = `
onprofessioneel
onprofessionele
stagiair niveau
ouderwets
wereldvreemd
losgezongen
zweverig
wollig
nietszeggend
nietszeggende
=hol
holle
=loze
loze beloftes
loze woorden
lege dozen
lege doos
dode letter
dode mus
dode boel
dooie boel
saaie
slaapverwekkend
slaapverwekkende
sloom
slome
suffe
duffe
futloos
=log
logge
stroperig
stroperige
bureaucratisch
bureaucratische
ambtelijk taaltje
ambtenarees
regelneverij
peperduur
peperdure
schandalig duur
overbodig
overbodige
overroepen
overschat
overschatte
zogezegd
zogezegde
zelfverklaard
zelfverklaarde
vermeend
vermeende
twijfelachtig
bedenkelijk
bedenkelijke
triest
trieste
triestig
triestige
zielig
zielige
meelijwekkend
pover
povere
mager beestje
magere
schamel
schamele
armoedig
armoedige
armzalig
armtierig
belachelijk
belachelijke
bespottelijk
lachwekkend
hilarisch
hilarische
absurd
absurde
idioot
idiote
debiel
debiele
stompzinnig
stompzinnige
=zot
zotte
gestoord
gestoorde
=ziek
ziekelijk
pathetisch
pathetische
hypocriete
cynisch
cynische
schaamteloos
schaamteloze
ongehoord
ongehoorde
onaanvaardbaar
onaanvaardbare
onbegrijpelijke
schandelijk
schandelijke
walgelijk
walgelijke
afgrijselijk
verschrikkelijk slecht
oerslecht
bar slecht
ronduit slecht
bedorven
verziekt
verzuurde
ontspoord
ontspoorde
losgeslagen
op drift
stilgevallen
ingedommeld
indommelen
slapende
versleten
uitgeteld
uitgedoofd
opgebrand
doods
doodse
`;
