/** A service by its name: nobody says this of another body without naming it. */

export const SERVICES_BY_NAME = `
dienst omgeving
dienst burgerzaken
dienst bevolking
dienst financiën
dienst mobiliteit
dienst wonen
dienst communicatie
dienst vrije tijd
dienst onderwijs
dienst openbare werken
dienst ruimtelijke ordening
dienst stedenbouw
dienst jeugd
dienst sport
dienst cultuur
dienst toerisme
dienst ict
dienst it
dienst informatica
dienst personeel
dienst belastingen
dienst milieu
dienst groen
dienst economie
dienst sociale zaken
dienst welzijn
dienst leefmilieu
dienst vergunningen
dienst evenementen
dienst handhaving
dienst kinderopvang
dienst secretariaat
dienst patrimonium
dienst gebouwen
groendienst
technische dienst
technieken dienst
jeugddienst
cultuurdienst
sportdienst
milieudienst
bouwdienst
mobiliteitsdienst
verkeersdienst
personeelsdienst
communicatiedienst
bevolkingsdienst
belastingdienst van de gemeente
financiële dienst
sociale dienst
sociale dienst van het ocmw
evenementendienst
onderwijsdienst
informaticadienst
it-dienst
ict-dienst
wegendienst
reinigingsdienst
stadsreiniging
stadsdiensten
gemeentediensten
stedenbouwkundige dienst
omgevingsdienst
woondienst
huisvestingsdienst
toeristische dienst
kerkhofdienst
uitleendienst
aankoopdienst
handhavingsdienst
parkeerdienst
=burgerzaken
werken bij de gemeente
werken voor de stad
deze gemeenteraad
onze gemeenteraad
het gemeentehuis
dat gemeentehuis
dit gemeentehuis
het stadhuis
dat stadhuis
dit stadhuis
het ocmw
dat ocmw
dit ocmw
het schepencollege
het gemeentebestuur
dit gemeentebestuur
dat gemeentebestuur
dit bestuur
dit college
het stadsbestuur
dit stadsbestuur
dat stadsbestuur
de gemeentediensten
de stadsdiensten
de gemeentelijke diensten
de eigen diensten
de gemeentearbeiders
het gemeentepersoneel
het stadspersoneel
de ambtenaren van de gemeente
de ambtenaren op het gemeentehuis
gemeentehuizen
het onthaal van de gemeente
gemeentelijke website
gemeentewebsite
stadswebsite
het administratief centrum
de mensen van het loket
`;
