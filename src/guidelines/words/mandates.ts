/** Who holds office, where it is decided, and who works for them. */

/** What one can be by election, or chair by it. */
export const MANDATES = `
schepen
burgemeester
districtsburgemeester
districtsschepen
loco-burgemeester
waarnemend burgemeester
=gemeenteraadslid
=raadslid
=ocmw-raadslid
=provincieraadslid
=districtsraadslid
=politieraadslid
gedeputeerde
mandataris
=volksvertegenwoordiger
=parlementslid
raadsvoorzitter
voorzitter van de gemeenteraad
voorzitter van de raad
voorzitter van de ocmw-raad
voorzitter van het vast bureau
voorzitter van het bijzonder comité
voorzitter van de politieraad
voorzitter van de commissie
commissievoorzitter
ocmw-voorzitter
fractieleider
fractieleidster
fractievoorzitter
fractievoorzitster
lid van het college
lid van het schepencollege
lid van de gemeenteraad
lid van de raad
lid van de commissie
lid van de tuchtcommissie
lid van de deputatie
lid van het vast bureau
lid van de politieraad
-schepen
bestuurslid van de intercommunale
ambtenaar van de burgerlijke stand
`;

/** Where it is decided, and in whose name one may speak. */
export const ORGANS = `
college
schepencollege
college van burgemeester en schepenen
gemeenteraad
stadsraad
ocmw-raad
provincieraad
politieraad
vast bureau
bijzonder comité
deputatie
gemeentebestuur
stadsbestuur
gemeente
stad
=ocmw
districtsbestuur
districtscollege
meerderheid
coalitie
raadsfractie
=fractie
lokaal bestuur
`;

/** Who works for one who holds office. */
export const OWN_SERVICES = `
dienst
diensten
kabinet
administratie
ambtenaren
kabinetschef
kabinetsmedewerker
technische dienst
dienst mobiliteit
dienst omgeving
groendienst
bestuur
schepenambt
`;
