/** Names that are contempt by themselves, for whoever bears them. */

export const SLURS = `
baardaap
bamivreter
bananenplukker
berbergeit
bosneger
bosaap
bougnoul
bruinjoekel
bruinjekker
bruine aap
zwarte aap
dobberneger
=flikker | licht lamp lampje vlam kaars tl brand koplamp scherm straatlamp beeld led lantaarn op
=flikkers | licht lamp lampen vlam kaars tl brand koplamp
geitenneuker
gelukzoeker
halalhoer
hoofddoekwijf
hoofddoekhoer
=homohoer
=janet | tante nonkel oma zus moeder juf mevrouw jackson jarig getrouwd zingt proficiat en
=janetten
jeannet
jodenstreek
kaffer | sorghum limoen
kameelneuker
kameeldrijver
kebabvreter
kopvod
koranklever
makak | dier dieren zoo dierentuin apen soort natuur jungle documentaire planckendael
-makak
manwijf
=mocro
moslimtuig
moslimhoer
neger | boek titel eeuw museum roman film lied
-neger
negerin
=negers
negerhoer
nikker
oliesjeik
=pindachinees
pisnicht
poepchinees
poepneger
poepstamper
reetneuker
reetridder
kontneuker
kontridder
rifaap
rifmarokkaan
roetmop | kachel
roetkop | mees vogel kachel
ruigpoot
rugridder
schapenneuker
shemale | film
she male
ladyboy
smous | hond hondje ras pup hollandse smoushond vacht asiel
=kutwijven
=kankerwijven
omgebouwde
=zuippolen
koelkastneger
sodomiet
spleetoog
spleetogen
tapijtvlieger
theedoekkop
tsigaan
=transo
=transo's
=travo
=travo's
=tranny
trannie
woestijnrat | dier kooi huisdier knaagdier
woestijnaap
woestijnneger
zandneger
zandaap
zandvreter
zwartjoekel
zwartzak
bruinwerker
kontenbonker
=spast
=spasten
spasticus
loempiavreter
rijstvreter
rijsteter
polak | jan mevrouw mijnheer dokter meester roman laan straat henri regisseur
=polakken
=polak | jan mevrouw mijnheer dokter meester roman laan straat henri regisseur
zigeunertuig
zigeunervolk
asieltuig
walenkop
fransoos
=fransozen
pottenwijf
importaap
haatbaard
zandbakturk
mankepoot | hond poes kat paard tafel
rimpelkop
takkewijf
temeier | meier boek
tranny
spaghettivreter
macaronivreter
couscousvreter
knoflookvreter
varkensvreter
aardappelvreter
kasplanten | serre tuin water plant planten kas groen kweker bloemen orchidee snijden verzorgen
jodenneus
smousjas
kutzigeuner
rotzigeuner
ouwe lul
oude lul
ouwe zak | aardappelen cement zand container kleren kledij vuilnis plastic jas patatten meel lege bloem
oude zak | aardappelen cement zand container kleren kledij vuilnis plastic jas patatten meel lege bloem vuil gooi
`;

/** Old names that still stand on stones, in titles and on plates; the sentence tells. */
export const SLUR_IN_HISTORY =
  /\b(?:tien kleine|bijnaam|toneel\w*|roman|boek|film|lied|liedje|plaat|affiche|reclame|gedicht|strip|museum|tentoonstelling|jazz|eeuw|19\d\d|18\d\d|geschiedenis|opschrift|gevelsteen|straatnaam|lab|labo|mouw\w*|handwarm\w*|heks\w*)\b/;

/** A name that says one thing among friends and another when it is thrown at somebody. */
export const SLURS_WHEN_AIMED = `
=poten
=pot
=potten
=nicht
=nichten
=mietje
=mietjes
=mof
=moffen
=kaaskop
=kaaskoppen
=flikker
=flikkers
=mongool
=mongolen
=mongooltje
`;
