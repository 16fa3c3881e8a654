/** What only a body can give, make or forbid. */

/** What only a body can give or make. */
export const OFFICIAL_PAPERS = `
vergunning
-vergunning
reglement
-reglement
politieverordening
verordening
retributie
subsidie
-subsidie
toelage
-toelage
aanbesteding
bestek
lastenboek
begroting
meerjarenplan
beleidsplan
budgetwijziging
concessie
tijdelijk verkeersreglement
parkeerverbod
gemeentebelasting
belastingreglement
onteigening
gunning
samenscholingsverbod
sluitingsbevel
uitgavenstaat
subsidiedossier
collegebesluit
burgemeestersbesluit
rooilijnplan
ruimtelijk uitvoeringsplan
=rup
leefloondossier
steunaanvraag
`;

/** What a body does in its streets and for its people. */
export const PUBLIC_WORKS = `
éénrichtingsverkeer
eenrichtingsverkeer
enkele richting
zone 30
fietsstraat
fietszone
schoolstraat
fietspad
fietspaden
voetpad
voetpaden
zebrapad
verkeersdrempel
drempels
wegversmalling
trajectcontrole
heraanleg
riolering
blauwe zone
parkeerzone
parkeertarief
bewonerskaart
straatverlichting
vuilnisbakken
sluikstort
kinderopvang
opvangplaatsen
huisvuilzak
huisvuilophaling
gemeentebelasting
opcentiemen
personenbelasting
toelage
subsidie
sociale woningen
speelplein
sportpark
containerpark
recyclagepark
dorpskern
dorpsplein
dorpshuis
bomenplan
knip
circulatieplan
mobiliteitsplan
verkeersplan
marktreglement
kermisreglement
reglement
verordening
gft-ophaling
noodopvang
buurtbus
bladkorven
zitbanken
zitbank
speeltoestellen
bloembakken
verkeersborden
verkeersbord
bewakingscamera's
flitspaal
flitspalen
verkeerslichten
verlichtingspalen
afvalkorven
fietsenstalling
bushokje
bushokjes
parkeerplaatsen
parkeerautomaten
parkeerkaart
parkeerregeling
kruispunt
rotonde
asfalt
wegmarkering
wegdek
schoolroute
schoolomgeving
wachtbekken
hondenloopweide
jeugdlokaal
woonzorgcentrum
begraafplaats
investering
`;
