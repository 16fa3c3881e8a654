/** What nobody says of colleagues one is proud of: what they do, and what one feels about it. */

export const SCATHING_OF_DEEDS = `
verknallen
verprutsen
verklungelen
verkloten
verbrodden
verpesten
verkwanselen
verwaarlozen
verwaarloosd
verkommeren
versloffen
verslonzen
verslonst
verzuimen
negeren
genegeerd
wegkijken
afwimpelen
afgewimpeld
afschepen
afgescheept
afpoeieren
afgepoeierd
kluitje in het riet
om de tuin leiden
bedotten
beduvelen
belazeren
bedonderen
uitlachen
uitgelachen
afblaffen
afgeblaft
afsnauwen
afgesnauwd
toesnauwen
uitkafferen
uitgekafferd
kleineren
gekleineerd
schofferen
geschoffeerd
bruuskeren
intimideren
koeioneren
tergen
dwarsbomen
tegenwerken
saboteren
traineren
op de lange baan
talmen
treuzelen
teuten
palaveren
kibbelen
bekvechten
konkelen
konkelfoezen
gekonkel
sjacheren
ritselen
sjoemelen
gesjoemel
foefelen
gefoefel
verdoezelen
verbloemen
stoefen
gestoef
zwanzen
zeveren
gezever
zwammen
raaskallen
onzin verkopen
blaaskakerij
kluns
stuntelen
stuntelig
blunderen
flateren
kemel schieten
kemel
kemels
bokken schieten
bok geschoten
misser
uitschuiver
uitschuivers
flaters
blunders
miskleunen
wegmoffelen
onder de mat
in de lade
onderin de stapel
in de vuilbak
prullenmand
scheurmand
verticaal klasseren
klassement vertical
laten rotten
laten verrotten
laten creperen
laten verkommeren
in de steek
in de kou
aan hun lot
aan zijn lot
stikken laten
laten stikken
laten barsten
laat barsten
broek afgestoken
kloten geven
kl*ten
geen bal
geen zak
geen hol
geen reet
geen moer
geen fluit
geen klop
geen sodemieter
geen ballen
geen kloten
nul de botten
drie keer niks
noppes
=nada
nul komma nul
nougatbollen
ballen verstand
te stom
te dom
te lomp
te lui
te traag
te bang
te laf
te beroerd
te arrogant
te onnozel
te zot
te schandalig
te belachelijk
te triestig
te zielig
om te huilen
om te janken
om te bleiten
om te wenen
om te kotsen
om beschaamd
om zot van
om gek van
om tureluurs
van te kotsen
=kots
kotsen
kotsbeu
spuugzat
strontbeu
strontmuug
strontzat
beu gezien
buikje vol
braken
walgen
walging
misselijk
maagzweer
jeuk van
kippenvel van ellende
tranen met tuiten
de haren uit
haren te berge
bloed onder de nagels
bloed onder mijn nagels
onder de nagels vandaan
moed in de schoenen
armen vallen
mijn broek zakt
broek valt
broek zakt
klomp breekt
mond valt open
verstand op nul
verstand staat stil
`;
