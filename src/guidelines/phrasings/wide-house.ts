/** What in these posts can only be the own organisation, though it is not called "ours". */

export const WIDE_HOUSE = `
op|bij|aan|in|van|voor de|'t|het|den|ons|onze|dat|die? gemeente|stad|gemeentehuis|stadhuis|ocmw|loket|balie|onthaal|schepencollege|administratie|burelen|bureaus|bureau|politiekantoor|containerpark|sociaal_huis|huis|kot|gebouw|raadhuis
bij|op 't stad|gemeente|gemeentehuis|stadhuis
de|die|'n|den|dienen|onze|deze|al_die|dat|zulke|zo'n|gemiddelde|elke|iedere|vijf|zeven|zes|acht|jonge|mijn ambtenaar|ambtenaren|schepenen|raadsleden|diensthoofden|diensthoofd|directeurs|managers|ambtenarij|bureaucraten|beleidsmakers|beleidsmedewerkers|loketbedienden|loketbediende|mandatarissen
ambtenarij|diensthoofden|beleidsnota's|raadzaal|burelen|beleidsploeg|gemeenteambtenaren|stadsambtenaren|schepencollege|schepenschap|gemeentehuizen|crisiscel|bestuursploeg|gemeentewerklieden
mijn|onze|ons .. medewerkers|collega's|administratie|team|ploeg|ondergeschikten|werkgever|baas|bazen|overheid|beleidsmedewerkers|webmaster|wijkwerkers|hulpverleners|ondernemersloket|raadzaal|beleidsnota's|beleidsnota|visienota|diensthoofden|dossierbeheerders|werkvloer|burelen|teamleider|leidinggevende|bestuursploeg|handhavingsploeg|toezichters|buurtwerkers|maatschappelijk_werkers|begeleiders|leerkrachten|ontvanger|griffier|planners|communicatiemensen|balie|coördinator
directie|afdeling|departement|cel|team|ploeg|dienst|diensten|mensen|mannen|madammen|bende|die|heren|dames|volk|gasten|kerels .. van|der|op|bij? .. vrije_tijd|stedenbouw|burelen|groendienst|wegendienst|ruimtelijke_ordening|mobiliteit|burgerzaken|bevolking|openbare_werken|vergunningen|wonen|grondgebied|interne_zaken|communicatie|personeel|financiën|omgeving|onthaal|gemeente|stad|gemeentehuis|stadhuis|meldpunt|patrimonium
dit|dat|dees|deze|ons huis|kot|gebouw|gemeente|stad|gemeentehuis|stadhuis|instelling|bestuur|organisatie|college|ploeg|toko|winkel|werkplek
meldpunt|website|site|app|loket|balie|onthaal|badge|folder|infoblad|website van|vd de|het|'t|onze|ons stad|gemeente|gemeentehuis|stadhuis|ocmw
beste|geachte|lieve|dag|zeg|dank_u|bedankt|merci|proficiat|chapeau|bravo|dikke? gemeente|stad|stadsbestuur|gemeentebestuur|college|schepencollege|bestuur|burgemeester|schepen
hier|daar|ginder .. werken|werk|werkt|zit|bureau|vergunning|loket|promotie|dienst|ambtenaar
wij|we hebben ... diensten|ambtenaren|college|burgemeester|schepenen|bestuur
wij|we .. een bedrijf|firma
een ocmw|gemeentebestuur|stadsbestuur|gemeente|schepencollege|college
vijf|vier|zeven|zes|drie|acht|twee schepenen|directeurs|diensthoofden|ambtenaren|loketten|collega's|beleidsmedewerkers
ons|onze|mijn kantoor|dienst|bureau|werk|werkplek
het gemeentehuis|stadhuis|schepencollege|gemeentebestuur|stadsbestuur|ocmw|beleid|college|bestuur|gemeentepersoneel
de stad|gemeente|gemeenteraad|schepenen|administratie|loketten|diensten|technische_dienst|groendienst|bib|groenploeg
de dienst
voor|naar mijn werk|werkgever
`;
