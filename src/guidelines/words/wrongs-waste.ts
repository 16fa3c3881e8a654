/** Waste, and where it goes. */

/** What one leaves behind. */
export const WASTES = `
afval
afvalolie
afvalwater
ammoniak
asbest
asbestplaten
asbestpuin
autobanden
banden
beerput
bestrijdingsmiddelen
bouwafval
bouwpuin
chemicaliën
chloor
dode kippen
dode varkens
drijfmest
drugsafval
frituurolie
gier
gif
gordingen
grond met
huisvuil
kabels
kadavers
koelkasten
medisch afval
mest
motorolie
naalden
olie
pesticiden
pfas
plastic
puin
rioolwater
roundup
septische
slib
sloopafval
solventen
spoelwater
vaten
verf
verfresten
vergif
verontreinigde grond
vervuilde grond
vuilniszakken
ziekenhuisafval
zuren
zuur
`;

/** To leave it there. */
export const DUMPS = `
begraaft
begraven
begroef
dempt
dumpen
dumpt
dumpte
gedempt
gedumpt
gegooid
gegoten
gekapt
gekieperd
geloosd
gesmeten
gespoeld
gestort
giet
gooide
gooit
goot
kappen
kapt
kapte
kieperde
kiepert
laat lopen
laten weglopen
liet lopen
loopt in
loosde
loost
lozen
opstookt
rijdt
sluikgestort
sluikstort
smeet
smijt
spoelde
spoelt
spoot
spuit
stookt
stookte
stort
storten
stortte
uitgereden
uitrijdt
verbrand
verbrandde
verbranden
verbrandt
verstopt
verstopte
voert af
`;
