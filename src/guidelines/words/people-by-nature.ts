/** Groups of people named neutrally, by faith, colour, sex, love, age or body. */

/** What they are called. */
export const PEOPLE_BY_NATURE = `
=jood
=joden
=jodin
=jodinnen
=moslim
=moslims
=moslima
=moslima's
=moslimas
islamiet
=mohammedanen
imam
=christen
=christenen
katholiek
=katholieken
=protestanten
=hindoe
=hindoes
hindoestaan
sikh
=boeddhisten
=atheist
=atheisten
ongelovige
=jehova's
=zwarten
=zwartjes
=zwartje
elke zwarte
iedere zwarte
alle zwarte
=blanken
=blanke
kleurling
bruine mens
mensen van kleur
mens van kleur
vrouwen van kleur
mannen van kleur
persoon van kleur
=homo
=homo's
=homos
=gay
=gays
=lesbo
=lesbo's
=lesbos
homoseksueel
=homoseksuelen
=homofielen
holebi
=holebi's
=holebis
lesbienne
=lesbiennes
biseksueel
=biseksuelen
=bi's
=transgender
=transgenders
transseksueel
=transseksuelen
=transen
transvrouw
=transvrouwen
transman
=transmannen
transpersoon
=transpersonen
transmens
transmeisje
transmeid
=travestiet
=travestieten
non-binair
=queer
=queers
dragqueen
=lgbt
=lgbtq
=lgbtqi
=lhbti'ers
=lhbti
=gehandicapte
=gehandicapten
mindervalide
=mindervaliden
andersvalide
=invalide
=invaliden
rolstoelgebruiker
rolstoelpatient
=autist
=autisten
=blinden
=slechtzienden
=doven
=doofstommen
=kreupelen
=kreupele
=spasten
=dwergen
=mongolen
verstandelijk gehandicapte
mentaal gehandicapte
mensen met een handicap
persoon met een handicap
iemand met een handicap
mensen met een beperking
persoon met een beperking
iemand met een beperking
kinderen met een beperking
mensen met het syndroom van down
mensen met down
mensen met autisme
iemand met autisme
mensen in een rolstoel
iemand in een rolstoel
downsyndroom
=downie
=downies
psychiatrische patienten
=vrouwen
=vrouwmensen
=vrouwvolk
een vrouw
elke vrouw
iedere vrouw
een vrouwmens
=wijven
een wijf
elk wijf
ieder wijf
=meisjes
=meiskes
=feministen
=feministes
=mannen | ploeg dienst club werf raad brandweer politie bestuur wedstrijd ton toneel
=bejaarde
=bejaarden
=ouderen
=oudjes
oude mensen
oude vrouwen
oude mannen
=senioren
=jongeren
=tieners
=pubers
dakloze
=daklozen
=armen | handen benen rug schouders beide uitstrekken
=steuntrekkers
=leefloners
=transmens
=transmensen
een oudere
elke oudere
=oudere mensen
=oudere mens
=oudere vrouwen
=oudere mannen
een zwarte
die zwarte
gemiddelde zwarte
gemiddelde vrouw
typische vrouw
zwarte medemens
kutvrouw
mensen met een islamitisch geloof
mensen met een joods geloof
mensen met een donkere huidskleur
mensen met een zwarte huidskleur
mensen met een andere huidskleur
moslimse mensen
=interseksen
=aseksuelen
slechthorenden
=psychiatrische patient
=autistische
=dementen
=invalide mensen
`;
