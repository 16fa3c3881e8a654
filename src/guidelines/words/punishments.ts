/** What contempt says a group has earned, and where it should be. */

/** What they are said to have earned. */
export const PUNISHMENT = `
doodstraf
=de dood
strop
kogel
nekschot
galg
=straf
een straf
strenge straf
pak slaag
pak rammel
pak klop
pak ransel
slaag
rammel
klop
=slagen
zweep
zweepslagen
steniging
brandstapel
gaskamer
gevangenis
levenslang
hel
=lijden
=de cel
folteringen
castratie
spuitje
mes in
schop onder
trap onder
schop tegen
vuist in
klap
lesje
oplawaai
mep
guillotine
slaag nodig
schandpaal
korte metten
torpedo
molotov
alle haat
alle ellende
`;

/** Where contempt would put them. */
export const WHERE_NONE_BELONGS = `
dierentuin
=zoo
kooi
jungle
rimboe
=oerwoud
bomen
circus
gevangenis
=cel
gesticht
=instelling
inrichting
psychiatrie
isoleercel
zothuis
gekkenhuis
keuken
haard
aanrecht
fornuis
keukenfornuis
strijkplank
kamp
=kampen
concentratiekamp
werkkamp
auschwitz
vuilbak
vuilnisbak
vuilnisbelt
stort
containerpark
riool
goot
stal
varkensstal
hok
kot van de honden
oven
gaskamer
=hel
woestijn
zandbak
=grot
grotten
kerkhof
=onder de grond
zes voet onder de grond
ketting
leiband
galg
bordeel
=eigen land
land van herkomst
huisvuil
restafval
achterbuurt
afval
vuilnis
schroothoop
mestvaalt
lijkkist
graf
onder de grond
achter slot en grendel
onder een steen
dierenasiel
`;
