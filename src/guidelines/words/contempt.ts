/** What contempt calls people: no people at all, or all of them criminals. */

/** What contempt calls people: no people at all, or all of them criminals. */

/** Of people, these are never meant well: near a group in the sentence is enough. */
export const DEHUMANISING = `
ongedierte
uitschot
schorem
gespuis
crapuul
krapuul
crapuleus
schorriemorrie
addergebroed
gebroed
kakkerlak
parasiet
parasiteren
parasitair
bloedzuiger
ondermens
untermensch
minderwaardig
inferieur
zandnikker
tuig van de richel
schuim der aarde
schuim van de aarde
schuim van de straat
uitvreter
klaploper
vuil volk
vies volk
lui volk
dom volk
achterlijk volk
rot volk
rotvolk
kutvolk
tuigvolk
inteelt
=achterlijk
=achterlijke
=achterlijken
onderkruipsel
ondersoort
kankergezwel
gedrocht
wangedrocht
schandvlek
mensonwaardig ras
geboren dieven
geboren crimineel
geitenneukers
staatsgevaarlijk volk
dieven en moordenaars
beesten op twee poten
ratten op twee poten
aap op twee poten
zit in hun bloed
zit in hun genen
schorremorrie
stinkerd
marginaal volk
misbaksel
ongewervelde
laag volk
walgelijk volk
smerig volk
crimineel volk
gestoord volk
vreemd gespuis
gevaarlijk volk
profiteursvolk
minderwaardig volk
lelijk volk
leeghoofd
varkensstal
zwijnenstal
`;

/** A crime or a vice that they are all said to have. */
export const VILLAINS = `
dief
=dieven
inbreker
crimineel
=criminelen
misdadiger
moordenaar
verkrachter
pedofiel
=pedofielen
=pedo's
=pedos
kinderverkrachter
kindermisbruiker
kindermoordenaar
terrorist
jihadist
bommenlegger
leugenaar
bedrieger
oplichter
fraudeur
profiteur
-profiteur
=steuntrekker
gelukzoeker
drugsdealer
dealer
tasjesdief
zakkenroller
gangster
landverrader
verrader
luilak
luiaard
luierik
nietsnut
leegloper
zuiplap
zatlap
dronkaard
idioot
=idioten
debiel
=debielen
imbeciel
achterlijke gladiool
domoor
domkop
dommerik
loser
mislukkeling
viezerik
vuilak
smeerlap
vetzak
klootzak
rotzak
eikel
zak
hypocriet
lafaard
egoist
sukkel
zielepoot
gek
=gekken
zot
=zotten
psychopaat
aansteller
zeurpiet
sloerie
=wijven
schoft
schurk
boef
=boeven
heiden
geweldenaar
vrouwenhater
vrouwenmepper
nazi
fascist
marginaal
=marginalen
stinkerd
leeghoofd
nul
lapzwans
kankerlijer
bedriegers
bandiet
schooier
bedelaar
plunderaar
geboren leugenaar
luie donder
luiwammes
lui varken
klaploper
slapjanus
watje
zwakkeling
hysterica
heks
=heksen
kreng
=krengen
kind van de duivel
pervert
viespeuk
potverteerder
misdaadfamilie
`;
