/** Names for whoever is thought ugly, dirty, drunk, a nag, a boor or below oneself; and for women who are called names. */

export const INSULTS_OF_MANNERS = `
aso's
=aso
=asociaal stuk
asociaal zootje
bakvis van niks
bavet
azijnpisser
azijnzeiker
beroepsklager
beroepszager
beunhaas
bierbuik van
dikbuik van
vetbuik
papbuik
dramaqueen
drama queen
=incel
=incels
peutenkop
vieze peut
vieze peuten
oude peut
oude peuten
oude zeur
ouwe zeur
koudwaterpisser
nestkakker
schreeuwer van een
sneu ventje
=zeur
bek op pootjes
betweter
blaaskaak
blaaspoeper
blageur
bleiter
bleitsmoel
boerenkinkel
boerenhol
boerenlomperik
boerenheikneuter
boerenpummel
boerentrien
boerentrut
boerenhufter
=bitch
=bitches
bitchy
brulaap | dierentuin regenwoud
brulboei | zee scheepvaart
bemoeial
bemoeizuchtige
biertapper van niks
bullenbijter
carnavalsburgemeester
dikbil
dikkerd
dikkont
dikkop | vijver kikker paddenkop
dikzak
dikke zeug
dikke koe
dikke pad
dikke patat
dikke trut
domme bos hout
dragonder van een
drankorgel
drankneus
dronkaard
dronkelap
droogstoppel | multatuli
droogkloot
feeks
fatsoensrakker
flauwe plezante
flierefluiter van niks
furie van een
gazettentrut
gedrocht
geitenbreier
geitenwollensok
geitenwollensokken
geitenneuker
grafzerk van een
grijze muis van
haaibaai
hansworst
heks van een
helleveeg
hoerenloper
hondenkop
hondsvot
kakmadam
kaksjiek
kaktrut
=kalle
kale knikker van
karonje
karottentrekker
keffertje van
keikop van een
kenau
kerkuil van niks
klaagzak
klaagwijf
kletswijf
kloefkapper
klootjesvolk
koeienkop
kreng van een
kreupele geest
=kwezel
=kwezels
=kwezelke
kwezelaar
kwijlebal
kwijlbek
labberdoedas
lelijkaard
lelijk stuk
lelijk serpent
lelijke pad
lelijke heks
lelijke trol
lellebel
=manwijf
=manwijven
marginaal stuk
=marginalen
=marginale bende
marginale stuk
marginaal zootje
marginale zootje
marginaal krapuul
marginale familie
minderwaardig sujet
=mokkel
=mokkels
=moeial
=moeials
modderkop
mottige trut
mottig wijf
moederskindje
muilentrekker
neuzelaar
nerd van niks
ouwe bok
ouwe zak | vuilnis papier
ouwe taart
oude snoeper
oude teef
ouwe heks
oude heks
ouwe tang
ouwe sok
ouwe viezerik
ouwe knar
oude knar
oud wijf
pantoffelheld
pafzak
papzak
patser
patjepeeer
pisvlek
plebejer
=plebs
platbroek
proleet
proletenbende
puistenkop
=rosse duvel
rotkind
rotkop
rotkerel
rotmens
rotvent
rotventje
rotwijf
rotvolk
rotburen
rotbuur
rotbende
rotgriet
rotjong
ruziestoker
scharminkel
schreeuwlelijk
seut
=seutjes
=slons
=slonzen
slettebak
slodder
slodderwijf
smeerkees
smeerkanis
smeerpoets
smeerpijp
smoelentrekker
snoeshaan
=snob
=snobs
snotaap
snotjong
snotneus | verkouden griep zakdoek
snotkop
snotventje
snul
=soepkip | soep bouillon recept
spook van een
stinkerd
stinkdier | dierentuin
stinkaard
straathond van
strijkplank van
stuk addergebroed
stuk crapuul
stuk chagrijn
stuk ellende
stuk ongeluk
stuk onbenul
stuk miserie
stuk misbaksel
stuk schorem
stuk tuig
tuig van de
stuk verdriet
stuk vreten
stuk vuil
stuk varken
stuk uitschot
stuk zelfingenomenheid
stukken ongeluk
stukken vuil
takkewijf
takkevent
tokkie
-tokkie
toogfilosoof
toneelspeelster van niks
trol van een
troela
troel van een
-uitschot
vadsige
vatzak
vetklep
vetlap
vetpens
vetzak
verwend nest
verwende nest
verwend kind van
verwend kreng
viespeuk
vieswijf
viezerd
viezerik
viezentist
viezeriken
viswijf
vleier
voddenvent
voddenraper van een
vreetzak
vrek | moliere toneel voorstelling
vuilak
vuilaard
vuilbek
vuilspuiter
vuillap
vuilzak van een
vuile zak
vuil varken
vuil zwijn
vuile hond
vuile rat
vuile teef
vuile dief
wauwelaar
wezen zonder
=wicht van een
=wijf
=wijven | oude
-wijf
wijsneus
windei van een
wrak van een
zaag van een
zagevent
zaagvent
zageman
zagemadam
zeemzak
zeikwijf
zeur van een
zeurkous
zeurpiet
zeurzak
zeurmadam
zeurwijf
zeveraar
zeverzak
zeverkont
zeverkous
zevermuil
zeverbroek
zielepoot
zielenpoot
zielepiet
zatlap
zatladder
zatte brol
zatte klont
zatterik
zatzak
zuiplap
zuipschuit
zuurpruim
zure pruim | confituur taart boom
zure augurk | bokaal pot
zuurmuil
zuurzak
zwanzer
zwetser
zultkop
viezepeuk
schooier
spaghettivreter
keukenpiet
woestijnrat
modderschuit van een
`;
