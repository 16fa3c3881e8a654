/** What only who holds office does or promises. */

export const DECISIONS = `
beslissen
=beslist
besliste
besluiten
=besloten
goedkeuren
=goedgekeurd
keurde goed
verhogen
verlagen
ondertekenen
=teken
=tekende
=tekenden
=getekend
uitvaardigen
=uitgevaardigd
verbieden
=verboden
toekennen
=toegekend
agenderen
=geagendeerd
garanderen
engageren
plaatsen
invoeren
=ingevoerd
afschaffen
=afgeschaft
aanleggen
=aangelegd
heraanleggen
=heraangelegd
investeren
handhaven
onteigenen
verplichten
evalueren
verzekeren
bezweren
toezien
=zorg ervoor
=zorg dat
zorg er
=zorgen ervoor
=laat uitvoeren
opdracht
groen licht
=beloofd
=beloof
=beloven
interpelleren
pleiten
bepleiten
verdedigen
voorleggen
=voorgelegd
meestemmen
=meegestemd
=gestemd
vertegenwoordigen
onderhandelen
bevoegd
bevoegdheid
bijsturen
=bijgestuurd
vrijmaken
=vrijgemaakt
uittrekken
=voorgezeten
volgde mijn
mijn voorstel
op mijn vraag
`;
