/** Words for people who are not named, by how much they tell. */

/** One in a village: "onze postbode" is somebody. */
export const ROLES = `
buren overburen bovenburen onderburen buurman buurvrouw buurmeisje buurjongen bovenbuur onderbuur overbuur overbuurvrouw overbuurman buur buurtjes
postbode facteur bakker bakkerin bakkersvrouw slager beenhouwer slagersvrouw kapper kapster barbier coiffeur coiffeuse krantenman krantenboer
pastoor onderpastoor veldwachter koster misdienaar organist imam dominee begrafenisondernemer notaris apotheker apothekeres
juf kleuterjuf turnjuf zangjuf juffrouw meester turnmeester leraar lerares leerkracht zorgleerkracht turnleraar directeur directrice concierge poetsvrouw poetshulp kuisvrouw
cafebaas cafebazin waard waardin ober serveuse garcon kelner barman uitbater uitbaatster frituurbaas frituuruitbater frituurbazin traiteur kok hulpkok
garagist mecanicien loodgieter elektricien dakwerker schilder metser klusjesman tuinman schoorsteenveger
kassierster kassier winkelierster winkelier winkeljuffrouw verkoopster bediende loketbediende onthaalbediende baliemedewerkster
boer boerin melkboer kippenboer landbouwer hovenier
trainer coach keeper spits doelman kapitein scheidsrechter jeugdtrainer leider leidster hoofdleider hoofdleidster kapoenenleidster akela terreinverzorger kantinebaas
voorzitter penningmeester penningmeesteres secretaris secretaresse ondervoorzitter bestuurslid dirigent dirigente trommelaar
buschauffeur chauffeur buschauffeuse schoolbuschauffeur taxichauffeur vuilnisman huisvuilophaler wijkagent agent brandweerman ambtenaar redder badmeester bibliothecaris bibliothecaresse
onthaalmoeder onthaalouder onthaalvader kinderverzorgster gastouder babysit oppas verpleegster thuisverpleegster verpleger kinesist kinesiste tandarts huisarts dokter dierenarts psycholoog
huisbaas huisbazin verhuurder verhuurster eigenaar eigenares syndicus makelaar
collega klasgenoot klasgenote klasgenootje ploegmaat stagiair stagiaire leerling leerlinge student studente
molenaar duivenmelker vrijwilliger vrijwilligster gids schrijnwerker smid fietsenmaker bloemiste bloemist marktkramer
`;

/** Of the author's family: known by a name, an address or what they do. */
export const RELATIVES = `
moeder vader mama papa ma pa moeke vake zoon dochter zoontje dochtertje broer broertje zus zuster zusje tweelingzus tweelingbroer kleinzoon kleindochter kleinkind
oma opa bomma bompa grootmoeder grootvader meme pepe nonkel tante oom neef nicht neefje nichtje kozijn schoonbroer schoonzus schoonzusje schoonmoeder schoonvader schoonzoon schoondochter
schoonouders ouders stiefvader stiefmoeder stiefzoon petekind meter peter vrouw man echtgenoot echtgenote ex ex-man ex-vrouw lief vriend vriendin verloofde kameraad maat
`;

/** Anybody, until it is said which one. */
export const ANYBODY = `
man vrouw mannetje manneke vrouwtje vrouwke madam madammeke madammetje mevrouw meneer heer dame mens menske ventje vent kerel gast jongen jongetje meisje meiske kind kindje baby tiener puber kleuter peuter
gezin gezinnetje koppel koppeltje familie weduwe weduwnaar bewoner bewoonster huurder huurster vader moeder mama papa zoon dochter broer zus ouders jongeman dochtertje zoontje oudste jongste
kapper eigenaar eigenares baas bazin baasje uitbater werknemer werkneemster persoon student jongere bejaarde klant stamgast cafeganger dakloze clochard vluchteling asielzoeker
`;

/** Places in a village that tell which one. */
export const PLACES = `
hoek hoekhuis overkant hiernaast hierover hiertegenover hiernevens hierachter ernaast daarnaast verdieping gelijkvloers blok appartement flat rijhuis huis villa straat steeg wegel plein dorpsplein kerkplein markt
kerk school klas leerjaar kleuterklas kleuterschool basisschool schoolpoort middelbaar internaat academie creche kribbe opvang speelplein
atheneum lyceum college instituut winkel kruidenier nachtwinkel krantenwinkel supermarkt bakker bakkerij slager slagerij beenhouwer frituur frietkot cafe kroeg taverne restaurant brasserie pizzeria kebabzaak pitazaak chinees snackbar apotheek apotheker kapsalon kapper
garage carwash benzinestation tankstation postkantoor postpunt bank bankkantoor bib bibliotheek loket gemeentehuis sporthal zwembad kantine cafetaria turnkring turnclub voetbal voetbalclub voetbalploeg ploeg club tennisclub basketclub judoclub volleyclub
wielerclub duivenbond kaartersclub petanqueclub fanfare harmonie koor zangkoor toneelkring toneel scouts chiro ksa klj kwb okra jeugdhuis jeugdbeweging parochie parochiezaal rusthuis wzc woonzorgcentrum serviceflat boerderij hoeve manege molen fabriek
pastorie bloemenwinkel bloemist wasserette rommelmarkt viskraam kippenkraam frietkraam marktkraam bushalte station dierenarts dokter huisarts notaris burgemeester postbode juf meester
`;
