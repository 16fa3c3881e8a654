/** Hurting. */

/** To hurt. */
export const HURTS = `
aan hun lot
aan zijn lot
aangeraakt
aangerand
aanraakt
aanranden
afgeperst
afgeranseld
afgezet
afpersen
afranselen
afzetten
bedreigd
bedreigde
bedreigen
bedreigt
bedriegen
bedriegt
bedrogen
bedroog
beet
begluren
begluurde
begluurt
bepotelde
bepotelen
bepotelt
bespiedde
bespieden
bespiedt
bestal
besteelt
bestelen
bestolen
betast
betasten
betastte
bijten
billen
bindt vast
bond vast
borsten
brandmerken
broeksriem
buit uit
chanteerde
chanteert
chanteren
creperen
dickpics
doodgaan
doodgereden
doodgeschoten
doodgeslagen
doodrijden
doodschieten
doodslaan
doodspuiten
drogeerde
drogeert
drogeren
duwde
duwen
duwt
dwingen
dwingt
dwong
gebeten
gechanteerd
gedrogeerd
geduwd
gedwongen
geknepen
gekropen
gekust
gemasseerd
gemept
gemolken
gepest
gepluimd
geschopt
geslagen
gesleurd
gestalkt
gestampt
getrapt
gevreeën
gewurgd
gezoend
geïntimideerd
gordel
gratis werken
hongert uit
ijzeren staaf
in bed
in de kelder
in de kou
in de kou gezet
in de tent
in een container
in een kelder
in het donker
in hun eigen vuil
in hun uitwerpselen
in hun vuil
in zijn eigen vuil
in zijn tent
ingespoten
intimideerde
intimideert
intimideren
kaalgeplukt
ketent
kleineert
kleineren
kneep
knijpen
knijpt
kroop
kroop in bed
kruipt
kruipt in bed
kust
kuste
laat verkommeren
laat weggeven
lastiggevallen
lastigvallen
laten creperen
laten doodgaan
laten sterven
laten verhongeren
laten verkommeren
laten weggeven
leegmelken
licht op
lichtte op
liet weggeven
likt
masseerde
masseert
meppen
mept
`;
