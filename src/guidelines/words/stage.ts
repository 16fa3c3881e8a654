/** Told in play: on stage, in a book, on the field. */

export const PLAYED = `
toneel
toneelstuk
toneelkring
toneelavond
toneelgroep
toneelvereniging
theater
theaterstuk
voorstelling
cabaret
musical
opera
film
filmavond
documentaire
=boek
=boekje
=bladzijde
=bladzijden
roman
misdaadroman
thriller
detective
kortverhaal
sprookje
sage
legende
stripverhaal
strip
podcast
serie
televisiereeks
reeks
hoofdrol
personage
personages
acteur
acteurs
actrice
regisseur
repetitie
generale repetitie
première
premiere
escaperoom
escape room
moordspel
rollenspel
quiz
quizvraag
raadsel
spel
gezelschapsspel
kaartspel
carnaval
carnavalswagen
revue
poppenkast
poppenspel
imitator
goochelaar
wedstrijd | verkopen verkoopt verkocht gokkers omgekocht
nationale ploeg
training
oefende
oefenpartij
match | verkopen verkoopt verkocht gokkers omgekocht
derby
sprint
koers
peloton
tribune
ploegmaats
hattrick
scheidsrechter | omgekocht gekocht omkopen verkocht
doelpunt
keeper
museum
tentoonstelling
heemkring
archivaris
archeoloog
heemkundige
speurneus
re-enactment
erfgoeddag
middeleeuwen
eeuw
recept
taart
pannenkoeken
wafels
=mop
vorming
`;

/** Kept from those it is for. */
export const SURPRISES = `
sinterklaas
de sint
zwarte piet
kerstman
paashaas
verrassing
verrassingsfeest
verrassingsact
verjaardag
verjaardagsfeest
artiest
mijter
hoofdact
headliner
cadeau
geschenk
speurtocht
escape room
huwelijksaanzoek
`;
