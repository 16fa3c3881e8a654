/** Beasts, filth, disease and things: what people are said to be by whoever denies that they are people. */

/** Innocent by themselves; of people, in "they are …", "… that they are" or "like …", contempt. */
export const LOWER_THAN_PEOPLE = `
aap
=apen
baviaan
gorilla
chimpansee
beest
=beesten
dier
=dieren
hond
=honden
teef
=teven
kip
=kippen
kalkoen
koe
=koeien
ezel
schaap
=schapen
geit
varken
zwijn
=zwijnen
rat
=ratten
muis
worm
=wormen
made
=maden
luis
=luizen
vlo
=vlooien
teek
=teken
bloedzuiger
insect
vlieg
=vliegen
mug
sprinkhaan
spin
slang
adder
hyena
gier
=gieren
pest
builenpest
plaag
ziekte
besmetting
virus
bacterie
kanker
gezwel
tumor
abces
puist
etter
lepra
epidemie
vergif
gif
vuil
vuiligheid
vuilnis
vuilbak
afval
rotzooi
rommel
stront
schijt
drek
uitwerpsel
stuk stront
stuk vuil
zak stront
hoop stront
mest
slijk
bagger
riool
schimmel
onkruid
object
ding
=dingen
gebruiksvoorwerp
voorwerp
machine
robot
broedmachine
monster
=monsters
mutant
misbaksel
freak
duivel
demon
satan
wilde
=wilden
barbaar
=barbaren
holbewoner
primaat
neanderthaler
zombie
mislukking
mislukkeling
misgeboorte
fout van de natuur
freak van de natuur
speling van de natuur
vergissing van de natuur
tweederangsburger
tweederangsmens
tuig
straattuig
volk van niks
hoer
=hoeren
slet
=sletten
abominatie
gruwel
last
=last voor
bende
vee
kudde
uitwas
schepsel
schepsels
creatuur
wilde dieren
uitvaagsel
snot
modder
maden
onmensen
tweederangs
minderwaardig soort
misdruk
foutje van de natuur
foutje van de schepping
fabricagefout
afwijking
kasplant
kasplantje
luizen
hyenas
straathond
zwerfhond
blok aan ons been
bloedvlek
gezwellen
puisten
schandvlek
pokken
cholera
melaatsen
stinkerd
zwijnerij
kankercel
ziekteverwekker
kiem
microbe
vuilnisbak
vuilzak
stuk ongeluk
prooi
untermensch
=ondermensen
`;
