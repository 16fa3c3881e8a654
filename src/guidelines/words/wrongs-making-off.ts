/** How money goes. */

/** Gone with it. */
export const MAKES_OFF = `
aan de haal
aan zijn vingers
achteroverdrukt
achteroverdrukte
achterovergedrukt
afgeroomd
afroomde
afroomt
bijklust
blijven hangen
de benen genomen
de plaat gepoetst
doorgesluisd
er vandoor
=ervandoor
foetsie
gaan lopen
gapt
gegapt
gegraaid
gejat
gepikt
geplunderd
gestolen
gevlucht
ging lopen
graaide
graaien
graait
het hazenpad
in eigen zak
in haar zak
in zijn binnenzak
in zijn mouw
in zijn zak
ingehouden
ingepalmd
ingepikt
inpikt
jat
jatte
kleven
leeggegraaid
leeggehaald
leeggemaakt
leeggeplunderd
leeggeroofd
leeggezogen
leeghaalde
leeghaalt
leegmaakt
leegmaakte
leegroofde
lopen gegaan
meegegraaid
meegegrist
meegenomen
meegepikt
meepikt
met de noorderzon
ontvreemd
ontvreemdde
ontvreemdt
op de loop
op zak gestoken
opgesoupeerd
opgestreken
palmt in
pikt
pikte
plakken
plunderde
plundert
roomt af
stal
steelt
stelen
strijkt op
=vandoor
verbrast
verdonkeremaand
verdonkeremaant
verduisterd
verduisterde
verduistert
=verdween
=verdwenen
vergokt
vergokte
verkwanseld
verpatst
verpatste
verzoop
verzopen
verzuipt
weggenomen
weggesluisd
wegnam
`;
