/** Whom one hurts. */

/** Whom. */
export const DEFENCELESS_TOO = `
misdienaars
misdienaartjes
moeder
moldaviërs
nonkel
oekraïeners
oekraïners
olifant
olifanten
oma
opa
oud vrouwtje
oude man
oude vrouw
ouderlingen
oudjes
paard
paarden
patiënt
patiënten
patiëntjes
pensionhonden
personeel
petekind
peuter
peuters
pleegkind
pleegkinderen
plukkers
poetshulp
poetsvrouw
poetsvrouwen
polen
pony
pony's
pupil
pupillen
puppy
puppy's
rashonden
renpaarden
roemenen
rolstoel
rolstoelpatiënten
roofvogels
rusthuisbewoners
schapen
scholier
scholieren
schoonmoeder
schoothondje
schuldeisers
scoutsmeisjes
secretaresse
seizoenarbeiders
seizoensplukkers
spelers
spelertjes
stagiair
stagiaire
stagiaires
stagiairs
stiefdochter
stiefkind
stiefzoon
student
studente
studenten
studentes
tante
tiener
tieners
tijgers
turnsters
turnstertjes
uilen
vader
varken
varkens
vee
verkeersagent
verpleegster
veulens
vissen
vluchtelingen
vogels
vriendin
vrijwilligster
vrijwilligsters
vrouw
vrouwelijke collega
vrouwelijke collega's
vrouwen
weduwe
weduwes
welpen
werknemers
werkzoekenden
zangeresjes
zijn ex
zijn werknemers
zoon
zoontje
zwanen
zwemmertjes
`;
