/** Arms in anger. */

/** What one threatens with. */
export const ARMS = `
bijl
boksbeugel
geweer
hamer
honkbalknuppel
jachtgeweer
keukenmes
koevoet
kopstoot
kopstoten
mes
pepperspray
pistool
revolver
riek
slagersmes
stroomstootwapen
vuisten
`;

/** To do so. */
export const BRANDISHES = `
achterna
bedreigde
bedreigt
deelt uit
gaf
geslagen
gestoken
ging
ging te lijf
joeg
op de borst
op de keel
richt
richtte
slaat
sloeg
stak
steekt
te lijf
tegen het hoofd
tegen het slaap
trekt
trok
zet
zette
zwaaide
zwaait
`;
