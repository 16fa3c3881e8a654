/** Names for whoever is thought a coward, a liar, a cheat, a bully or a flatterer. */

export const INSULTS_OF_CHARACTER = `
aandachtshoer
aartsleugenaar
aartsluiaard
aasgier | vogel natuur dierentuin
adderengebroed
addergebroed
afperser van
afzetter
arrivist
bangbroek
broodschrijver
beddenpisser
buikspreekpop van
carrierist
centenneuker
duitendief
gierigaard
gierige pin
heilig boontje
handpop van
kontkusser
kontenkusser
krentenkakker
krentenweger
loebas
loopjongen van
loopjongetje
losbol
maffioso
mafioso
maffiabaas
mopperkont
muggenzifter
papventje
papjong
pennenlikker
pennenridder
pilaarbijter
pluimstrijker
pretbederver
regelneuker
roeptoeter
spelbreker van
snoodaard
slimmerik van niks
verzuurde
watjes
zuurpisser
bangerik
bangeschijter
bedrieger
bedriegster
beroepsleugenaar
bloedzuiger | vijver beek moeras teek
bandietenbende
boevenbende | stratego spel kamp
bedriegersbende
boerenbedrieger
broodrover
bullebak
charlatan
chagrijn
collaborateur van
crapuul
krapuul
crapuleus
=dievenbende
dikke nek
dikkenek
dikkenekken
draaikont
draaikous
ellendeling
engerd
=etterbak
=etterbakken
etterkop
etterbuil
egoist
egotripper
farizeeer | bijbel evangelie
fascist
-fascist
flikflooier
fraudeur van een
frustraat
gauwdief
gatkruiper
geldwolf
geniepigaard
gespuis
giftig serpent
giftige pad
giftige slang
gluiperd
graaier
grote bek zonder
grootbek
grootmuil
grootsmoel
grootspreker
hielenlikker
hoeredoos
hufter
huichelaar
huichelaarster
=hypocrieten
hypocriet van
haatzaaier
ijdeltuit
ijskonijn
jaknikker
judas | evangelie bijbel passie avondmaal iskariot
=kakelkont
kapsoneslijer
kazakdraaier
kazakkendraaier
vestendraaier
klaploper
klerelijer
kletskous
kletsmajoor
klikspaan
konkelaar
konkelfoes
kontdraaier
kruiper | plant bodem
kwakzalver | eeuw museum middeleeuwen markt
kwelduivel
kwelgeest
laagvlieger
lafaard
-lafaard
lafbek
lafbak
lamstraal
lamzak
landverrader
lanterfanter
leegloper
leugenaar
-leugenaar
leugenaarster
leugenbeest
leugenkop
lijntrekker
linkmiegel
loeder
lorejas
luiaard | dierentuin regenwoud aap
luierik
luilak | feest traditie dag
luiwammes
lintworm van
lafhartige
machtswellusteling
misbaksel
mispunt
naarling
nazi | museum oorlog bezetting verzet kamp bezetter duitsland wereldoorlog 1940 1944 joods joden
neonazi
nazikop
nestbevuiler
nepfiguur
nepsocialist
onderkruiper
onderkruipsel
onmens
ongelikte beer
opportunist van
opschepper
omgekochte
parasiet | plant vis dierenarts schimmel mijt boom
parvenu
-profiteur
plucheplakker
plucheklever
poenpakker
poenscheper
postjesjager
postjespakker
postjeskleever
potentaat
potverteerder
praatjesmaker
profiteur
-profiteur
psychopaat
ruggengraatloze
rotzak
rotjoch
sadist
satanskind
schandvlek
schijnheil
schijnheiligaard
=schijnheiligen
=schijnheiligaards
schijterd
schoelje
schoft
schofterig
schorem
schorremorrie
schorriemorrie
schurk | verhaal strip film toneel rol held
serpent | adder reptiel
sjacheraar
sjoemelaar
slapjanus
slappeling
slappe zak
slijmbal
slijmerd
slijmjurk
slijmsluis
slippendrager
smeerlap
smiecht
stokebrand
straatschoffie
straatschooier
strooplikker
strontvlieg
strooppot van een
stuk addergebroed
tafelschuimer
tiran | eeuw romeins koning
treiteraar
tuig van de richel
uitbuiter
uitschot
uitvreter
uitzuiger
valsaard
valserik
valse slang
valse kat
valse tong
=valsspeler van
verrader
verraadster
verraderskop
volksverlakker
volksverrader
volksbedrieger
kiezersbedrieger
kiesbedrieger
vuil serpent
windhaan van
windvaan van
windbuil
windzak
woekeraar
wolf in schapenvacht
wolf in schapenkleren
zakkenvuller
ziekelijke leugenaar
zelfverklaarde god
zakkenrollersbende
machtspoliticus van niks
postjesgraaier
dictatortje
despoot
=tjeef
=tjeven
=tsjeef
=tsjeven
=tsjeventruken
tjevenstreek
sossenbende
flutpoliticus
flutpolitici
flutschepen
flutburgemeester
pseudopoliticus
toogpoliticus
baantjesjager
kasbezetter
nepdokter
nepburgemeester
deugpronker
gutmensch
gutmenschen
landloper van een
schertsburgemeester
schertsschepen
schertspoliticus
verraad op pootjes
deugniet van niets
deugniet van de ergste
`;
