/** Words around a name: what people do in public, how they are addressed, and what is named after people. */

/** Who is named in such a function is named for it. */
export const FUNCTIONS = `
schepen burgemeester raadslid gemeenteraadslid districtsraadslid ocmw-raadslid provincieraadslid minister premier minister-president staatssecretaris
gouverneur gedeputeerde deputé volksvertegenwoordiger parlementslid parlementair europarlementslid senator kamerlid fractieleider fractievoorzitter
lijsttrekker oud-burgemeester oud-schepen ereburgemeester ereschepen voorzitter voorzitster ondervoorzitter erevoorzitter covoorzitter
directeur directrice adjunct-directeur schooldirecteur zorgdirecteur kabinetschef afdelingshoofd korpschef commissaris hoofdcommissaris hoofdinspecteur
wijkagent wijkinspecteur brandweercommandant zonecommandant kapitein korporaal woordvoerder woordvoerster diensthoofd coordinator projectleider
afgevaardigde procureur onderzoeksrechter vrederechter rechter griffier ombudsman ombudsvrouw ambassadeur consul koning koningin prins prinses kroonprinses
imam pastoor deken bisschop kardinaal paus rabbijn dominee diaken abt abdis priester priester-dichter pastoor-dichter moreel consulent
trainer trainster coach bondscoach hoofdtrainer assistent-trainer ploegleider kapitein aanvoerder spits spelverdeler doelman keeper keepster verdediger middenvelder
renner wielrenner wielrenster veldrijder veldrijdster sprinter sprintster atleet atlete zwemmer zwemster turnster judoka tennisser tennisster basketter volleybalster wereldkampioen
kampioen kampioene olympier scheidsrechter jeugdcoordinator
zanger zangeres muzikant muzikante pianist pianiste violist violiste gitarist drummer rapper componist componiste dirigent dirigente acteur actrice regisseur regisseuse
cabaretier comedian presentator presentatrice schrijver schrijfster auteur auteurs dichter dichteres stadsdichter dorpsdichter kunstenaar kunstenares kunstschilder
beeldhouwer beeldhouwster tekenaar illustrator illustratrice striptekenaar fotograaf fotografe filmmaker cineast choreograaf danser danseres muralist ontwerper ontwerpster
architect architecte landschapsarchitect journalist journaliste redacteur hoofdredacteur reporter columnist vlogger influencer
professor prof prof. hoogleraar onderzoeker onderzoekster wetenschapper historicus historica archeoloog archeologe bioloog biologe ecoloog viroloog econoom politicoloog socioloog expert experte
deskundige spreker spreekster gastspreker gastspreekster gids stadsgids natuurgids curator conservator archivaris bibliothecaris bibliothecaresse molenaar
notaris advocaat advocate landmeter curator zaakvoerder zaakvoerster ceo oprichter oprichtster bestuurder ondervoorzitster secretaris-generaal
kok chef chef-kok sterrenchef bakker slager uitbater uitbaatster organisator organisatrice initiatiefnemer initiatiefneemster ondernemer onderneemster
consulent consulente preventieadviseur duurzaamheidsambtenaar jeugdconsulent sportfunctionaris cultuurbeleidscoordinator medewerker medewerkster teamleider teamverantwoordelijke verantwoordelijke
huisarts dokter dierenarts apotheker kinesist psycholoog psychologe verpleegkundige vroedvrouw rector decaan leerkracht leraar lerares
sint paus heilige zalige keizer graaf gravin hertog veldmaarschalk generaal verzetsheld verzetsvrouw
`;

/** Things that carry a person's name: no person is meant. */
export const NAMED_AFTER = `
school basisschool middenschool scholengroep instituut college atheneum lyceum kleuterschool academie muziekacademie hogeschool universiteit campus zaal zaaltje sporthal sportzaal stadion
zwembad bib bibliotheek museum galerij az uz ziekenhuis kliniek wzc woonzorgcentrum rusthuis residentie serviceflats dienstencentrum buurthuis ontmoetingscentrum oc cc gc cultuurcentrum
cafe brasserie taverne restaurant bistro frituur eethuis hotel b&b bakkerij slagerij beenhouwerij krantenwinkel apotheek garage kapsalon boekhandel brouwerij immo firma bedrijf aannemer
bouwbedrijf hoeve boerderij fruitbedrijf kwekerij tuincentrum drankenhandel transport bv bvba nv vzw cv stichting fonds vereniging club kring fanfare harmonie koor scouts chiro
straat laan plein park pad brug tunnel steenweg dreef weg wijk domein kasteel kapel kerk parochie abdij klooster molen toren fontein standbeeld monument beeld buste graf hof villa
prijs beker trofee cup memorial toernooi ronde criterium klassieker grote gp omloop jaarmarkt kermis festival concert film boek roman album lied toneelstuk theater gezelschap
kerst sint sinte zaalvoetbal route wandelroute fietsroute halte station ploeg team groep gemeente stad provincie regio dorp deelgemeente huis partij lijst fractie
`;

/** Words in front of a person's surname. */
export const TITLES =
  'mevrouw|mevr|mw|meneer|mijnheer|menheer|mr|dhr|de heer|madam|madame|familie|fam|gezin|koppel|weduwe|weduwnaar|juffrouw|juf|nonkel|tante|onkel|zuster|broeder';

/** Words with a capital that are neither first name nor surname. */
export const NO_NAMES = `
ik wij we jij je u hij zij ze het de een onze ons mijn zijn haar hun uw deze dit dat die wie wat waar wanneer waarom hoe als dan toen nu maar en of want dus ook nog niet geen ja nee neen
beste geachte dag hallo goeiemorgen goedemorgen proficiat merci bedankt dank gezocht verloren gevonden welkom hoera let op opgelet vanaf vanavond vandaag morgen gisteren straks
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
kerst pasen pinksteren nieuwjaar kerstmis allerheiligen vlaams vlaamse vlaanderen belgie belgisch belgische brussel gent antwerpen leuven brugge hasselt mechelen aalst nederland nederlands
nederlandse frankrijk frans franse duitsland duits engels engelse europa europees europese rode kruis groen vooruit vld cd&v n-va nva pvda belang open vlaams
facebook instagram whatsapp payconiq bancontact visa mastercard google youtube tiktok vrt vtm vvsg ovam vdab kbc ing belfius argenta volkswagen vw audi bmw mercedes opel ford renault peugeot citroen
toyota tesla fiat volvo skoda seat golf polo clio passat corsa astra berlingo kangoo transit sprinter vespa honda yamaha suzuki kawasaki colruyt delhaize aldi lidl carrefour spar action kruidvat
noord zuid oost west centrum nieuwe nieuw oude oud grote groot kleine klein heilig heilige sint sinte st onze-lieve-vrouw
`;
