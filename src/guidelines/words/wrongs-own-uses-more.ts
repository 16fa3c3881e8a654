/** What money is spent on by one who has it for himself. */

/** What somebody has for himself. */
export const OWN_USES_MORE = `
zijn dochter
zijn eigen airco
zijn eigen akker
zijn eigen antiekzaak
zijn eigen appartement
zijn eigen auto
zijn eigen badkamer
zijn eigen bedrijf
zijn eigen bmw
zijn eigen boerderij
zijn eigen boot
zijn eigen buitenverblijf
zijn eigen café
zijn eigen campagne
zijn eigen camper
zijn eigen carport
zijn eigen casino
zijn eigen chalet
zijn eigen communiefeest
zijn eigen dak
zijn eigen dakterras
zijn eigen dochter
zijn eigen etentje
zijn eigen firma
zijn eigen garage
zijn eigen gazon
zijn eigen gevel
zijn eigen gras
zijn eigen haag
zijn eigen hagen
zijn eigen huis
zijn eigen huwelijksfeest
zijn eigen keuken
zijn eigen kinderen
zijn eigen kippenhok
zijn eigen klussen
zijn eigen lief
zijn eigen living
zijn eigen mercedes
zijn eigen moestuin
zijn eigen motor
zijn eigen muren
zijn eigen oprit
zijn eigen paard
zijn eigen partij
zijn eigen pergola
zijn eigen poolhouse
zijn eigen reis
zijn eigen restaurant
zijn eigen schuur
zijn eigen serre
zijn eigen slaapkamer
zijn eigen stal
zijn eigen terras
zijn eigen trouwfeest
zijn eigen tuin
zijn eigen tuinhuis
zijn eigen tuinkamer
zijn eigen vakantie
zijn eigen veranda
zijn eigen verbouwing
zijn eigen verhuis
zijn eigen verjaardagsfeest
zijn eigen villa
zijn eigen vloer
zijn eigen vrouw
zijn eigen wagen
zijn eigen warmtepomp
zijn eigen weide
zijn eigen winkel
zijn eigen woning
zijn eigen zaak
zijn eigen zonnepanelen
zijn eigen zoon
zijn eigen zwembad
zijn etentje
zijn firma
zijn garage
zijn gazon
zijn gevel
zijn gras
zijn haag
zijn hagen
zijn huis
zijn huwelijksfeest
zijn keuken
zijn kinderen
zijn kippenhok
zijn klussen
zijn lief
zijn living
zijn mercedes
zijn moestuin
zijn motor
zijn muren
zijn oprit
zijn paard
zijn partij
zijn pergola
zijn poolhouse
zijn reis
zijn restaurant
zijn schuur
zijn serre
zijn slaapkamer
zijn stal
zijn terras
zijn trouwfeest
zijn tuin
zijn tuinhuis
zijn tuinkamer
zijn vakantie
zijn veranda
zijn verbouwing
zijn verhuis
zijn verjaardagsfeest
zijn villa
zijn vloer
zijn vrouw
zijn wagen
zijn warmtepomp
zijn weide
zijn winkel
zijn woning
zijn zaak
zijn zonnepanelen
zijn zoon
zijn zwembad
zwitserse rekening
`;
