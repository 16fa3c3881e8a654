/** What an office gives, and what is given to it. */

/** What is given for it. */
export const GIFTS = `
badkamer
bakken bier
bankbiljetten
briefjes van
briefjes van honderd
briefjes van vijftig
cadeau
cadeaubonnen
cadeaus
cadeautjes
cash
champagne
cognac
commissieloon
contant
contanten
cruise
diner
diners
drinkgeld
duizend euro
een paar duizend
envelop
envelopje
enveloppe
enveloppeke
enveloppen
eretribune
escorte
etentje
etentjes
euro onder
euro op
euro per
euro voor
fles
flessen
fooi
geschenken
geschenkmanden
golfweekend
gratis
ham
handgeld
hesp
hespen
honderd euro
horloge
in ruil
in ruil voor
jenever
keuken
kist wijn
kistje wijn
kratten
omslag
omslagen
omslagje
omslagske
onder water betaald
percentje
procentje
procentjes
reisje
reisjes
rolex
seks
seksuele gunsten
skireis
smeergeld
steekpenning
steekpenningen
tegen betaling
tickets
tienduizend euro
vakanties
vaten bier
veranda
vijfhonderd euro
villa
vip-tickets
viptickets
voor wat hoort
weekend
weekendje
weekendjes
whisky
wijn
wijnkisten
zwart geld
zwembad
zwijggeld
`;
