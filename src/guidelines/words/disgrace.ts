/** What one says of a house that one holds in contempt. */

/** A place or a work that is one of these is in a bad way; a storm can leave one too. */
export const MESS = `
puinhoop
ramp
rampgebied
flop
janboel
drama
tragedie
tragikomedie
zinkend schip
sterfhuis
slaapzaal
zootje
boeltje
kloteboel
knoeiboel
soepzooi
soepje
rommeltje
rotzooi
circus
apenkot
mop
lachertje
lachbui
aanfluiting
schande
schandvlek
vertoning
schertsvertoning
bananenrepubliek
zottekot
zothuis
gekkenhuis
kiekenkot
kiekenhok
duiventil
doofpot
mislukking
fiasco
chaos
klucht
farce
poppenkast
mausoleum
bermudadriehoek
zwart gat
vagevuur
nachtmerrie
dinosaurus
dinosaurussen
fossiel
fossielen
slakken
schildpadden
slaapwandelaars
zombies
schijnvertoning
kaartenhuis
dode mus
gatenkaas
slagveld
ruïne
slapende reus
blok aan het been
tikkende tijdbom
vergiet
karikatuur
komedie
varkensstal
boerenbedrog
=nul
nullen
knoei
ellende
miserie
bordkartonnen decor
wassen neus
nulprestatie
dieptepunt
vergaarbak
papiermolen
gesloten burcht
ivoren toren
kerkhof
slechte grap
slechte mop
flauwe grap
=rommel
=soep
puur theater
hel op aarde
complete zooi
`;

/** Of a person or a service, after "is" or "zijn". */
export const SLACK = `
=lui
luier
te lui
traag
=trager
te traag
dom
te dom
te stom
=dommer
slecht
=slechter
=slechtst
=slechtste
onbetrouwbaar
onbeschoft
onvriendelijk
lomp
arrogant
niet vooruit te branden
om te huilen
om te lachen
om te wenen
om te janken
ten hemel schreiend
niet te doen
niet serieus
ongelooflijk traag
in slaap
aan het slapen
klinisch dood
morsdood
=doof
=blind
doof en blind
triestig
triest
gênant
hallucinant
lamlendig
mismeesterd
een lachertje
doodziek
failliet
moreel failliet
stuurloos
onbestuurbaar
totaal de weg kwijt
de weg kwijt
het noorden kwijt
de pedalen kwijt
knettergek
slaperig
vadsig
log
verlamd
onbereikbaar
niks waard
niets waard
geen cent waard
geen knip voor de neus waard
tenenkrommend
beschamend
lamentabel
erbarmelijk
abominabel
bedroevend
zielig
pathetisch
lachwekkend
belachelijk
potsierlijk
bespottelijk
achterlijk
middeleeuws
prehistorisch
ondermaats
nutteloos
waardeloos
hopeloos
inefficiënt
wereldvreemd
stuntelig
`;
