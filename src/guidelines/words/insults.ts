/** Names people are called. */

/** Meant to hurt whoever they are said of. */
export const INSULTS = `
achterlijke gladiool
bangerik
bedrieger
bedriegster
betweter
bloedzuiger
charlatan
crapuul
debiel
debielen-
deugniet van niets
domkop
domoor
dommerik
dikkop
dikzak
droeftoeter
egoist
engerd
etterbak
fascist
flapdrol
gatlikker
geitenbreier
gespuis
gluiperd
halvegare
halve gare
hansworst
hielenlikker
huichelaar
hypocriet
idioot
-idioot
ijdeltuit
imbeciel
judas
klaploper
kletskous
kluns
klungel
klungelaar
knoeier
kreteling
kwal
kwakzalver
kwibus
labbekak
lafaard
lafbek
lamzak
landverrader
leeghoofd
leegloper
leugenaar
leugenaarster
lijntrekker
loeder
lomperd
lomperik
loser
luiaard
lulhannes
luilak
mafkees
mafketel
malloot
mongool
nietsnut
nitwit
naarling
nepfiguur
nazi
omhooggevallen
onbenul
onderkruiper
onderkruipsel
onmens
onnozelaar
onnozele hals
oplichter
pajas
paljas
parvenu
pias
poenpakker
potverteerder
profiteur
-profiteur
prutser
psychopaat
rotzak
sadist
schijnheil
schijnheilige
schoft
schoelje
schorem
schurk
slapjanus
slappeling
slippendrager
sloeber van een vent
smeerlap
smiecht
snul
stommeling
stommerik
strontvlieg
stuk ongeluk
stuk onbenul
sukkel
sukkelaar
simpele ziel
uitschot
uilskuiken
uitvreter
vetzak
vuilak
vuilbak van een vent
viezerik
viezentist
windbuil
wijsneus
zakkenvuller
zatlap
zageman
zagevent
zeveraar
zeverzak
zielepoot
zielenpoot
zot wijf
zottin
zuipschuit
zwakzinnige
zwetser
kieken zonder kop
kop zonder hersenen
nietsbetekenende
serpent
trut
-trut
muts van een wijf
kalle
seut
kenau
feeks
heks van een wijf
wijf
-wijf
bimbo
klikspaan
marginaal stuk
hersenloze
kwezel
`;

/** Coarse names: an insult and vulgar at once. */
export const COARSE_INSULTS = `
hoer
hoerenjong
hoerenzoon
kakker
kontkruiper
kontlikker
kankerlijer
kankerhoer
kankerwijf
klojo
kloot van een vent
klootzak
-klootzak
klootviool
=lul
=lullen
lul de behanger
lulletje rozenwater
motherfucker
pisnicht
slet
strontzak
schijtluis
stronthoop
teringlijer
tyfuslijer
zakkenwasser
zeikerd
zeikwijf
`;
