/** Words by which anger and joy are heard. */

/** Nobody says so calmly. */
export const FURY = `
=aaargh
=argh
=aargh
=grrr
=grrrr
=aaah
beu als koude pap
beu als kouwe pap
bloed kookt
mijn bloed kookt
barst van colere
barst uit elkaar
des duivels
de emmer loopt over
de maat is vol
emmer is vol
ergernis van mijn leven
furieus
genoeg is genoeg
geduld is op
geduld is ten einde
geduld is bijna op
=genoeg nu
hang mijn keel uit
hangt mij de keel uit
hangt me de keel uit
hangt mijn keel uit
hangt mij mijlenver de keel uit
hangt mijn voeten uit
hangt mij de strot uit
het houdt niet op
ik barst
ik draai door
ik draai zot
ik flip
ik ga door het lint
door het lint
ik ga ontploffen
ik geef het op
ik haat alles
ik hou het niet meer
ik kan niet meer
ik kan er niet meer tegen
ik kook
ik kook van woede
ik krijg er wat van
ik krijg het op mijn heupen
ik krijg het op mijn zenuwen
ik lach mij een kriek
ik lach me een kriek
ik ontplof
ik schreeuw
ik schuim
ik sta te trillen
ik staat te trillen
tril van woede
trillen van woede
ik stik
ik trek het niet meer
ik word er gek van
ik word er zot van
ik word er onnozel van
ik word er kierewiet van
ik word er knettergek van
ik word er misselijk van
ik word er ziek van
ik word gek
ik word hier gek van
ik word hier zot van
ik word hier knettergek van
ik word hier moe van
ik word hier zo moe van
ik word zot
ik zie zwart
ik zie rood
in alle staten
kapot van woede
knettergek
=kotsbeu
=kotsmoe
kwaad dat ik
kwaad tot in mijn tenen
laaiend
maakt me gek
maakt mij gek
maakt mij zot
maakt me zot
me groen en geel
mij groen en geel
niet te doen
ontplof van
om zot van te worden
om gek van te worden
om de muren van op te lopen
om te kotsen
om uit uw vel te springen
om u dood te ergeren
om van te kotsen
ongehoord
op mijn achterste poten
op mijn systeem
op mijn zenuwen
pisnijdig
pislink
razend
stikbeu
strontbeu
strontzat
spuugzat
=kotszat
staat mij tot hier
zit mij tot hier
tot hier zit het
tot over mijn oren
uit mijn vel
uit mijn vel springen
de muren op
loop de muren op
weer van dat
woest
woedend
ziedend
zit er door
zot van colere
zotdraaien
te zot voor woorden
te gek voor woorden
te belachelijk voor woorden
zo ziek als
ziek en moe
schei uit
schei toch uit
schreien van miserie
schreeuw het uit
laat ons gerust
laat mij gerust
laat ons met rust
los het op
doe er iets aan
doe er iets aan nu
doe toch iets
=wtf
=godverdegodver
`;

/** Anger that may also be said in peace. */
export const ANNOYANCE = `
barst
=beu
het beu
belachelijk
bespottelijk
blijven bellen
bandietenland
colere
dat ze maar
doof
een schande
er over
gaan ze nu
geen antwoord
geen gehoor
geen reet
geloof er niks van
gvd
=gdvr
=gvr
godsamme
godver
godverdomme
godverdoeme
godverdomd
godverdomse
godverdorie
godmiljaar
godmiljard
miljaar
miljaarde
nondedju
nondeju
nonde
potverdorie
potverdomme
sakkerloot
verdomme
verdomd
verdomde
verdoemme
verdekke
verdikke
verdikkeme
verdorie
vervloekt
vervloekte
jezus christus
goh zeg
helemaal zot
zijn ze nu helemaal
zijn ze daar helemaal
helemaal van de pot gerukt
van de pot gerukt
hoe bestaat het
hoe dan
hoe dikwijls nog
hoe is het mogelijk
hoe kan dat
hoe kan dit
hoe lang nog
hoe vaak nog
hoe moeilijk
hoeveel keer nog
hoelang nog
hou op
houd op
hou toch op
ik snap het niet
ik zweer het
in godsnaam
incompetent
kafka
krankzinnig
laf
leugens
lachen ze
ligt eraan
machteloos
misdadig
moe van
niet meer normaal
niet normaal
niet te geloven
niet te vatten
nooit meer
nul antwoord
NUL
onaanvaardbaar
onbegrijpelijk
onbegonnen
ongelooflijk
ongeloofelijk
ongeloof
ongepast
ontplof
onzin
onvoorstelbaar
oplichterij
diefstal
op kosten van
plezant is anders
pure waanzin
waanzin
rot op
ruk op
schaam u
schaam
schaamteloos
schandaal
schandalig
schande
serieus
sta daar
sta te
stinkt
stop ermee
stop er mee
stop daarmee
slaapt ge
te gek
te zot
tering
triestig
uw schuld
volksverlakkerij
voor de zoveelste keer
voor de honderdste keer
voor de tiende keer
voor de zestigste keer
vreselijk
waar betalen wij
waar blijft
waar dient
waar gaat ons geld
waar zijn ze mee bezig
waar wachten ze op
wanneer gaan
wat denken ze
wat een zooi
wat een puinhoop
wat een miserie
wat moet er nog
weeral
welletjes
wie doet zoiets
zat
het zat
zagen
zever
zottekesspel
zo beu
zo moe
zo zat
`;

/** Whoever shouts with these is glad. */
export const JOY = `
=olé
=ole
aanmoedigen
amai wat schoon
applaus
bedankt
bravo
=dank
dankuwel
dank je
dank jullie
dank u
danku
dankjewel
dikke merci
eindelijk zomer
=feest
=feestje
=fijn
=fijne
fantastisch
forza
geboren
gefeliciteerd
geniaal
geslaagd
geweldig
gewonnen
goal
=goals
=goud
gouden
hartelijk
hiep
hip hip
hoera
hoeraa
=hup
houzee
jaaa
jarig
jeeej
joepie
joehoe
jihaa
jippie
kampioen
kampioene
leve de
leve het
leve onze
lekker
=merci
medaille
mooi zo
=olee
overwinning
prachtig
prachtige
proficiat
promotie
schitterend
schoon
sinterklaas
smakelijk
succes
super
supertrots
thumbs up
tot dan
tot morgen
tot straks
tot vanavond
tot zaterdag
tot zondag
trots
schrijf in
schrijf je in
doe mee
mis het niet
kom af
kom langs
de moeite
verjaardag
verliefd
vrolijk
vrolijke
wauw
welkom
winnen
winnaar
wij hebben gewonnen
woehoe
wereldkampioen
woehoew
wow
=yes
=yess
yesss
zalig
zalige
zegt ja
zonnig
`;
