/** What one tells of oneself, one's family and one's house. */

const MY = "mijn|mijne|mijnen|m'n|ons";
const NICE =
  '<filler>|nieuw|nieuwe|oud|oude|lief|lieve|liefste|trots|trotse|eigen|twee|drie|vier|mooie|prachtige|dappere|jarige|zieke|pasgeboren|bejaarde|arme|geweldige|fantastische|schone|allerliefste?';

const NOT_OF_ALL =
  '!inwoner|inwoners|raadslid|raadsleden|collega|medewerker|deelnemer|deelnemers|bewoner|bewoners|vrijwilliger|lezer|lezers|leerling|leerlingen|speler|spelers|kunstenaar|bezoeker|bezoekers|schepen|kandidaat|burger|burgers|gemeente|stad|wijk|straat|helden|handelaars|winkel|verenigingen';
const AGES = Array.from({ length: 82 }, (_, age) => age + 18).join('|');

/** Of nobody else's business, whatever else a post says. */
export const PRIVATE_LIFE = `
${MY} ${NICE} ${NICE} <relativeAtHome> ... <lifeEvent>
onze|onzen ${NICE} <surelyOfOne> ${NOT_OF_ALL} ... <lifeEvent>
<lifeEvent> .. is|wordt ${MY}|onze ${NICE} <relativeAtHome>
proficiat|gefeliciteerd|verjaardag|hartelijk|dank|merci|bedankt|hoera|leve .. aan|voor|met? ${MY} ${NICE} ${NICE} <relativeAtHome>
gelukkige|fijne|zalige verjaardag|moederdag|vaderdag|valentijn .. mama|papa|schat|schatje|liefste|moeke|vake|oma|opa|bomma|zus|broer|lieverd
schat|schatje|liefste|lieverd|zoetje dank|bedankt|merci|proficiat|gelukkige|ik|wij|je|ge|gij|op|nog
ik hou|zie van|u|je|jou .. schat|graag|liefste
ik zie|hou .. u|je|jou graag
mijn schat|schatje|liefste|allerliefste|wederhelft|grote_liefde|betere_helft|oogappel
liefde van mijn leven
kaarsjes voor ${MY}|onze
jaar|jaren getrouwd|samen .. spijt|schat|liefste
wij|we|ik zijn|ben .. getrouwd|verloofd|zwanger|verliefd|bevallen|grootouders|opa|oma
eindelijk getrouwd|verloofd|zwanger|bevallen|grootouder|grootouders|opa|oma|met_pensioen
ze|hij zei|heeft|had .. ja gezegd
ze|hij zei ja
op huwelijksreis
ontbijt op bed
merci|dank|bedankt|proficiat|santé|proost|kusjes|kus|xxx ... schat|schatje|liefste|lieverd|zoetje
mijn|onze firma|eenmanszaak|vennootschap|schildersbedrijf|tuinbedrijf|bedrijfje|praktijkruimte|praktijk|klusbedrijf ... offerte|bel|mail|korting|klanten|prijs
wij|we|ik kijken|kijk|keken|keek  .. thuis ... popcorn|zetel|finale|netflix|film|match|voetbal|chips
met .. vriendinnen|vrienden|maten|kameraden|vriendengroep|vrouwen|mannen|schoonbroer|zussen|broers naar|in|op ... <holidayPlace>|weekend|citytrip|festival
${MY} ${NICE} moeder|mama|ma|vader|papa|pa|oma|opa|bomma|bompa|grootmoeder|grootvader .. er niet meer
rust zacht|in_vrede .. lieve|mama|papa|ma|pa|oma|opa|bomma|bompa|nonkel|tante|vriend|moeke|vake
jaar ouder .. rimpel|wijzer|grijs|weer
vraagprijs|nieuwprijs|prijs_overeen_te_komen|prijs_n.o.t.k|topstaat|kattenschade
${MY}|onze .. <relativeAtHome> ... weggelopen|vermist|verdwenen|ontsnapt|kwijt|verloren_gelopen
^ vandaag|gisteren ${AGES} geworden
ik ... ${AGES} geworden|jaar_geworden|lentes
bedankt|merci|dank|dankjewel ... voor .. alle|jullie|de wensen|verjaardagswensen|felicitaties|kaartjes
dagen|week|weken .. in bed|de_zetel .. met
ik lig|zit|zat|lag .. met koorts|griep|een_kater|gips|rugpijn
op zoek naar|ik_zoek .. een .. tent|tweepersoonstent|babybed|fiets|zetel|kast|puppy|kitten|huisje|appartement|caravan|buggy|kinderstoel|kot|garagebox|tafel|bed|frigo|wasmachine
tips|tip|raad|suggesties .. voor|over .. mijn|een_goede <handyman>|slapeloze
slapeloze nachten|nacht .. met|door|dankzij .. baby|kleine|tandjes|puppy
ik ben|word|werd verliefd|gescheiden|single|vrijgezel|ontslagen|op_pensioen
met pijn in het hart ... afscheid|verliezen ... mijn|onze|ons
mijn .. <relativeAtHome> .. en ik|wij|we
vaderdag|moederdag|valentijn|verjaardag begon|begonnen|eindigde|ingezet|gevierd
mijn knie|rug|heup|schouder|enkel|arm|voet|tand|blindedarm .. geopereerd|gebroken|verstuikt|kapot|doet
wij|we verwachten ... kindje|baby|tweede|derde|eerste|tweeling
ik|wij word|worden .. papa|mama|opa|oma|ouders|grootouders|nonkel|tante|bomma|bompa|peter|meter
ik|wij werd|werden|mocht|mag .. papa|mama|opa|oma|ouders|grootouders|nonkel|tante|bomma|bompa|peter|meter
ons|onze eerste|tweede|derde|vierde kind|kindje|kleinkind|dochter|zoon|baby
onze .. huwelijksverjaardag|trouwdag|trouwverjaardag
onze huwelijksverjaardag|trouwdag|verloving|huwelijksreis|trouwfoto's|babyborrel|doopsuiker|trouw|schoonouders
mijn huwelijksverjaardag|trouwdag|verloving|huwelijksreis|verjaardag|vrijgezellen|trouwfeest
te_koop|te_huur|over_te_nemen|weg_te_geven|gratis_af_te_halen|tweedehands ... mijn|onze|wegens|prijs|euro|nieuw|bellen|gebruikt|staat|nieuwstaat|maten|maat|afhalen|jaar_oud|jaar|weinig|goede|kilometer|km|interesse|privébericht|bod|stuur
wegens verhuis|verhuizing|plaatsgebrek|dubbel_gebruik|sterfgeval|scheiding|aankoop ... te_koop|over_te_nemen|weg|verkopen|verkoop
^ te_koop .. $
^ te_koop|over_te_nemen|te_huur|weg_te_geven|gratis_af_te_halen .. een|oude|mooie|nieuwe|bijna|quasi|mijn|onze|goed|eiken|houten|witte|zwarte|kinderfiets|fiets|auto|wagen|appartement
ik verkoop|verhuur .. mijn|onze|mijnen
wij|we verkopen|verhuren onze|ons ${NICE} <homeThing>|huis|appartement|auto|wagen
ons|mijn|onze ... te_koop|te_huur|over_te_nemen|weg_te_geven
wie wil|heeft|zoekt|koopt ... mijn ${NICE} <homeThing>|auto|fiets|wagen|kinderfiets|kaarten
iemand|wie interesse|goesting .. in mijn|onze|een|ons
iemand interesse|zin ... kot|appartement|fiets|wagen|zetel|huis|kast|kinderfiets|puppy|pup|kittens|nestje
kent|kennen|weet|weten|heeft|hebben|wie|iemand|tips ... goede|goeie|betrouwbare|lieve|handige|degelijke|betaalbare|leuk|leuke|toffe|deftige|propere|nieuwe <handyman>
kent|weet|zoekt|heeft .. iemand|wie .. <handyman>
zoek|zoeken|gezocht ... <handyman> ... voor .. onze|mijn|ons|thuis
wie kan|wil|heeft ... babysitten|oppassen|komen_schilderen|helpen_verhuizen
zoek|zoeken|gezocht .. babysit|babysitter|oppas|poetsvrouw|kuisvrouw|poetshulp ... ons|onze|mij|mijn|thuis|gezin|vrijdag|zaterdag|week|kinderen
babysit|babysitter|kuisvrouw|poetsvrouw gezocht
wij|we|ik zoek|zoeken .. babysit|babysitter|oppas|kuisvrouw|poetsvrouw|puppy|kitten|huisje|bouwgrond
kamer|kot|studio|appartement van onze|mijn|ons ... vrij
haar|zijn kamer|kot ... vrij
wij|we|ik|net|pas|weer|eindelijk .. terug uit|van .. <holidayPlace>|vakantie|reis|verlof|citytrip|congé|skivakantie
terug thuis van|uit ... <holidayPlace>|vakantie|reis|verlof|citytrip
ons|onze|mijn vakantie|vakantiehuis|vakantiehuisje|appartement_aan_zee|buitenverblijf|caravan|mobilhome|camper
nieuw persoonlijk|pr record|pr
mijn|nieuw persoonlijk record|pr|besttijd
mijn eerste|tweede|derde|laatste|halve marathon|triatlon|halve|loopwedstrijd|ironman|duathlon
marathon|triatlon|ironman|halve_marathon ... uitgelopen|gelopen|gefinisht|overleefd|mijn|in_de_benen
ik ... kilo|kilo's|kg kwijt|vermagerd|afgevallen|bijgekomen|eraf
kilo|kilo's kwijt|eraf|afgevallen|vermagerd|minder
${MY} ${NICE} schoonmoeder|schoonvader|schoonouders|schoonfamilie|wederhelft|vent|ventje|madam
mijn ${NICE} winkel|zaak|praktijk|salon|kapsalon|webshop|bedrijf|restaurant|café|bakkerij|slagerij|brasserie|kantoor|frituur|hoeve|garage|studio|atelier|b&b|vakantiewoning|boetiek|apotheek ... korting|actie|solden|procent|open|welkom|langs|promo|reserveer|boek|bestel|boeken|bestellen|geopend|cadeaubon|maandag|dinsdag|zaterdag|zondag|nieuw|nieuwe
onze zaak|praktijk|webshop|salon|kapsalon|brasserie|b&b|boetiek ... korting|actie|solden|procent|open|welkom|langs|promo|reserveer|boek|bestel
korting|solden|promo|cadeaubon|kortingscode|uitverkoop ... in|bij|op|van mijn
gebruik|met .. code|kortingscode ... korting|webshop
kom|komt|spring ... langs in|bij mijn winkel|zaak|praktijk|salon|kapsalon|restaurant|café|bakkerij|slagerij|brasserie|kantoor|frituur
ik geef|start|begin .. bijles|pianoles|yogales|yogalessen|rijles|gitaarles|dansles|lessen|workshops
mijn boek|roman|dichtbundel|cd|single|podcast .. ligt|verschijnt|is|uit|te_koop
`;

