/** Where and how a body sells something, or tickets. */

export const SOLD_TO_ALL = `
balie
onthaal
gemeente
gemeentehuis
stadhuis
stad
bib
krantenwinkel
kaarten
tickets
ticket
toegangskaarten
voorverkoop
pastorie
openbaar
openbare verkoop
notaris
bod
biedprocedure
kavel
perceel
bouwgrond
sociale koopwoning
kringwinkel
rommelmarkt
recyclagepark
compostvat
compostvaten
huisvuilzakken
regenton
loket
webshop van de gemeente
fietsveiling
veiling
dienst
vzw
kalender
jaarboek
boek
streekproduct
streekproducten
brandhout
gemeentelijk
ocmw
`;
