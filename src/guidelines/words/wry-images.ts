/** Images that mock when two of them stand near a service. */

export const WRY_IMAGES = `
abonnement op
hersens
hersencel
hersencellen
hersenpan
ruggengraat
inlevingsvermogen
zelfkennis
talent voor
gave om
kunst om
een kunst
expertise in
specialiteit
wereldtop
nobelprijs
oscar
palmares
guinness
wereldwonder
achtste wereldwonder
geluk hebt
kansspel
gokspel
roulette
dobbelen
sudoku
rebus
zoekspel
doolhof
labyrint
spookhuis
grafkelder
mummie
mummies
museumstukken
prehistorie
stenen tijdperk
steentijd
oertijd
ijstijd
middeleeuws
vorig millennium
ganzenveer
kleitabletten
perforators
ponskaarten
stoommachine
postkoets
rooksignalen
morse
windows 95
diskette
diskettes
inbelmodem
slakkengang
slakkentempo
schildpad
schildpadden
luiaards
lemmingen
ezel stoot
kiekens
kalkoen
kameleon
papegaaien
parasieten
kakkerlakken
struisvogels
waakhond
schoothond
hond zonder
kamerplant
kamerplanten
ficus
meubelstuk
kapstokken
decorstuk
standbeelden
bureaustoel
=sofa
hoofdkussen
slaapmuts
slaappil
slaapmiddel
slaapkamer
dutje
dutjes
dutten
ingedut
gesnurk
snurken
geeuwen
gegeeuw
siësta
winterslaap
zomerslaap
doornroosje
rip van winkle
koffiepauze
koffieautomaat
koffiemachine
koffiezet
patience
candy crush
nagellak
kruiswoordraadsel
tooggesprek
roddelen
geroddeld
zuchten
zucht
schouderophalen
bandje
wachtmuziek
wachtlijn
antwoordapparaat
toets 1
in drievoud
stempelen
paperclip
paperclips
nietmachine
nietjes
studie over een studie
visienota
visietekst
lint knippen
borrelen
pluche
ivoor
burcht
bunker
vesting
gevangenis
bak zit
buitenaardse
aliens
=ufo
sciencefiction
science fiction
fabel
fabeltjes
tovenaar
toverstok
`;
