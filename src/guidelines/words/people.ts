/** Groups of people whom the law protects, named neutrally: said with contempt, that is what the hate rule looks for. */

export const GROUPS = `
marokkaan
marokkaanse
-marokkaan
turk
arabier
algerijn
tunesier
syrier
afghaan
irakees
somalier
congolees
afrikaan
pakistaan
pool
=polen
roemeen
=roemenen
bulgaar
=bulgaren
oekrainer
chinees
=chinezen
aziaat
=aziaten
zigeuner
woonwagenmens
woonwagenbewoner
=roma
jood
joods
jodin
moslim
moslima
islamiet
imam
moskee
hindoe
christen
zwarte
=zwarten
gekleurd
kleurling
bruine mens
allochtoon
buitenlander
vreemdeling
migrant
immigrant
vluchteling
asielzoeker
asiel-
illegaal
=illegalen
transmigrant
sans-papier
nieuwkomer
homo
gay
gays
lesbo
homoseksueel
holebi
lesbienne
lesbisch
biseksueel
transgender
transgenders
=trans
=transen
=transvrouw
=transvrouwen
=transman
queer
dragqueen
lgbt
gehandicapte
gehandicapt
mindervalide
rolstoelgebruiker
rolstoelpatient
autist
blinde
=doven
downsyndroom
vrouw
=vrouwen
wijf
=wijven
meisjes
hoofddoek
boerka
bejaarde
=ouderen
waal
=walen
fransman
franstalige
`;

/** Names that are contempt by themselves, for whoever bears them. */
export const SLURS = `
baardaap
bamivreter
bougnoul
bruinjoekel
bruine aap
=flikker
=flikkers
geitenneuker
gelukzoeker
halalhoer
hoofddoekwijf
janet
=janetten
jeannet
jodenstreek
kaffer
kameelneuker
kameeldrijver
kankerjood
kankerturk
kankermoslim
kopvod
kutmarokkaan
kutturk
kutmoslim
kutbuitenlander
kutjood
kutallochtoon
kutvluchteling
makak
-makak
mocro
moslimtuig
neger
negerin
=negers
-neger
nikker
=nicht geil
oliesjeik
pisjood
poepchinees
rifaap
rifmarokkaan
roetmop
roetkop
ruigpoot
shemale
smous
spleetoog
spleetogen
theedoekkop
tsigaan
tiefkanker
transo
travo
vieze jood
vieze turk
vieze homo
vuile jood
vuile turk
vuile marokkaan
vuile arabier
vuile homo
vuile zwarte
vuile moslim
zandneger
zandnegers
zwartjoekel
zwartzak
`;

/** Old names that still stand on stones, in titles and on plates; the sentence tells. */
export const SLUR_IN_HISTORY =
  /\b(?:bijnaam|toneel\w*|roman|boek|film|lied|liedje|plaat|affiche|reclame|gedicht|strip|museum|tentoonstelling|jazz|eeuw|19\d\d|18\d\d|geschiedenis|opschrift|gevelsteen|straatnaam)\b/;
