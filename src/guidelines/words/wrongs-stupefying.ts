/** Giving drink and drugs. */

/** Drink and drugs. */
export const STUPEFYING = `
alcohol
anabolen
bier
cannabis
cocaine
cocaïne
cocktails
coke
doping
dopingproducten
drank
drugs
epo
ghb
gokkasten
gokken
hasj
heroïne
hormonen
jenever
joint
joints
kalmeermiddelen
kalmeringsmiddelen
ketamine
lachgas
morfine
pillen
pilletjes
pokeren
porno
pornofilmpjes
pornofilms
rilatine
shots
sigaretten
slaapmiddelen
slaappillen
speed
sterkedrank
vapes
verboden middelen
verboden spul
vodka
wiet
wodka
xtc
`;

/** To give it. */
export const FEEDS = `
dealde
dealt
doorgestuurd
dronken gevoerd
dronken voerde
gaf
geeft
gegeven
geschonken
gespoten
geven
injecteert
laat
laten
leverde
levert
liet
opvoert
schenkt
schonk
smokkelt
spoot
spuit
stopt
stopte
stuurde
stuurt
toegestopt
toonde
toont
trakteerde
trakteert
verkocht
verkoopt
voedert
voerde
voerde dronken
voert
`;
