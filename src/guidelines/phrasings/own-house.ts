/** How one calls the own organisation, its parts and its people, and what others say of them. */

const OWN = "ons|onze|onzen|mijn|m'n|'t_eigen|eigen";

/** How one calls the own organisation, its parts and its people. */
export const OWN_HOUSE = `
${OWN} <filler>? <filler>? <filler>? <housePart>
${OWN} eigen|gemeentelijke|gemeentelijk|lokale|plaatselijke|geliefde|dierbare|fameuze|beroemde|zogenaamde|zogezegde|zogeheten|zeer|hooggeachte|geachte|bloedeigen|fantastische|geweldige|onvolprezen|befaamde|lieve|beste|top|superieure <housePart>
bij_ons|hier .. op|in|bij|aan|van .. <housePart>
bij ons .. <housePart>
zo werkt|gaat dat|het hier|bij_ons
<housePart> .. van ons|onze|hier|mijn|bij_ons
<housePart> .. bij ons|hier
die|de|dat|den|diegenen|zij|heren|dames van .. <serviceByName>|burgerzaken|bevolking|omgeving|mobiliteit|financiën|openbare_werken|de_technische|den_technieken|het_loket|de_balie|den_onthaal|het_onthaal|de_groendienst|communicatie|de_gemeente|het_gemeentehuis|de_stad|het_stadhuis|het_ocmw
<serviceByName>
werken|werkt|werk|werkte|gewerkt .. bij|voor|op|in .. gemeente|stad|ocmw|gemeentehuis|stadhuis|bestuur|administratie
gemeente|stad|bestuur|ocmw|dienst waar ik ... raadslid|werk|zit|schepen|ambtenaar|bestuur
ambtenaar|ambtenaren|personeel|medewerkers|bediende|dames|heren|mannen|madammen|bedienden .. van|bij|op|in .. gemeente|stad|ocmw|gemeentehuis|stadhuis|hier|ons|loket|balie
medewerkers|ambtenaren|bazen|chefs|leiding|college|directie|loket|loketten|onthaal|balie .. van|bij|op|in .. gemeente|stad|ocmw|gemeentehuis|stadhuis
de|het|dit|dat|deze|die eigen <housePart>
dit|dat|deze <filler>? bestuur|college|administratie|gemeentehuis|stadhuis|ocmw|schepencollege|stadsbestuur|gemeentebestuur|bestuursploeg
`;

/** Others say so. */
export const SAID_OF_US = `
mensen|sommigen|men|critici|inwoners|burgers|velen|iedereen|iemand|wie|wie_denkt|ge|je|u|jullie|oppositie ... zegt|zeggen|beweert|beweren|denkt|denken|vindt|vinden|noemt|noemen|roept|roepen|schrijft|schrijven|verwijt|verwijten|vraagt|klaagt|klagen ... dat|ons|onze|of
noemde|noemden|riep|riepen|schold|schelden|scheldt|uitgescholden|uitgemaakt|uitmaken .. iemand|een|onze|ons|voor|haar|hem|hen
hoor|horen|lees|lezen|las|hoorde|krijg|krijgen|kregen .. ik|wij|we .. vaak|soms|wel_eens|regelmatig|dat|verwijt|klachten|reacties
verwijt|verwijten|vooroordeel|mop|mopje|cliché|reactie|klacht|beeld .. dat|over|als
`;
