/** What nobody says of a house that one is proud of: what it is like there. */

export const SCATHING_OF_PLACES = `
doofpotoperatie
in de doofpot
zelfgenoegzaamheid
zelfbediening
zelfbedieningswinkel
zelfverrijking
gemakzucht
hoogmoed
domheid
stommiteit
stommiteiten
dwaasheid
domkoppen
domme beslissing
onnozelheid
onnozelheden
onwetendheid
onverschilligheid
willekeur
grofheid
lompheid
botheid
laksheid
sloomheid
vadsigheid
lamlendigheid
middelmaat
middelmatigheid
middelmatige
kneuterigheid
kleinburgerlijkheid
bekrompenheid
bekrompen
onbekwamen
incompetenten
geldverspilling
geldverkwisting
tijdverspilling
belastinggeldverspilling
geldsmijterij
pierewaaiers
feestneuzen
flessentrekkers
flessentrekkerij
oplichters
oplichterij
afzetters
afzetterij
dievenbende
roversbende
rovershol
dieventroep
zottenkot
zottenhuis
gekkenhuis
dolhuis
apenland
apenrots
beestenboel
kippenhok
konijnenhok
varkensstal
augiasstal
koterij
rariteitenkabinet
wassenbeeldenmuseum
spookschip
narrenschip
zinkend schip
zinkende schip
zinkende boot
galei
=wrak
sloopkogel
sloophamer
bulldozer
failliete boel
op sterven na dood
kadaver
lijkenhuis
mortuarium
begraafplaats van
terminaal
palliatief
palliatieve
waakvlam
klinisch
hersenschudding
bejaardentehuis
bejaardenclub
kleuterklas
kleuterniveau
zandbak
zwijgklooster
slaapstad
slaapzaal
slaapzalen
slaaphotel
ministerie van silly walks
ministerie van
absurd theater
absurdisme
kolderbestuur
kolder
waanzin
krankzinnig
krankzinnige
knettergek
geschift
geschifte
van de pot gerukt
te gek voor woorden
niet goed snik
niet goed wijs
van lotje getikt
ze niet alle vijf
kwijt zijn ze
op een blauwe maandag
dove kwartel
dovemansoren
in dovemansoren
blind en doof
ziende blind
horende doof
met oogkleppen
oogkleppen
tunnelvisie
navelstaarders
navelstaren
navelstaarderij
eilandjes
hokjesdenken
stempelfetisj
stempelzot
regelzucht
regelziek
regeltjes
paperassen
papierwinkel
papiermolen
formulierenfabriek
vergaderziek
vergaderzucht
vergaderziekte
vergadertijgers
vergaderkampioenen
praatbarak
praatcafé
theekransje
koffiekransje
koffieklap
koffieklatsch
roddelclub
roddelnest
roddelkot
kletsclub
kaartersclub
onderonsje
ons-kent-ons
kliekjes
kliekske
kliekje
kliek
vriendjesclub
vriendenkliek
baronie
koninkrijkje
koninkrijk van de
feodaal
feodale
middeleeuwse toestanden
wildwest
wild west
jungle
cowboymentaliteit
`;
