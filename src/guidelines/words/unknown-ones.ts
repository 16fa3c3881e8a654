/** Who did it when nobody knows who. */

export const WRONGDOERS = `
=bende
=boef
=boeven
=criminelen
=cybercriminelen
=daders
=dieven
=fietsendieven
=fraudeurs
=gauwdieven
=hackers
=inbrekers
=koperdieven
=onbekenden
=oplichters
=phishers
=sluikstorters
=vandalen
=zakkenrollers
`;

export const ANYONE = `
=de bestuurder
=de man
=de vrouw
=een automobilist
=een bestuurder
=een dertiger
=een fietser
=een man
=een twintiger
=een vrouw
=hangjongeren
=iemand
=ik
=jongeren
=men
=mensen
=niemand
=sommigen
=we
=wie
=wij
=zij die
=dader
=dief
=een onbekende
=inbreker
=vandaal
=onbekende
=een dief
=een inbreker
`;
