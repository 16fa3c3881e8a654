/** What makes a sentence grim. */

/** Blood, weapons, death and pain. */
export const GRIM = `
bloed
bloeden
bloedbad
galg
schavot
schandpaal
koord
=touw
lantaarnpaal
lantaarnpalen
kraan aan
boom hangen
kalk
ducttape
tape
kabelbinder
onder het ijs
=krans
lijken
=bommen
tikt
rattenvergif
=gif
arsenicum
=benzine
mazout
brandend
brandbom
tegel
straatsteen
straatstenen
=stenen
kasseien
ijzerdraad
prikkeldraad
nagels en
zuurstof
=dode
vallen dood
pijn
afzien
gillen
kermen
janken
smeken
kruipen
gebroken
verbrijzeld
afgehakt
afgesneden
opengereten
zerk
levend
heelhuids
nooit meer
loop van
vizier
kolf
trekker
patroon
patronen
pijl
dynamiet
springstof
lont
explosief
mitrailleur
uzi
=ak
glock
9 mm
negen millimeter
drone met
=rem
=remmen
remkabel
remkabels
wielmoeren
gaskraan
gasfles
gasleiding
sleutel van
ladder
kelder
koffer van
kofferbak
put
beerput
mestput
silo
hakselaar
versnipperaar
pletwals
bulldozer
=pers
dorsmachine
pikdorser
maaidorser
ploeg over
varkens
mechelaar
rottweiler
pitbull
dobermann
honden los
hond los
torpederen
torpedo
uitroken
executie
vuurpeloton
guillotine
brandstapel
op transport
liquidatie
huurmoordenaar
moord
moorden
plattrekken
vergassen
vuist
stamp
schop
boksen
stampen
slaan
schieten
steken
breken
knijpen
blauw oog
blauwe ogen
krukken
met de 112
coma
tandarts
koelcel
zuurbad
kogelvrij
knieschijf
`;
