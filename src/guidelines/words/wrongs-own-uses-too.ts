/** What money is spent on by one who has it for himself. */

/** What somebody has for himself. */
export const OWN_USES_TOO = `
haar etentje
haar firma
haar garage
haar gazon
haar gevel
haar gras
haar haag
haar hagen
haar huis
haar huwelijksfeest
haar keuken
haar kinderen
haar kippenhok
haar klussen
haar lief
haar living
haar mercedes
haar moestuin
haar motor
haar muren
haar oprit
haar paard
haar partij
haar pergola
haar poolhouse
haar reis
haar restaurant
haar schuur
haar serre
haar slaapkamer
haar stal
haar terras
haar trouwfeest
haar tuin
haar tuinhuis
haar tuinkamer
haar vakantie
haar veranda
haar verbouwing
haar verhuis
haar verjaardagsfeest
haar villa
haar vloer
haar vrouw
haar wagen
haar warmtepomp
haar weide
haar winkel
haar woning
haar zaak
haar zonnepanelen
haar zoon
haar zwembad
handtassen
harley
hoeren
horloge
huisverbouwing
ibiza
jacht
jacuzzi
jaguar
jenever
juwelen
knokke
lamborghini
las vegas
liechtenstein
luxemburg
maitresse
marbella
maîtresse
minnares
mobilhome
monaco
moto
motorboot
panama
persoonlijke rekening
porsche
=prive
privé
privéfeest
privéfeestje
privégebruik
privéleven
privéreis
privérekening
privévilla
range rover
rolex
sauna
seksclub
skireis
skivakantie
speelschulden
sportauto
sportwagen
sterrenrestaurant
tandimplantaten
tenerife
tesla
thailand
tweede gezin
tweede verblijf
villa
villaatje
voor zichzelf
vriendinnetje
whisky
wijnkelder
zijn airco
zijn akker
zijn antiekzaak
zijn appartement
zijn auto
zijn badkamer
zijn bedrijf
zijn bmw
zijn boerderij
zijn boot
zijn buitenverblijf
zijn café
zijn campagne
zijn camper
zijn carport
zijn casino
zijn chalet
zijn communiefeest
zijn dak
zijn dakterras
`;
