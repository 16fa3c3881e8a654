/** What goes on out of sight. */

/** Words that only wrongs are told with. */
export const SHADY_TOO = `
gestroopt
gluurde
gluurt
gokbende
gokt het op
gouden tanden
graaier
graaiers
haatprediker
haatpreken
hackt
hackte
hakenkruis
hakenkruisen
hakenkruisvlag
handel in
handjeklap
heler
heult met
hitlergroet
hoerenloper
hoertje
holocaustontkenner
hongerlonen
hongerloon
houdt achter
huisjesmelkerij
in 't zwart
in de doofpot
in het zwart
in zwart
ingebroken in
injecteerde
injecteert
intimideerde
intimideert
jihad
junkie
kiesfraude
kinderlokker
klust bij
klust in
knoeide
knoeit
konkelfoest
konkelfoezen
kopstoot
ku klux klan
kweekt wiet
laat zich omkopen
ladderzat
liegt onder
losse handen
luisterde af
luistert af
maffiabaas
maffiageld
maffioos
manipuleert
meinedig
mept
mepte
met voorbedachten
minderjarigen op
misbruikt
misbruikte
mishandeld
mishandelde
mishandelt
moordenaar
mummelt
naaktfoto's
naar syrië
nazi
nazisympathieën
neergeschoten
neergestoken
negationist
nooit gegeven
nooit gepresteerd
nooit hebben gewerkt
nooit heeft gedaan
nooit heeft geleverd
offshore
omgekocht
omkoopgeld
omkoopt
omkoper
onder de tafel
onder het tafelkleed
onder tafel
onderhands
onderhandse
ontdook
ontduikt
onterecht een uitkering
onterfd door
ontvreemd
onverzekerd
oostfront
oostfronter
oostfronters
opgelicht
opgestookt
ophitst
oplicht
oplichter
opruit
overgefactureerd
pedo
pedofiel
perst af
perste af
plagieerde
plagieert
pooier
pooiers
postbusbedrijf
postbusfirma
postjespakker
predikt haat
prijsafspraken
privédetective
privédetectives
profiteert op kosten
prostituee
prostitueert
prostituees
rattengif
reed door
rijexamenfraude
rijverbod
rost af
scheurt affiches
schijnadres
schijncontract
schijnfacturen
schijnhuwelijk
schijnhuwelijken
schijnzelfstandige
schijnzelfstandigen
schurft
`;
