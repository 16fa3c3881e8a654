/** Where somebody is said to end, and what is wished on him. */

/** Where somebody ends. */
export const FATES = `
ziekenhuis
hospitaal
spoed
spoedafdeling
intensieve
intensieve zorgen
rolstoel
op krukken
gips
plaaster
kist
doodskist
lijkkist
lijkwagen
lijkzak
corbillard
ambulance
ziekenwagen
mug-heli
begrafenis
begrafenisondernemer
kerkhof
graf
grafzerk
grafsteen
urne
mortuarium
morgue
lijkenhuis
crematorium
tussen zes planken
tussen vier planken
onder de zoden
onder de grond
zes voet
in coma
voeten vooruit
voeten eerst
horizontaal
onder een wit laken
onder een laken
kunstgebit
vals gebit
glazen oog
sondevoeding
rietje
pap door een rietje
levenslang invalide
verlamd
invalide
kreupel
mank
halfdood
de pijp uit
hiernamaals
koud lijk
lijk
overlijdensbericht
doodsbrief
doodsprentje
rouwbrief
zonder tanden
zonder benen
zonder vingers
zonder kop
`;

/** What somebody may get. */
export const SCOURGES = `
=kanker
=teelbalkanker
=darmkanker
=keelkanker
=longkanker
=prostaatkanker
=pancreaskanker
=beroerte
=attaque
=hartaanval
=hartinfarct
=infarct
=hersenbloeding
=hersentumor
=tumor
=gezwel
=aneurysma
=leukemie
=aids
=de pest
=pest
=cholera
=tyfus
=tering
=lepra
=ebola
=covid
=gangreen
=geraaktheid
=verlamming
=ongeneeslijke ziekte
=vreselijke ziekte
=pijnlijke ziekte
=slepende ziekte
=dodelijke ziekte
=lelijke ziekte
=pijnlijke dood
=trage dood
=langzame dood
=gruwelijke dood
=snelle dood
=de dood
=vreselijke dood
=lange doodsstrijd
=dodelijk ongeval
=dodelijk ongeluk
=zwaar ongeval
=accident
=kogel
=nekschot
=strop
=mes
=het spuitje
=spuitje
=alle pijn
=veel pijn
=brand
`;
