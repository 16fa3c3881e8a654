/** Exaggeration that mocks when it stands near a service. */

export const WRY_EXAGGERATION = `
glazen bol
voodoo
bidden
gebeden
mirakel
halleluja
vagevuur
purgatorium
scherpenheuvel
lourdes
penitentie
marteling
foltering
beproeving
kwelling
lijdensweg
via dolorosa
calvarie
spreekbeurt
leerjaar
tafels van
meester zonder
goocheltruc
marionetten
=soap
sitcom
klucht
aprilvis
zatte
zatlap
dronken
dronkaard
matroos
=roer
titanic
ijsberg
stoeprand
pudding
slappe was
gatenkaas
=zeef
vergiet
knuppel
sloophamer
windhaan
windvaan
wijzers
achteruit
handrem
stationair
versnelling
fietswiel
lekke band
platte band
zand in
spinnenweb
spinnenwebben
mottenballen
naftaline
gaapt
comfortzone
cocon
luchtbel
zeepbel
luchtkasteel
luchtkastelen
rookgordijn
nevel
rijker
diepe zakken
pot nat
een pot nat
likken
kruipen
slijmen
=kont
krent
achterwerk
voeten vegen
middelvinger
dikke vinger
overlijdensbericht
reanimatie
reanimeren
defibrillator
doodskist
=kist
vies woord
vloekwoord
scheldwoord
vreemd woord
moeilijk woord
buitenlands woord
vreemde taal
hiërogliefen
hiërogliefenschrift
woordenboek
synoniem
tegendeel van
omgekeerd evenredig
in een notendop
ten voeten uit
samengevat
schitterend idee
magistraal
grandioos
fenomenaal
hallucinant
surrealistisch
onwaarschijnlijk
historisch dieptepunt
schoon werk
schone boel
schoon volk
straffe mannen
straffe gasten
topprestatie
toptalent
goed bezig
lekker bezig
vlijtig
ijverige
spoedprocedure
aan een sneltempo
razendsnel
lichtsnelheid
turbo
werklust
klantvriendelijkheid
klantgericht
klantencoach
klant is
servicecharter
slimme stad
smart city
kwaliteitslabel
excellent
excellentie
topbestuur
topdienst
topwerk
kennis van zaken
vakkennis
vakmanschap
`;
