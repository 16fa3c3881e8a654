/** What one may not, and what one may not do with what one knows. */

export const DUTIES = `
=mag
=mogen
=mocht
=mochten
=moet
=moest
=moeten
=moesten
=behoort
=gemogen
=beloofd
=beloofden
=beloven
=belofte
=afgesproken
=afspraak
=gevraagd
=gezworen
=verzocht
=zweren
=verboden
=verbood
=verbod
=verplicht
=opgelegd
=bezworen
=toegezegd
op het hart gedrukt
mijn woord gegeven
`;

/** To know it, or to let it be known. */
export const CONCEALED = `
=weten
=geweten
=lezen
=zien
=kennen
=horen
=zeggen
=vertellen
=delen
=tonen
=lekken
=reppen
=lossen
=meenemen
=meegenomen
=kopiëren
=kopieren
=fotograferen
=publiceren
=bekendmaken
=uitlekken
=doorsturen
=doorgeven
=verspreiden
=verspreid
=verklappen
=inkijken
=onthullen
=prijsgeven
=vernemen
=aanraken
=buitenkomen
=gebruiken
`;

/** Talks about persons or money, behind a door. */
export const CLOSED_EVENTS = `
tuchtzitting
tuchtverhoor
tuchtprocedure
sollicitatiegesprek
sollicitatie
selectieproef
selectiegesprek
selectieprocedure
aanwervingsexamen
bevorderingsexamen
functioneringsgesprek
evaluatiegesprek
collegezitting
directiecomite
coalitiegesprek
onderhandelingsmandaat
vertrouwelijk overleg
prijsonderhandeling
sollicitant
`;