/** Of those at home: private, unless the post is about the municipality. */
export const AT_HOME = `
de|den kleine|kleinen|oudste|jongste|kids|kleinkinderen .. is|zijn|heeft|hebben|slaapt|slapen|logeren|wordt ziek|jarig|geslaagd|thuis|koorts|weg|eindelijk|op_kamp|examens|bij_ons
wie helpt|kan|wil ons|mij ... verhuizen|schilderen|behangen|sleuren|dragen
jaar|jaren samen|getrouwd .. vandaag|spijt|schat|liefste|mijn
vandaag|gisteren|morgen|zondag|zaterdag ... jaar|jaren getrouwd|samen|verloofd
onze slaapkamer|living|caravan|mobilhome|wasmachine|zetel|vakantie|reis|badkamer|kelder|tuin
genoten .. van .. dag|dagen|week|weken|weekje|weekend|weekendje ... <holidayPlace>|vakantie|zon|verlof
heerlijk|zalig|prachtig|leuk|deugddoend|tof|fantastisch|deugd .. weekend|weekendje|weekje|week|dagje|vakantie|weken ... <holidayPlace>|gezin|familie|kinderen|vrienden|achter_de_rug|vrouw|man
weekje|weekendje|dagje|daagje|twee_weken|drie_weken|tien_dagen|een_week|citytrip|roadtrip ... <holidayPlace>
wij|we|ik vertrek|vertrekken|ga|gaan|vliegen|vlieg|rijden .. morgen|straks|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nu|eindelijk|overmorgen|binnenkort .. op|naar .. <holidayPlace>|vakantie|reis|verlof
groeten|groetjes|foto's|kaartje .. uit|vanuit .. <holidayPlace>
met het|ons|mijn|de|heel_het|heel|gans ${NICE} gezin|gezinnetje|familie|kroost|schoonfamilie|kinderen|kids|kleinkinderen|vrouw|man|lief|schoonouders|vriendin|hond|meisjes|jongens ... ${NICE} <holidayPlace>|<pastime>|<familyFeast>|geweest|genoten
met de|mijn|onze|ons kinderen|kids|kleinkinderen|gezin|familie|vrouw|man|lief naar ... geweest|gegaan|gereden|vertrokken
wij|we|ik ... met de|mijn|onze|ons kinderen|kids|kleinkinderen|gezin|familie|vrouw|man|lief|hond naar|in|aan ... <holidayPlace>
heel de familie|gezin ... rond|samen|aan_tafel|bijeen
wij|we|ik .. ingetrokken|intrek|sleutel|sleutels ... nieuwe|ons|onze|huis|woning|appartement
wij|we|ik verbouw|verbouwen|verhuizen|verhuis|schilderen|behangen .. onze|ons|mijn|naar|de ... keuken|badkamer|huis|living|slaapkamer|zolder|veranda|tuin|appartement|kinderkamer
wij|we leggen|bouwen|plaatsen|zetten ... in onze|mijn tuin|achtertuin|living|oprit
geslaagd|gebuisd|geslaagde .. voor .. mijn|zijn|haar|rijexamen|examen
vakantiemodus|verlofmodus|all_inclusive|zwembroek|hangmat|zonnecrème
wij|we|ik ... nieuwe auto|wagen|fiets|moto|keuken|zetel|caravan|hond|puppy|kat|bril|grasmaaier|televisie|tattoo|kapsel
trotse|fiere|blije|kersverse|gelukkige|vermoeide|zenuwachtige papa|mama|opa|oma|vader|moeder|meter|peter|nonkel|tante|grootvader|grootmoeder|bomma|bompa|echtgenoot|echtgenote
${MY} ${NICE} ${NICE} <relativeAtHome>
onze|onzen ${NICE} <surelyOfOne> ${NOT_OF_ALL}
mijn|onze|ons ${NICE} ${NICE} <homeThing>
mijn .. auto|wagen|volvo|golf|bmw|mercedes|audi|ford|opel|renault|peugeot|citroën|toyota|tesla|fiets|koersfiets|brommer|vespa|caravan|motor|harley|gsm|laptop|sleutels|portefeuille|bank|hangmat|zonnebank|recept|soep|taart|spaghetti|lasagne|confituur|tomaten|courgettes|kapper|huisarts|buurman|buurvrouw|schoonbroer|kameraad|maten|beste_vriend|beste_vriendin|collega_van_vroeger|jeugdvriend|trein_gemist
ik ... gebakken|gekookt|gebreid|gehaakt|geklust|geschilderd|uitgeslapen|afgevallen|gekampeerd|gesnurkt|getraind
mijn ${NICE} <bodyAndHabits>
ik|mijn|ons ... <familyFeast>
wij|we vierden|vieren|hadden|gingen ... <familyFeast>
ik ... <pastime>
wij|we|ik gaan|gingen|zijn|waren|zitten|vertrekken|genieten ... <pastime>
gaan|gingen|zitten|vertrekken wij|we ... <pastime>
ik|wij|we .. heb|hebben|ben|zijn ... gekookt|gebakken|geschilderd|gelopen|gefietst|gezwommen|gewandeld|gegeten|gedronken|geslapen|opgeruimd|gepoetst|gestreken|behangen|gedanst|gezongen|gekampeerd
gelopen|gefietst|gezwommen|gewandeld .. in|op|langs ${NICE} uur|km|u
km|kilometer ... gelopen|gefietst|gezwommen|benen|kuiten
dank|merci|bedankt aan|voor .. meter|peter|nonkels|tantes|oma|opa|schoonouders|vrienden
wens|wensen .. verjaardag
merci|dank|bedankt ... verjaardagswensen|felicitaties|wensen ... verjaardag|huwelijk|geboorte
ik word|werd vandaag|gisteren|morgen|binnenkort? twintig|dertig|veertig|vijftig|zestig|zeventig|jaar|oud
de|ons|heel_de schoonfamilie|schoonmoeder|schoonvader|schoonouders|schoonzus|schoonbroer|kleinkinderen|kroost|kleinkids
^ nieuwe|eerste auto|wagen|fiets|moto|keuken|zetel|caravan|puppy|bril
mijn eerste|nieuwe|oude|laatste elektrische|auto|wagen|fiets|keuken|baard|grijze|tattoo|bril|trui|recept|brood|taart
vanavond|straks|zondag|zaterdag ... fondue|gourmet|barbecue|bbq|netflix|sauna|etentje|frietjes|zetel|pizza
mijn lief|vrouw|man|vriendin|vriend|vent kookt|kookte|bakt|slaapt|snurkt|trakteert|zegt|vindt
`;
