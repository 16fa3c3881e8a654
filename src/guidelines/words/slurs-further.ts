/** More names that are contempt by themselves: for those who came from elsewhere, love otherwise, are old or ill. */

export const FURTHER_SLURS = `
=bootneger
=bootnegers
koloniaalneger
plantageneger
kroeskop
chocoladekop
kolenkop
apenjong
=negertje
=negertjes
negerjong
bananenvreter
roetpiet
kamelenneuker
kameelrijder
=kopvodden
vodkop
tulbandkop
boerkawijf
boerkababe
wandelende tent
wandelend tentzeil
wandelende gordijn
pinguinpak
halalvreter
koranvreter
islamietentuig
moslimkanker
mohammedaantje
jihadbaard
islamtuig
islamnazi
baardaapje
kebabkop
dönerkop
donerkop
pleeturk
knoflookturk
turkentuig
snorturk
marokkanentuig
marokkaantjes
rifaapje
straatmarokkaan
berberaap
theeslurper
jodenvarken
jodentuig
jodenpak
jodenneus
jodenkop
jodenkliek
=jidden
=jid
joods varken
kromneus
haakneus
=neuzen van abraham
christenhond
ongelovige hond
pilarenbijter
spleetooggedrocht
gele aap
geel gevaar
=geeltjes
=geeltje
=chinees volk
ping pong chinees
sushivreter
hondeneter
hondenvreter
bami chinees
rijstkakker
kerriekop
kerrievreter
=pakis
=paki
polentuig
=polakkin
wodkazuiper
wodkapool
wodkavreter
oostblokker
oostblokvolk
oostbloktuig
oostblokhoer
=oostblokkers
=roemenentuig
roemenenvolk
bulgarentuig
=zigeuners volk
zigeunerhoer
woonwagentuig
woonwagentrash
kampertuig
=kampers volk
caravantuig
caravanvolk
walentuig
walebak
=walebakken
waalse profiteur
franskiljon
hollandertuig
moffenhoer
spaghettikop
pizzavreter
macaroni's
=macaronis
maccaroni
olijfkop
slavenvolk
slavenras
asielies
asielie
asieltoerist
asielprofiteur
asielhoer
asielplaag
asieltsunami
bootjesvolk
bootjesmens
rapefugee
gelukzoekertje
importmoslim
importturk
importmarokkaan
import volk
allochtuig
allochtoontje
kutallochtoon
buitenlandertje
buitenlanderstuig
vreemdelingentuig
migrantentuig
migrantenplaag
cultuurverrijker
kutafrikaan
kontneukers
flikkertje
kontbonker
anaaltoerist
darmtoerist
reetroeier
holmaat
relnicht
homoos
homotuig
regenboogzot
regenboogmaffia
regenboogvolk
alfabetvolk
alfabetmensen
=lhbt virus
genderzot
gendergek
genderfreak
genderwaanzin
schandknaap
vieze potten
tapijtlikker
schaarlesbo
pottekijker
mannenhaatster
transgekte
transgedrocht
transmonster
transidioot
transmaffia
man in een jurk
vent in een jurk
vent in een kleed
vent in een kleedje
kerel in een jurk
man in een kleedje
kerel met tieten
vent met tieten
vrouw met een piemel
vrouw met een lul
verklede vent
verklede aap
verklede man
mongolenbus
mongolenklas
mongoloide
mongoloïde
spastenklas
gehandicapt gedrocht
rolstoelvreter
rolstoeltuig
rolstoelbak
karretjesmens
karretjesvolk
kwijlebal
kwijlebak
plantje in een rolstoel
schele otter
debielenbus
debielenschool
=manken
=gebrekkigen
autistje
autistenkop
rollatorvolk
rollatorbende
rollatortuig
rimpelvolk
rimpelhoofd
kalkkop
grijze plaag
oude tang
ouwe taart
oude taart
ouwe sok
ouwe bok
ouwe wijven
ouwe heks
oude heks
oud lijk
oude knar
ouwe knar
ouwe knakker
oude knakker
ouwe zeur
oude zeur
ouwe rukker
oude rukker
ouwe sukkel
oud wrak
halfdode
seniele bende
kutwijf
kankerwijf
rotwijf
takkewijven
pokkewijf
teringwijf
tyfuswijf
hoerenwijf
wijventuig
feminazi
feministentrut
poetswijf
huppelkut
breezerslet
stoephoer
fietsenhok slet
tentsletje
kamelenhoer
=temeiers
keukensloof
keukenslaaf
stofzuigerslaaf
lopende baarmoeder
broedkip
achterbuurtvolk
paupertuig
steuntrekkersvolk
doppersvolk
armoezaaier
zwerverstuig
stinkzwerver
=zwartkoppen
ouwe tang
dement wrak
spastje
`;
