/** Sayings that somebody has no wits, no skill or no place among people. */

const YOU = 'gij|ge|jij|je|u';
const THEY = 'hij|zij|ze|die|gij|ge|jij|je|<office>|<fellow>';
const THEIR = 'zijn|zijne|haar|uw|uwe|jouw|hun|diens|die';
const WITS =
  'verstand|hersens|hersenen|intelligentie|gezond_verstand|iq|ruggengraat|hersencellen|empathie|fatsoen|manieren|wijsheid|schaamte|beleefdheid|goede_smaak|talent|karakter|moed|charme|humor';
const CAN = 'kan|kunt|kon|kunnen|kunde';
const NOT_EVEN = 'nog_geen|niet_eens_een|amper_een|nauwelijks_een|nog_niet_eens_een|zelfs_geen';
const EASY =
  'bal|banaan|baksteen|barbecue|bierviltje|biefstuk|boterham|boom|brief|deur|ei|eitje|emmer|envelop|fietsband|fietsenstalling|fietsenrek|frietkot|friet|frigo|gloeilamp|haag|hamer|hond|huishouden|ikeakast|kalender|kast|kerstboom|kiekenkot|kippenhok|klasje|koe|konijnenhok|krant|kruiswoordraadsel|kruiwagen|kraam|lamp|mug|nagel|pakje|pakske|peer|pint|planken|plant|plantenbak|pleister|postzegel|puzzel|quiz|regenton|rekensom|scoutskamp|sneeuwbal|snoepwinkel|soep|spijker|stoelendans|stofzuiger|stopcontact|straatfeest|tafel|tombola|tomaat|tent|tuinslang|vaas|vlieg|vuilbak|vuilzak|wafelbak|winkelkar|worst|zandbak|zakdoek|zin';

