/** Images, irony and exaggeration: near the own house, with something that fails, no praise. */

export const MOCKERY = `
het enige wat
de enige die
onder een steen
zo gebruiksvriendelijk als
meer hart
=alsof
=precies
blijkbaar
zogezegd
zogezegde
zogenaamd
zogenaamde
=kennelijk
naar verluidt
=enigste
nog nooit
pas als
pas wanneer
pas nadat
noemen ze
noemt men
noemen ze dat
heet dat
noemen wij
dat kunnen ze
=gelijk een
als een
zoals een
als in een
geen toeval
levenshouding
levensstijl
levenskunst
olympisch
olympische sport
wereldrecord
wereldkampioen
gouden palm
tijdloos
briljant
geniaal
topwerk
dan nog
uitgevonden
legendarisch
mirakel
mysterie
raadsel
sprookje
coma
winterslaap
siësta
baksteen
dictator
dictators
dictatortje
sheriffs
cowboys
keizer
keizers
koninkje
koninkjes
farao
eilandje
andere planeet
universum
parallel universum
zwart gat
bermudadriehoek
duif
postduif
postkoets
faxtoestel
fax
typmachine
schrijfmachine
telraam
latijn
hiëroglyfen
ficus
kamerplant
kapstok
paspop
paspoppen
decoratie
wekker
kompas
blinden
blinde
kleuter
kleuters
leerjaar
ezel
kiekens
koffiepauze
koffiekoeken
koffiekoek
middagdutje
dutje
nagels
patience
solitaire
kruiswoordraadsel
badge
smoes
smoesjes
uitvlucht
uitvluchten
cactus
titanic
chauffeur
remmen
gebed
bidden
kaarsje branden
lourdes
engelengeduld
jobsgeduld
genieën
genie
tovenaars
goochelaars
loopgraaf
belegering
hartenlust
marsmannetjes
paashaas
spoken
sloffen
pantoffels
pyjama
bierviltje
dobbelsteen
russische roulette
jackpot
orakel
waarzegster
glazen bol
vleermuis
struisvogel
kop in het zand
vogelpik
tijdmachine
jaren tachtig
jaren stillekes
middeleeuwen
fabeltjeskrant
grapjassen
💀
🤡
🙄
😴
🐌
🦥
🤦
🥱
`;
