/** What nobody says of colleagues one is proud of: how they go about it. */

export const SCATHING_OF_CONDUCT = `
bakken er niks van
bakt er niks van
niks van gebakken
niets van gebakken
niets van bakken
niks van bakken
haken en ogen
kop noch staart
kant noch wal
op zijn gat
op hun gat
op haar gat
in het honderd
in de soep
de mist in
met de pet naar
met de klak naar
vierkant draaien
draait vierkant
draaien vierkant
loopt mank
op hun lauweren
op hun kont
luie krent
luie kont
duimen draaien
duimendraaien
duimendraaiers
duimendraaier
bodemloze put
gebakken lucht
windhandel
prietpraat
praatjesmakers
praatjesmaker
praatjes voor de vaak
dikkenekken
dikke nek
dikke nekken
dikkenek
opgeblazen kikkers
opgeblazen kikker
hofhouding
hielenlikkers
hielenlikker
likkers
slijmballen
slijmbal
slippendragers
carrièristen
carrièrejagers
plucheplakkers
plucheklevers
zakkenvullers
zakkenvuller
graaiers
graaier
postjesjagers
ritselaars
sjoemelaars
zwammers
zwetsers
bullebakken
machtswellustelingen
machtsgeil
machtsgeile
regelneven
regelneef
moeial
moeials
bemoeials
betuttelaars
muggenzifters
mierenneukers
haarklievers
paragrafenridders
paragraafridders
pietje precies
boekhouderszielen
lanterfanters
lanterfanter
lanterfanten
leeglopers
leegloper
lummels
lummel
luieriken
luierikken
nietsdoeners
nietsdoener
niksnutten
niksnut
werkschuwen
dagdieven
dagdief
dagdieverij
baliekluivers
stoelverwarmers
stoelverwarmer
stoelkleven
bureauslapers
klokkijkers
klokkijker
uurkijkers
lijntrekkerij
kantjesloper
schertsfiguren
schertsfiguur
schertsvertoning
schertsbestuur
operetteburgemeester
operettebestuur
potsierlijk
potsierlijke
lachspiegel
kermisattractie
spookdienst
spookhuis
horrorshow
horrordienst
schijtdienst
strontdienst
rommeldienst
lachdienst
wachtdienst zonder
brolbestuur
broldienst
kneuzen
kneusjes
brokkenmakers
brokkenpiloten
brokkenpiloot
brokkenmaker
knoeipot
knoeiers
stoethaspels
stoethaspel
klojo's
klojo
sufferds
sufferd
sukkelaar
stommeriken
stommerik
onnozelaar
onnozele hals
halve garen
halvegaren
hersenloos
hersenloze
hersendood
hersendode
breindood
breindode
verstandeloos
karakterloos
karakterloze
ruggengraatloos
ruggengraatloze
visieloos
visieloze
ideeënloos
ideeënloze
inspiratieloos
inspiratieloze
futloos
futloze
lusteloos
lusteloze
doelloos
doelloze
richtingloos
stuurloos
stuurloze
zielloos
zielloze
gevoelloos
`;
