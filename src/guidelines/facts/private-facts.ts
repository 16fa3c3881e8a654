/** What is nobody's business when a name stands next to it: family, money, work, school, quarrels. Phrases between commas. */

export const PRIVATE_LIFE = `
gescheiden, scheiding, echtscheiding, gaan scheiden, gaat scheiden, wil scheiden, ligt in scheiding, uit elkaar,
vechtscheiding, bij vrouw weg, bij man weg, weg bij vrouw, weg bij man, alleenstaand, alleenstaande moeder,
alleenstaande vader, woont alleen, woont nu alleen, alleen woont, woont samen, samenwonen,
woont terug bij ouders, woont in bij, weduwe, weduwnaar, derde huwelijk, tweede huwelijk, hertrouwd, hertrouwen,
minnaar, minnares, maîtresse, vreemdgaan, vreemdgegaan, bedriegt vrouw, bedriegt man, overspel, affaire met,
buitenechtelijk, nieuw lief, nieuwe vriend, nieuwe vriendin, vrijgezel, tinder, bevallen, kinderen om week,
co-ouderschap, alimentatie, onderhoudsgeld, bezoekrecht, hoederecht, omgangsrecht, adoptie, geadopteerd,
kleinkind, erfenis, onterfd, testament, ruzie, burenruzie, in onmin, klacht ingediend, klacht neergelegd,
klacht tegen, klaagt over, bezwaar ingediend, bezwaarschrift, in proces, aangeklaagd, verhuisd naar,
verhuist naar, gaat nooit buiten, doet zelf niet open, slaapt in auto, slaapt in tuinhuis, slaapt af en toe in,
proces tegen buur, leeft in auto, niet thuis, op vakantie, met vakantie, in buitenland, huis leeg, vandoor,
ervandoor, vandoor met, laten zitten, in steek gelaten, bij ma, bij zijn ma, bij haar ma, weer bij ouders,
woont bij moeder, woont bij ouders, woont bij baas, relatie met, verliefd op, kinderwens, eenzaam, nooit bezoek,
geen bezoek, analfabeet, kan niet lezen, kan niet schrijven, spreekt geen nederlands, vrederechter,
familierechtbank, jeugdbescherming, klager, klaagster, klaagt, klaagde, geklaagd, mailt elke week,
belt elke week, aangifte tegen, dagelijks dronken, elke dag dronken, altijd dronken, drinkt te veel, drinkt veel,
stinkt naar drank, zat achter toog, weggelopen, weggelopen van huis, weggelopen uit, vermist,
ouderlijk huis verkocht, huis verkocht, huis te koop, huis gekocht, gaat verhuizen, kent vader niet,
onbekende vader, dna-test, bastaard, buitenechtelijk kind, trouwt met, hertrouwd met, op zoek naar lief,
zoekt lief, op zoek naar vriendin, zoekt vrouw, zoekt man, ex van, naar ex, alle dagen ruzie, slaande ruzie,
gevochten, vechtpartij, geslagen door, slaat vrouw, huiselijk geweld, partnergeweld, blauw oog, stiefvader,
stiefmoeder, alleen met kinderen, haar kinderen alleen, zijn kinderen alleen, ouderlijk gezag, woont in caravan,
woont in garage, hond verwaarloost, kinderen verwaarloost
`;

export const MONEY_AND_WORK = `
schulden, schuld bij, rekening open staan, huur niet, betaalt huur niet, betaalt niet, huurachterstal,
achterstal, wanbetaler, wanbetaalster, failliet, faillissement, afbetaling, lening, salaris, verdient per maand,
per maand netto, netto per maand, bruto per maand, belastingaangifte, belastingschuld, geërfd, lotto gewonnen,
bankrekening, spaargeld, gepensioneerd, ontslagen, ontslag gekregen, op straat gezet, buitengevlogen,
buitengegooid, aan deur gezet, bolwassing, tuchtsanctie, blaam gekregen, geschorst, functioneringsgesprek,
slecht geëvalueerd, werkloos, werkzoekend, zonder werk, op dop, dopt, dopper, dopgeld, stempelen, stempelt,
op zoek naar werk, zoekt werk, werk kwijt, job kwijt, solliciteert, gesolliciteerd, sollicitatie, zwartwerk,
werkt in zwart, schoolrapport, =gebuisd, gebuisd, herexamen, herexamens, blijven zitten, zittenblijven,
zittenblijver, van school gestuurd, van school gevlogen, schoolmoe, spijbelt, spijbelen, =clb, b-attest,
c-attest, bijles, examenresultaten, buitengewoon onderwijs, tuchtdossier, procent op, gezakt voor, tweede zit,
tweede zittijd, slechte punten, slecht rapport, rapport van, leerachterstand, taalachterstand, mag niet over,
blijft zitten, schorsing, strafstudie, gepest op school, geldproblemen, leent geld, geld geleend, geleend bij,
bedelt, vraagt geld, schulden bij, betaalde euro voor, euro schulden, schuldig aan, nog geld van mij,
geld schuldig, krijg nog geld, betaalt leveranciers niet, oplichting, flessentrekker, op proef, ontslagbrief, c4,
buiten bij, buitenvliegen, buitengezet, slapen op werk, te laat op werk, klust bij, klust in zwart, ziekteverlof,
thuis met ziekte, pensioenbedrag, verdient te veel, euro netto, euro bruto, gouden handdruk, erfde
`;
