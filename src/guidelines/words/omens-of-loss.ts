/** What happens to things when somebody distrusted is near. */

/** Gone, or guarded lest it go: no word of it is ugly by itself. */
export const OMENS_OF_LOSS = `
stelen
=steelt
=stal
=stalen
gestolen
bestelen
bestolen
pikken
gepikt
jatten
gejat
roven
beroven
beroofd
inbreken
ingebroken
=inbraak
=inbraken
diefstal
=langvingerig
lange vingers
=verdwijnen
=verdwijnt
=verdwenen
=verdween
=kwijt
kwijtraken
kwijtspelen
=foetsie
=gaan lopen met
gaan vliegen
=voeten krijgen
voetjes
grendelen
alarm
alarminstallatie
camera
waakhond
pitbull
=op slot
afsluiten
af te sluiten
vastleggen
vastgelegd
vastbinden
vastmaken
vasthouden
verstoppen
verstop
natellen
nageteld
tel na
=na te tellen
wegsteken
wegbergen
bewaken
hand in de zak
inhalig
afzetten
afgezet
bedriegen
bedrog
bedrogen
oplichten
opgelicht
sjoemelen
gesjoemel
leeggeroofd
leeggehaald
leegplunderen
leegroven
leeggestolen
helers
heler
buit
waakzaam
wantrouwig
oogje in het zeil
`;

/** What is guarded, or counted afterwards. */
export const BELONGINGS = `
portefeuille
portemonnee
geldbeugel
handtas
sacoche
beurs
=zakken
kassa
kas
geldkoffer
brandkast
kluis
spaarpot
collectebus
offerblok
zilver
zilverwerk
=vorken
=lepels
lepeltjes
koffielepels
bestek
juwelen
koper
koperdraad
lood
regenpijp
=slot
=sloten
hangslot
grendel
kettingslot
waardevolle spullen
=spullen
meubels
fietsen
=fiets
kippen
konijnen
duiven
honden
katten
teckel
=was
wasgoed
tuinkabouter
kerstverlichting
gereedschap
sleutel
sleutels
achterdeur
rolluik
rolluiken
wisselgeld
kassabon
rekening
deur
=deuren
kinderen
dochters
=raam
=ramen
geld
gsm
auto
huis
voordeur
poort
hek
hond
kat
portemonneetje
rugzak
koffer
valies
laptop
jas
ring
ringen
horloge
tanden
gouden tanden
zilveren lepels
konijn
geiten
schapen
vrouw
uw vrouw
zakken
tuin
schuur
kelder
garage
winkel
etalage
huissleutels
armband
`;