export const MOTHER_WIT = `
toen|als|wanneer god|onze_lieve_heer|ze|men|er|het|de .. ${WITS} ... uitdeelde|uitdeelden|uitgedeeld|verdeeld|verdeelde|verdeelden|rondgedeeld|bedeeld
uitdelen|bedeling|verdeling|uitdeling van .. ${WITS}
${WITS} .. uitdeelde|uitdeelden|uitgedeeld|rondgedeeld ... stond|stonden|zat|zaten|was|waren|lag|overgeslagen|achteraan|laatste|wc|toilet
${WITS} ... zouden|zou|moesten|moest verkopen|belasten|belast|verkocht ... laatste|terug|rijk|arm|gratis|failliet
moest|mocht|indien|als ${WITS} belast|belastbaar|strafbaar|verplicht|besmettelijk|goud|geld .. worden|werd|zijn|was|waard
als|indien|moest|mocht <vice> ... kon|konden|zou|zouden|woog|deed|gaf|bestond
licht|lichten|lamp|lampen brandt|branden .. maar ... niemand thuis
brandt|branden .. licht|lichten|lamp .. maar ... niemand thuis
niemand thuis boven|vanboven
${THEY} zou|zoudt|zouden nog|zelfs? .. verdwalen|verdrinken|struikelen|verloren_lopen|verzuipen in|op|over ${THEIR}|een|nen|ne
${THEY} zou|zoudt|zouden nog .. verdwalen|verdrinken|struikelen|verloren_lopen
${THEY} zou|zoudt|zouden nog? .. in|op|over ${THEIR}|een|nen|ne ... verdwalen|verdrinken|struikelen|verloren_lopen
raakt|geraakt|loopt .. verdwaald|verloren in zijn|haar|een eigen|rechte|telefooncel|glas|badkuip|lift|kast
struikelt|struikelen over ${THEIR} eigen voeten|schaduw|veters|tong
${THEY} .. ${CAN} .. ${NOT_EVEN} .. ${EASY}
${CAN} ${THEY} .. ${NOT_EVEN} .. ${EASY}
${CAN} .. ${THEIR} eigen? veters|schoenveters|gat|kont|billen|naam niet|amper|nauwelijks|nog_niet knopen|strikken|vinden|afvegen|spellen|schrijven
${CAN} .. ${THEIR} eigen .. veters|schoenveters|gat|naam .. nog? niet|amper|nauwelijks
nog_nooit een|ne|nen .. van_dichtbij|vastgehad|aangeraakt ... uitleggen|zeggen|vertellen|leren
niet|nooit de|het|een .. scherpste|slimste|snuggerste|helderste|felste|verstandigste .. licht|lamp|lampje|schaar|mes|potlood|ster|vuurtoren|kaars|kaarsje|lepel|krijtje|bol|koekje
<office>|<somebody>|<fellow>|hij|zij|ze|die is|was|zijt|bent geen licht|hoogvlieger|genie|einstein|lumen
zijt|bent de reden dat|waarom ... gebruiksaanwijzing|waarschuwing|waarschuwingen|etiket|shampoo|bijsluiter
wandelend|wandelende argument|ramp|vergissing|karikatuur|cliché|mislukking|blunder|leugen voor|tegen|van|met|in
hebben|heeft ze|men|iemand|uw_moeder|uw_ma u|hem|haar|jou|je .. op uw|zijn|haar|de|je kop|hoofd laten_vallen
op uw|zijn|haar|de|je kop|hoofd laten_vallen|gevallen als|bij
als|bij baby|kind|kleuter|de_geboorte .. op uw|zijn|haar|je|de kop|hoofd
als baby|kind ... te_hard|te_veel|te_vaak geschud|gevallen|laten_vallen
moeder|ouders|ma|pa had|hadden beter|liever een|ne|nen kat|hond|hamster|plant|cavia|goudvis|konijn|kamerplant gekocht|genomen|gehad
gebruik|gebruikt eens|toch uw|je|jullie hersens|hersenen|verstand|kop
gebruik|gebruikt uw|je|jullie hersens|hersenen|verstand|kop eens|toch
hebt|heeft|hebben gij|ge|je|jij|u|jullie|die|dat|<office> .. wel|eigenlijk|soms .. hersens|hersenen|ruggengraat|geweten|schaamte|ogen_in_uw_kop
hebt|heeft|hebben gij|ge|je|jij|u|jullie|die|dat|<office> .. wel|eigenlijk|soms .. hart|verstand !voor|van
waarom|waarvoor hebt|heeft ge|gij|hij|zij|u|je .. een|nen hoofd|kop
${THEIR} hoofd|kop|nek dient|bestaat|staat|is|heeft .. enkel|alleen|maar|slechts ... regenen|nek|vallen|dragen|hoed|kapsel|vullen
hoofd|kop enkel|alleen .. om|voor .. regenen|hoed|sjaal|pet|nek|muts|kapsel
meer botox|haarlak|haargel|gel|spieren|haar|makeup|mascara|tatoeages|pk|ego|mond|das|sjerp|buik|bier|bling|lippenstift|praat|blabla dan hersens|hersenen|verstand|inhoud|ideeën|iq|fatsoen|manieren|ruggengraat|karakter
te_veel|veel haarlak|botox|haargel|gel|spieren|blabla|bier|mond|parfum|ego ... te_weinig|weinig|nul|geen hersens|hersenen|verstand|inhoud|iq
hoe meer|groter|dikker|hoger|langer|luider ... hoe|des_te minder|kleiner|dommer|leger|platter|dunner verstand|hersens|hersenen|inhoud|manieren|ruggengraat|het_verstand
grote|groot|grootste mond|muil|bek|bakkes .. geen|nul|weinig hersens|verstand|hersenen|daden|ruggengraat
${THEIR} ego|hoofd|kop past|kan|geraakt niet .. door|in|binnen
${THEIR} ego|mond|bek|muil|tong is|was groter|langer|zwaarder|sneller dan ... verstand|hersens|hersenen|gedachten|daden|gemeente|stad|iq
hersens|hersenen|verstand|brein .. groot|klein|grootte als|van een|ne|nen
een erwt|rozijn|pinda|krent|walnoot|spons|noot als|in_plaats_van|in_de_plaats_van|waar brein|hersens|hersenen|verstand
bruine tong|neus van
tong|neus is|ziet bruin van
kruip|kruipt|zit|zat|steekt .. diep|verder|recht in het|zijn|de gat|kont|achterste|reet|poep van
rijp|klaar voor het|een|den|de gesticht|zothuis|instelling|dwangbuis|gekkenhuis|psychiater|isoleercel
weggelopen|ontsnapt|losgelaten uit het|een|den|de gesticht|zothuis|instelling|dwangbuis|gekkenhuis|psychiatrie
opsluiten|colloqueren|laten_opnemen|laten_colloqueren in_geel|gesticht|zothuis
${YOU} kunt|kent|stelt niks|niets|geen_bal en .. niks|niets
${YOU} stelt|betekent|stellen niks|niets|geen_zak|geen_reet voor $
${YOU} zijt|bent niks|niets|lucht|nul $
${YOU} zijt|bent lucht|een_vlek|een_puist|een_kanker|een_gezwel|een_plaag|een_schande|de_schaamte voor|op|in|van
puist|gezwel|kankergezwel|steenpuist|etterbuil op|aan|in|van|voor het|de|dit|onze gat|gemeente|stad|partij|dorp|wijk|straat|maatschappij|mensheid|samenleving|mensdom|vereniging|club|politiek
hart van steen|beton|ijs|graniet en|met ... kop|hersens|hoofd
precies|zeker azijn|een_citroen|citroenen gedronken|gegeten|ingeslikt
zo dom|stom|lomp|onnozel|lelijk|lui|plat|zat|gek|zot|vals|laf|achterlijk|scheel als|gelijk|lijk een|ne|nen|n|het|de|mijn .. deur|achterdeur|varkenskot|nacht|varken|zwijn|ezel|koe|kieken|rund|paal|rat|slang|ton|kattepis|kattenpis|pis|hond|worst|patat|kassei|gat|achterste|kont|beer|oester|muur|os|kalf
geen spiegel|spiegels .. thuis|huis|in_huis|bij_u
bij u|jou .. geen spiegel|spiegels
${THEIR} gezicht|kop|smoel|bakkes|tronie is een|ne|nen .. ongeluk|accident|ramp|belediging|straf
${THEIR} smoel|bakkes|tronie|smoelwerk|rotkop|lelijke_kop|vieze_kop
met|zo'n uw|zo'n|zijn|haar zielig|miezerig|armzalig|triestig|leeg|pover|nutteloos leven|leventje|bestaan|bestaantje
zoek|zoekt een leven !met|dat|waar
zoek|zoekt eens|toch .. leven|hobby|psychiater|psycholoog
get a life
hitler|stalin|mussolini|poetin|napoleon was|is er? niks|niets|klein_bier|een_lieverdje|braaf .. tegen|bij|bij_vergeleken
wat een|ne|nen triestige|triest|zielige|zielig|belachelijke|misselijke vertoning|geval|exemplaar|schepsel|creatuur van een|ne|nen
wat voor volk|een_volk|beest|een_beest|onmens|een_onmens zijt|bent|is|moet|ben gij|ge|je|jij|u|dat|hij|jullie
wie zo <demeaning> is|zijt
ge|gij|je|men moet|moest .. wel|al|toch .. <demeaning> zijn om
heeft .. kapsones|een_hoek_af|ne_klop|een_klop_van_de_molen|ze_niet_alle_vijf|een_vijs_los|een_vijs_te_weinig
een vijs|schroef|pan|dakpan|haar af|los|te_weinig
mist|zoekt|vermist zijn|haar|hun|een dorpsidioot|dorpsgek|idioot|clown
leeg|hol|licht van_boven|vanboven|tussen_de_oren|in_de_bovenkamer|in_den_bol
leegte|holte|tocht|wind tussen|in zijn|haar|uw|die|de twee? oren
bovenkamer .. verlichting|licht|tocht|tochtig|stof|spinnenwebben
`;
