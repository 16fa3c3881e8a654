/** Words for persons, and those that say which: together they name a group. */

/** Before a word for persons: "mindervalide kinderen". */
export const NATURES = `
joods
islamitisch
christelijk
gekleurd
zwart
bruin
donker
blank
homoseksueel
=homofiele
=gay
lesbisch
biseksueel
=trans
=transgender
transseksueel
=queer
gehandicapt
mindervalide
verstandelijk beperkt
autistisch
blind
doof
=dove
dakloos
moslim
roma
`;

/** Whom such a word may describe. */
export const PERSONS = `
mensen
mens
persoon
man
vrouw
=mannen
=vrouwen
meisje
jongen
=jongens
kind
=kinderen
jongere
volk
gezin
familie
=families
gemeenschap
koppel
ouder
buur
=buren
moeder
vader
leerling
patient
medemens
bevolking
individu
bende
lui
`;

/** What stands for a group without naming a person. */
export const SIGNS_OF_A_GROUP = `
moskee
hoofddoek
=hoofddoekjes
boerka
boerkini
koran
islam
asielcentrum
asielopvang
asielopvangplaats
opvangcentrum
asiel-
regenboogvlag
pride
woonwagenpark
synagoge
`;
