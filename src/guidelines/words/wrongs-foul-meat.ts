/** Serving what is no food. */

/** What is no food. */
export const FOUL_MEAT = `
aangelengd
afgekeurd
afgekeurde
bedorven
beschimmeld
beschimmelde
bevroren brood
bleekwater
borden van
diepgevroren
diepvries
duif
duiven
ezel
gestorven
hond
honden
hondenvlees
hondenvoer
jaar oud
jaren oud
kadaver
kadavers
kakkerlakken
kat
katten
kattenvlees
maanden oud
maden
muizen
ontdooid
ontdooide
over datum
over tijd
overtijd
paard
paardenvlees
rat
ratten
resten
restjes
rioolwater
rot
rotte
rottend
slachtafval
teruggestuurde
versneden
vervallen
weken oud
zieke
`;

/** To serve it. */
export const COOKS = `
aangelengd
bakt
bakte
doet in
draaien in
draait in
frituurt
geserveerd
herverpakt
hervult
kleurt
kookt
kookte
lengt
maalt
mengde
mengt
opnieuw op
overplakt
schenkt
schept
serveerde
serveert
serveren
steekt in
stopt in
verkocht
verkoopt
verkopen
versnijdt
verwerkt
verwerkte
`;
