/** What is said to become of a place or a thing once certain people come. */

/** It goes down, it costs money, people leave. */
export const OMENS_OF_DECLINE = `
achteruitgaan
achteruit
bergaf
=om zeep
naar de knoppen
naar de kloten
naar de vaantjes
naar de haaien
=ten onder
ten gronde
=de dieperik in
failliet
faillissement
bankroet
verloederen
verloederd
verloedering
verpauperen
verpauperd
getto
gettovorming
=te koop
=wegtrekken
weggetrokken
minder waard
=daalt
kelderen
kelderde
=zakt
opdoeken
dichtdoen
dichttrekken
leegloop
leeglopen
=kapot
vernielen
vernield
vandalisme
puinhoop
puin
ruine
ravage
ramp
rampspoed
ellende
miserie
=overlast
ambras
heibel
herrie
lawaai
=kabaal
nachtlawaai
onleefbaar
niet meer leefbaar
onveilig
gevaarlijk
vechtpartij
vechten
=mes
=messen
messteek
messteken
messentrekken
neersteken
schietpartij
=schieten
kalasjnikov
=bom
bommen
aanslag
relschoppers
=dealen
verkrachten
verkrachting
lastigvallen
lastiggevallen
=doodsbang
onveiligheidsgevoel
oversteken
=steek de straat over
steek over
stap uit
stap af
blokje om
wegblijven
wegblijf
vermijden
mijden
rolgordijnen
buitenhouden
afhaken
pas ik
oppassen
=op kosten van
=brengen niets op
belastinggeld
belastingbetaler
onze centen
zuurverdiende
=dop
=den dop
doppen
stempelen
steun trekken
profiteren
=profiteert
geprofiteerd
vetmesten
voorgetrokken
hangmat
lanterfanten
luieren
nietsdoen
uitslapen
`;
