/** More names that are contempt by themselves, mostly for those who came from elsewhere or believe otherwise. */

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
`;
