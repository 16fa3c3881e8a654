/** Of people and their work, these are never meant well. */

export const INCOMPETENCE = `
amateuristisch
amateurisme
prutser
prutswerk
gepruts
prutsen
klunzen
kluns
klungel
klungelaar
klungelen
geklungel
knoeier
knoeiwerk
geknoei
lamzak
lamzakken
luilak
luierik
luiaard
nietsnut
nietsnutten
incompetent
incompetentie
onbekwaam
onbekwaamheid
onkunde
onkundig
onkundiger
broddelwerk
kleuterwerk
prulwerk
brolwerk
natte vingerwerk
plaatsvervangende schaamte
zooitje ongeregeld
zootje ongeregeld
koffiedrinker
koffiedrinkers
koffieleuters
koffieklets
=koffieclub
pennenlikker
pennenlikkers
papierschuiver
papierschuivers
bureaucraten
bureaucraat
ja-knikkers
jaknikkers
baantjesjagers
postjespakkers
geldverspillers
geldverspiller
potverteerders
uitvreters
klaplopers
stempelaars
stempelridders
tooghangers
plantrekkers
plantrekker
lijntrekkers
lijntrekker
kantjeslopers
dienstkloppers
sukkels
sukkelaars
onnozelaars
kwakzalvers
dilettanten
betweters
slapers
slaapkoppen
slaapmutsen
slaapkop
schapenkoppen
dwazeriken
kneusjes
brekebenen
brekebeen
flierefluiters
lapzwans
lapzwansen
werkschuw
werkschuwe
arrogante kwasten
stuntelaars
gestuntel
beneden alle peil
onbenul
onbenullen
luie
liefst lui
kutdienst
klotedienst
rotdienst
slaapdienst
schertsdienst
flutdienst
nepdienst
pestdienst
slakkendienst
flutbestuur
rotbestuur
prutsbestuur
kutbestuur
risée
risee
mikpunt van spot
tot op het bot verziekt
verzieken
rot tot op het bot
door en door rot
corrupte bende
vriendjespolitiek
nepotisme
luiwammes
luiwammesen
luizenjob
luizenleven
luizenbaan
verzuurd
vastgeroest
ingeslapen
ingedommeld
indutten
beunhazen
beunhaas
dossierslapers
kafkaiaans
kafkaiaanse
kafkaësk
kafkaëske
absurdistan
vijand van de burger
burgerpesters
burgertje pesten
amateurs | kunst toneel theater voetbal koor muziek wielrennen koers academie fotografie fotograaf astronoom sport muzikant
clowns | circus carnaval kinderen stoet ziekenhuis feest
paljassen | circus carnaval stoet
kafka | boek roman lezing bib schrijver voorstelling toneel
gesukkel
`;
