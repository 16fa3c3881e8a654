/** Names for whoever is thought a failure, a nobody, a fanatic or vermin. */

export const INSULTS_OF_WORTH = `
aanmatigend mannetje
aansteller
=aanstellers
aandachtszoeker
aandachtstrekker
aluhoedje
aluhoeddrager
aluhoeddragers
ambetanterik
ambetantigaard
anti-mens
apenkind
arrogante kloot
arrogantste
bandiet van een
beroepswerkloze
=beterweter
=beterweters
blafkont
bloemkooloor
boeman van niks
boerenkloot
botterd
brabbelaar
brilsmurf
brombeer van een
bruut van een
chicaneur
complotgekkie
complotgek
complotidioot
complotwappie
deugmens
deugmensen
deugneus
deugtrut
deughoer
dikdoener
dienstklopper
doemdenker van niks
doetje
doetjes
dorpsroddelaar
dorpsroddel op
dorpstiran
=drammer
=drammers
=drammerd
dwaallicht
dwingeland
=eigenheimer van
etterbuil
etterend gezwel
=faalhaas
flapuit van
flauwerik
flauwerd
flessentrekker
fluimzak
fluim van een
geitenhoeder van niks
geldgeilaard
gemenerik
gierigaard
gluurder van een
griezel van een
haatbaard
hondstuig
hersenamoebe
hitlertje
hoogmoedige kwast
huichelkont
intrigant
intrigante
jaloerse trut
janhagel
jeanet van een
=kankeraar
=kankeraars
=karikatuurtje
kladschrijver
klimaatgekkie
klimaatdrammer
klimaathysterica
kneuzenclub
=kneus
=kneuzen
=kneusje
=kneusjes
kuttekop
=kwaadspreker
=kwaadspreekster
langharig tuig
=leeghoofden
=lelijkerd
=lelijkerds
likkebroer
lijpkikker
lolbroek van niks
luie donder
luie flikker
luie vlerk
luie bliksem
luizenbos
mannetjesputter van niks
=marginaaltje
mediageilaard
mensenhater
mensenhaatster
misgeboorte
mislukkeling
mottigaard
mottigerd
mottige pad
=moraalridder
=moraalridders
=moraaltrut
morsebel
=nepper
nepperd
neptrainer
=nep-expert
nepexpert
niemendal
niksnut
nietsnutterij
nobody zonder
=nulliteit
=nulliteiten
omhooggeschopte
onderbuikschreeuwer
onderkruipers
ongedierte van een
ongeluk op poten
onrustzaaier
onruststoker
=ophitser
=ophitsers
opgedirkte
opgeblazen kikker
opgeblazen kalkoen
opperclown
opperhoer
opperidioot
papkind
papkindje
paplepel
parvenuutje
=pestkont
plaaggeest van een
ploert
=poseur
=pseudo-intellectueel
pseudo-expert
raaskaller
=redneck
=rednecks
roddelaar
roddelaarster
roddeltante
roddelwijf
rosse duivel
=ruggengraatlozen
ruziezoeker
ruziemaker
ruziemaakster
salonsocialist
scharrelaar van een
schapenvolk
schandaalschrijver
schijtebroek
=schimmelkaas
schlemiel
schobbejak
schurftlijder
schreeuwlelijkerd
seuterik
sjoemelkont
slaafse volgeling
slavendrijver
slijmspoor
sociopaat
speknek
spreekbuis van de maffia
stoethaspelaar
=stoemerik
=stoemeriken
stoefer
stoefster
=stokezel
stroopsmeerder
stroopsmeerster
stroopsmeer
=stuntel
=stuntels
stuntelaar
stuk addergespuis
tafelspringer
toetsenbordheld
toetsenbordridder
trage duikelaar
tweegezicht
tweezak
tweezakken
uilenbal
uitkeringstrekker van
uitslover
uitslovers
=valserd
vedermuts
vechtersbaas van niks
verrekkeling
vlegel
=vleesklomp
volksmenner
volksophitser
vunzerik
vuilprater
vuilschrijver
vuiltong
=wappie
=wappies
waanzinnige kop
wanbestuurder
waardeloze zak
=weekhoofd
=weekhoofden
=wandelend ego
=wandelend cliche
=wandelende reclame voor
=wandelend vooroordeel
windbuil
woestaard
=woelwater van
=zageventje
=zatteman
zedenpreker
zeemlap van een
=zeemlapper
zelfoverschatter
zemelaar
=zemel
zemelkous
=zemels van
=zeurpotje
zieligaard
zieke kop
zielig figuur
zielige figuur
zielig hoopje
zielig ventje
zielig mannetje
zielig mannetjes
zielige mannetjes
zielige mannekes
zielig manneke
zielige vent
zielig mens
zielig wezen
triestig figuur
triest figuur
triestige figuur
triestig sujet
triestige plant
trieste plant
droevig figuur
droevig sujet
zuurkijker
zuurkop
zwamvlok
zwartkijker van
zwetskous
zwijnjak
zwetsmajoor
`;
