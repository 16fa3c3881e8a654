/** What money is spent on by one who has it for himself. */

/** What somebody has for himself. */
export const OWN_USES = `
aan zichzelf
alimentatie
benidorm
biljart
bitcoin
bitcoins
bontjas
bordeel
borstvergroting
botox
buitenverblijf
cabrio
caravan
chalet
champagne
cognac
cruise
crypto
dubai
echtscheiding
eigen gazon
eigen huis
eigen rekening
eigen villa
eigen zak
eigen zakken
escort
escortes
escorts
facelift
ferrari
gokkast
gokkasten
gokschulden
golfabonnement
golfclub
haar airco
haar akker
haar antiekzaak
haar appartement
haar auto
haar badkamer
haar bedrijf
haar bmw
haar boerderij
haar boot
haar buitenverblijf
haar café
haar campagne
haar camper
haar carport
haar casino
haar chalet
haar communiefeest
haar dak
haar dakterras
haar dochter
haar eigen airco
haar eigen akker
haar eigen antiekzaak
haar eigen appartement
haar eigen auto
haar eigen badkamer
haar eigen bedrijf
haar eigen bmw
haar eigen boerderij
haar eigen boot
haar eigen buitenverblijf
haar eigen café
haar eigen campagne
haar eigen camper
haar eigen carport
haar eigen casino
haar eigen chalet
haar eigen communiefeest
haar eigen dak
haar eigen dakterras
haar eigen dochter
haar eigen etentje
haar eigen firma
haar eigen garage
haar eigen gazon
haar eigen gevel
haar eigen gras
haar eigen haag
haar eigen hagen
haar eigen huis
haar eigen huwelijksfeest
haar eigen keuken
haar eigen kinderen
haar eigen kippenhok
haar eigen klussen
haar eigen lief
haar eigen living
haar eigen mercedes
haar eigen moestuin
haar eigen motor
haar eigen muren
haar eigen oprit
haar eigen paard
haar eigen partij
haar eigen pergola
haar eigen poolhouse
haar eigen reis
haar eigen restaurant
haar eigen schuur
haar eigen serre
haar eigen slaapkamer
haar eigen stal
haar eigen terras
haar eigen trouwfeest
haar eigen tuin
haar eigen tuinhuis
haar eigen tuinkamer
haar eigen vakantie
haar eigen veranda
haar eigen verbouwing
haar eigen verhuis
haar eigen verjaardagsfeest
haar eigen villa
haar eigen vloer
haar eigen vrouw
haar eigen wagen
haar eigen warmtepomp
haar eigen weide
haar eigen winkel
haar eigen woning
haar eigen zaak
haar eigen zonnepanelen
haar eigen zoon
haar eigen zwembad
`;
