/** Selling what is not for sale. */

/** What nobody may sell. */
export const NOT_FOR_SALE = `
aan de hoogste bieder
aan de meestbiedende
aan gokkers
aan junkies
aan kinderen
aan leerlingen
aan minderjarigen
adressen
adressenlijst
afgedankte
als ambachtelijk
als biefstuk
als bio
als huisgemaakt
als kalf
als konijn
als nieuw
als rund
als vers
amfetamines
anabolen
antibiotica
attesten
bedorven
bedrijfsgeheimen
beelden van
beschimmeld
besmet
besmette
bouwvergunningen
broodfokpuppy's
broodhonden
camerabeelden
cannabis
cocaine
cocaïne
coke
crack
diploma's
doktersbriefjes
doping
dossiers
drugs
epo
examens
examenvragen
geheimen
geroofde
gestolen
getuigschriften
gevonden voorwerpen
grafmonumenten
grafstenen
graven
groeihormonen
hasj
heroine
heroïne
hondenvlees
hormonen
illegaal
illegale
in beslag genomen
inbeslaggenomen
kattenvlees
keuringsattesten
keuringsbewijzen
kinderporno
klantenbestand
klantgegevens
kotten zonder
krot
krotten
lachgas
lijken
mandaat
matchen
=matches
matrassen aan
medische dossiers
munitie
naaktbeelden
naaktfoto's
nagemaakte
namaak
namaakgoederen
namaakparfum
namaaktassen
nep-
nummerplaatgegevens
offertes
onder de toog
onder de toonbank
onder tafel
op de zwarte markt
organen
paardenvlees
patiëntendossiers
patiëntengegevens
patiëntgegevens
persoonsgegevens
pillen
pistolen
plaatsen aan
puppy's
radioactief
rattenvlees
rijbewijzen
rot
schimmelkamers
schimmelwoningen
slaappillen
sociale woningen
speed
=stem
=stemmen
steroïden
valse
verboden
vergunningen
versneden
vertrouwelijke
vervallen
vluchtelingen aan
volmachten
vonnis
vonnissen
voorkennis
vrijspraak
vrijspraken
vuurwapens
wapen
wapens
wedstrijden
weed
wiet
woningen aan
xtc
zieke
ziektebriefjes
zonder papieren
zonder paspoort
zonder vergunning
zonder voorschrift
`;
