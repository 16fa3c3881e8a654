/** Drunk where one must not be. */

/** In drink. */
export const DRUNK = `
aan de drank
aan de fles
aangeschoten
beschonken
bezopen
drank op
dronken
een stuk in
gedronken
glas op
glazen op
ladderzat
lam van
lazarus
onder invloed
op de coke
pint op
pinten op
poepzat
scheefgeladen
stomdronken
stoned
straalbezopen
strontzat
stuk in de
stuk in haar
stuk in zijn
te diep in het glas
zatte kloten
zijn neus vol
`;

/** Where one must not be. */
export const AT_WORK = `
achter het loket
altaar
auto
brandweerwagen
bus
busje
consultatie
consultaties
crèche
fietser
gemeenteraad
gereden
gevel
gracht
grasmaaier
huwelijk
in dienst
in uniform
interventie
kinderopvang
klas
kraan
kruispunt
les
lesgeeft
lesgeven
naar huis
op de gemeenteraad
op het werk
operatie
operatiezaal
opereerde
opereert
paal
patrouille
preekstoel
raadszitting
reed
rijden
rijdt
schoolbus
spreekuur
stuur
tijdens de dienst
tijdens zijn dienst
trouwt
trouwzaal
vergadering
vorkheftruck
wagen
ziekenwagen
`;
