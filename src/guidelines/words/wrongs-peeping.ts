/** Looking where one may not. */

/** To look where one may not. */
export const PEEPING = `
begluurde
begluurt
binnen zonder kloppen
camera
camera's
cameraatje
filmde
filmen
filmpjes
filmt
foto's
fotografeerde
fotografeert
gaatje
gaatjes
gefilmd
gefotografeerd
gluren
gluurde
gluurt
loerde
loert
spiegel
spiegeltje
spycam
verrekijker
`;

/** Where. */
export const UNDRESSED = `
badkamer
bikini
damesdouches
damestoilet
damestoiletten
douche
douchecel
douches
kleedhok
kleedhokje
kleedhokjes
kleedkamer
kleedkamers
naakt
omkleden
onder rokken
pashokje
pashokjes
paskamer
paskamers
rokjes
sauna
slaapkamer
slaapkamers
slaapzaal
toilet
toiletten
uitkleden
wc
wc's
`;
