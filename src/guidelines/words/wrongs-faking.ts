/** Papers that lie. */

/** Not what it says. */
export const FAKED = `
afgeschreven
bijgedrukt
bijgeschreven
drukken bij
drukt bij
dubbele
=fake
fictief
fictieve
geantedateerd
geantidateerd
geantidateerde
gefingeerd
gefingeerde
gefoefeld
gefoefelde
gekocht
gekochte
gekopieerde
gephotoshopt
gephotoshopte
geschoeide
nagebootst
nagebootste
nagemaakt
nagemaakte
namaak
=nep
nooit geleverde
nooit gepresteerde
onbestaand
onbestaande
opgeblazen
opgesmukt
overgeschreven
schrijft bij
spook
vals
valse
valselijk
valsgetekende
vervalsde
vervalsen
vervalst
vervalste
vervalsten
verzinnen
verzint
verzon
verzonnen
`;
