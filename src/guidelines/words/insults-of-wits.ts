/** Names for whoever is thought stupid, mad or clumsy. */

export const INSULTS_OF_WITS = `
achterlijke gladiool
achterlijke garnaal
apenkop
=bimbo
=bimbo's
botterik
breinloze
debielen-
=debielen
dombo
domkop
domme gans
domme geit
domme koe
domme kip
domme doos
domme blonde
dom blondje
domoor
dommerik
dommekracht
dom rund
droeftoeter
droefsnoet
druiloor
dwaaskop
ezelskop
ezelsveulen | stal wei ezelin kinderboerderij boerderij
garnalenbrein
garnalenkop
garnalenverstand
halfgare
halve gare
halvegare
halve zachte
halve zool
halvezool
=barbaren | romeins romeinen museum germaans keizer
halve zot
halfzot
harlekijn van
hersenloze
hersendode
holbewoner | prehistorie museum archeologie steentijd
holle vaas
holle vat
hoornvee
houten klaas
=idioten
-idioot
=idiote trut
idioterik
=imbecielen
inteeltkop
=inteelt | honden fokker dieren ras populatie
inteelthoofd
inteeltvolk
jandoedel
kalfskop | slager beenhouwer koken tortue recept gerecht
kemelskop
kemphaan zonder
kieken zonder kop
kip zonder kop
kop zonder hersenen
kop zonder hersens
kiekenkop
kneusje van een
knurft
koekwaus
koekenbakkers van een
=kluns
=klunzen
klungelaar
=klungel
=klungels
knoeier
knoeipot
kreteling
kwibus
kwiet
labbekak
lapzwans
leeghoofd
=lijpo
=lijpe
loser
lomperd
lomperik
mafkees
mafketel
mafklapper
mafkikker
malloot
minkukel
minus habens
mongolenkop
neanderthaler zonder
nitwit
non-valeur
nietsnut
nietskunner
nikskunner
nono van een
nul komma nul van een
oelewapper
oen van een
=oen
=oenen
oenemans
omhooggevallen
onbenul
onderontwikkelde
onnozelaar
onnozelerik
onnozele hals
onnozel kieken
onnozele kloot
onnozele trien
onnozele muts
pajas
paljas
=pias
=piassen
pummel
prutser
prutsventje
randdebiel
rundskop
schaapskop
schapenkop
schertsfiguur
simpele ziel
simpelaar
simpel van geest
slome duikelaar
stoethaspel
stommeling
stommerik
stommekop
stomkop
stomme trut
stomme trien
stomme geit
stomme kloot
strobreedkop
stuk onbenul
stuk verstandeloos
=sufferd
=sufferds
sufkop
sufkees
=suffie
=sukkel
=sukkels
sukkelaar | arm arme
=sul
=sullen
triestigaard
=trien
=trienen
=trut
=trutten
-trut
trutje
truttemie
truttenbol
tuthola
tuttebel
tutterwijf
uilskuiken | toren kerktoren nest nestkast uil uilen jong jongen ring ringen kerkuil
uilskop
uilenkop
verstandeloze
warhoofd
brokkenpiloot
onnozele sjarel
onnozele charel
onnozele jos
marginale jos
kluts van een
omhoogvaller
hersendode
zieke geest
weetniet
wereldvreemde kwast
zaagselkop
=zot wijf
zottin
zwakzinnige
zwakhoofd
zwamneus
zevenkop
hol hoofd
leeg vat
lege doos van een
lichtgewicht van een
wandelende ramp
wandelend lijk
wandelende tak van een
wandelende mislukking
wandelende vergissing
wandelende blunder
wandelende leegte
wandelende grap
wandelend misverstand
hopeloos geval
verloren geval
hopeloze gevallen
triest geval
zielig geval
geval apart van
levend bewijs dat dom
dorpsgek | toneel toneelstuk rol legende stripheld
dorpsidioot
pannenkoek van een
flapdrol
mossel van een
vaatdoek van een
dweil van een
slappe dweil
slappe vaatdoek
natte dweil
oude dweil
ouwen dweil
ouwe dweil
nietsbetekenende
kwakkelkop
koekebakker van
prul van
prul van een
vod van een
kneus van een
ezel van een
uil van een
os van een
rund van een
kalf van een
kieken van een
aap van een | uur
gans van een
kip van een
varken van een
zwijn van een
worm van een
slang van een | meter
pad van een | kilometer meter
rat van een
hond van een
zak van een | kilo liter kg
clown van een
nul van een
eikel van een
lor van een
klier van een
etter van een
sloeber van een
ding van een vent
duts van een
stuk van een vent
vuilbak van een
heks van een
muts van een
tang van een | loodgieter
tut van een
doos van een
schim van een
karikatuur van een
marionet van een
lulletje van een
`;
