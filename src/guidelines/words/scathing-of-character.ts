/** What nobody says of colleagues one is proud of: who they are. */

export const SCATHING_OF_CHARACTER = `
gevoelloze
gewetenloos
gewetenloze
hardleers
hardleerse
hautain
hautaine
snobs
blaaskaken
blaaskaak
opscheppers
wichtigmachers
ijdeltuit
ijdeltuiten
haantjes
haantjesgedrag
egotrip
egotrippers
zonnekoning
zonnekoningen
alleenheerser
potentaat
potentaten
tirannen
tiran
dictatuur
=ddr
oost-duitsland
sovjet
sovjet-unie
noord-korea
oostblok
stasi
politbureau
kremlin
maffia
maffiabende
kartel
rattennest
slangenkuil
slangennest
wespennest
adderkluwen
adderkuil
vipernest
haaientank
leeuwenkuil
mestvaalt
mesthoop
beerput
riool
vuilnisbelt
stort zonder
stank
stinkende
=rot
verrot
verrotte
vermolmd
vermolmde
beschimmeld
beschimmelde
uitgerangeerd
afgeleefd
afgeleefde
uitgeleefd
uitgeleefde
bouwvallig
kapotbestuurd
kapotbestuurde
mismeesterd
mismeesteren
wanbeleid
wanbestuur
wanbeheer
wanorde
wanprestatie
non-beleid
onbeleid
kemelbeleid
broddelaars
gebroddel
gerotzooi
geklooi
gekluns
geknutsel
geprutst
gestuntel
gemodder
aangemodder
geblunder
gezwam
gezwets
geleuter
gelul
gelummel
geteut
getreuzel
gewauwel
gemekker
pretpark
lachfilm
slapstick
soapserie
vaudeville
tragikomedie
laurel en hardy
bassie en adriaan
fc de kampioenen
de kampioenen
monty python
mister bean
mr bean
kabouter wesley
samson en gert
nonkel bob
jommeke
suske en wiske
keystone cops
dumb and dumber
the office
flodder
kamp waes
benidorm bastards
fawlty towers
afgang
blamage
gruwel
grof schandaal
schandaaltje
vernedering
vernederend
onwaardig
mensonwaardig
mensonterend
respectloos
onmenselijk
onmenselijke
harteloos
harteloze
pesterij
pesterijen
treiterij
treiteren
getreiter
burgertjepesten
getergd
uitknijpen
uitgeknepen
uitmelken
uitmelkers
melkkoe
melkkoeien
uitpersen
geldklopperij
geldkloppers
gelduitgeverij
geldverbranding
geldverslinder
geldput
centenverslinders
boerenbedrog
volksverlakkerij
kiezersbedrog
volksbedrog
bedriegers
bedotters
leugenaars
leugenfabriek
dikke leugen
leugens
schijnheiligheid
schijnheilig
huichelaars
huichelarij
hypocrieten
hypocrisie
`;
