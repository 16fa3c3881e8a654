/** What is done to papers and numbers. */

/** To make them say something else. */
export const TAMPERS = `
achtergehouden
achterhield
achterhouden
achterhoudt
afgetroggeld
afkijken
aftroggelen
antedateert
antidateert
antidateren
bijdrukken
bijgedrukt
blaast op
bootst na
doen tekenen
doen verdwijnen
doorgespeeld
doorspelen
draait terug
=drukken
=drukt
fikst
fikste
foefelde
foefelen
foefelt
fraudeerde
fraudeert
frauderen
geantidateerd
gefikst
gefoefeld
gefraudeerd
geknipt en geplakt
geknoeid
gekocht
gelekt
gemanipuleerd
geplagieerd
geprutst
geregeld spel
geritseld
gerommeld
geronseld
gesjoemeld
gespiekt
gewist
hield achter
houdt achter
kapot gemaakt
knoeide
knoeien
knoeit
koopt op
kopiëren
kwijtgeraakt
laat tekenen
laat verdwijnen
laten afleggen
laten tekenen
laten verdwijnen
lekte
liet afleggen
liet tekenen
liet verdwijnen
manipuleerde
manipuleert
manipuleren
nagebootst
nagetekend
natekenen
ontfutseld
opblazen
opgeblazen
opgekocht
opkopen
overtekent
plagieerde
plagieert
prutsen
prutst
ritselde
ritselen
ritselt
rommelde
rommelen
rommelt
ronselde
ronselen
ronselt
sjoemelde
sjoemelen
sjoemelt
spieken
spiekte
terugdraaide
terugdraaien
terugdraait
teruggedraaid
troggelde
troggelt
verbrand
verbrandde
verdonkeremanen
verduisteren
verdween
verdwenen
verdwijnen
verdwijnt
vernietigd
vernietigde
vernietigen
vernietigt
versnipperd
versnipperde
versnipperen
versnippert
verstoppen
verstopte
vervalsde
vervalsen
vervalst
vervalste
verzinnen
verzint
verzon
verzonnen
weggegooid
weggemoffeld
wegmoffelde
wegmoffelen
wegmoffelt
wegtekenen
wissen
wist alle
wiste
`;
