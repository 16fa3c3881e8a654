/** What is said to heal, and what is said to be healed or caused. */

/** Things that are said to heal. */
export const REMEDIES = `
ajuin
ajuinen
appelazijn
azijn
baking soda
bleekwater
bicarbonaat
cannabisolie
chloordioxide
citroen
citroensap
colloidaal zilver
darmspoeling
edelsteen
gember
homeopathie
honing
ivermectine
knoflook
kokosolie
kristal
kruidenthee
kurkuma
look
magneet
mms
natriumbicarbonaat
noni
sap
thee
ui
uien
vitamine
wonderolie
wondermiddel
zilverwater
zuiveringszout
`;

export const ILLNESSES = `
adhd
alzheimer
allergie
artrose
astma
autisme
bloeddruk
cholesterol
corona
covid
dementie
depressie
diabetes
griep
hartaanval
hartinfarct
infectie
kanker
kankercellen
migraine
onvruchtbaar
onvruchtbaarheid
parkinson
reuma
suikerziekte
trombose
tumor
tumoren
virus
virussen
`;
