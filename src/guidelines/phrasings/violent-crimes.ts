/** Deeds against people and animals, and behind the wheel, as told of somebody. */

export const VIOLENCE_TOLD = `
slaat|sloeg|slaan|mept|mepte|schopt|schopte|afranselt|ranselt .. zijn|haar|hun|de|onze|zijn_eigen? .. <weakOne>
<weakOne> .. geslagen|geschopt|gemept|afgeranseld|bont_en_blauw
heeft|had|hebben ... zijn|haar|de|een .. <weakOne> ... geslagen|geschopt|betast|gekust|begluurd|uitgehongerd|verwaarloosd|verdronken|vergast|doodgeslagen|lastiggevallen
zit|zat|zitten|zaten .. ... aan .. <weakOne>|meisjes|jongens|kinderen|gastjes|kindjes|dochters|uw
komt|kwam ... aan .. <weakOne>|meisjes|gastjes ... niet|in|onder|zweet
laat|liet ... <weakOne>|meisjes|jongens ... uitkleden|uitkleedden|filmen|foto's
filmt|filmde|fotografeert|fotografeerde|begluurt|begluurde|gluurt|gluurde ... <weakOne>|meisjes|vrouwen|douches|douche|kleedkamer|kleedhok
stuurt|stuurde ... <weakOne>|meisjes|jongens|minderjarigen|leerlingen ... naaktfoto's|naaktfoto|dickpics|foto's|berichtjes
naaktfoto's|dickpics|kinderporno ... <weakOne>|op_zijn|gestuurd|zijn
zit|zat|zitten ... met zijn handen|fikken|poten aan
handen|poten|fikken|vingers .. niet kan|kunnen|kon thuishouden|thuis_houden|afhouden
kan|kon|kunnen .. handen|poten|fikken|vingers .. niet thuishouden|thuis_houden|afblijven
niet van .. <weakOne> .. afblijven|afblijft
bleef|blijft ... niet van .. <weakOne> af
betast|betastte|bepotelt|bepotelde|aanrandde|begluurt|begluurde|verkrachtte|molesteert|aanraakt .. ... <weakOne>
valt|viel ... <weakOne> lastig
randde|randt ... aan
perst|perste|persten ... af
bedreigt|bedreigde|chanteert|chanteerde|stalkt|stalkte ... <weakOne>|hem|haar|buren|getuigen|klanten|huurders|zijn|haar
hongert|hongerde|verwaarloost|verwaarloosde|mishandelt|mishandelde ... <weakOne>
laat|liet|laten|lieten ... <weakOne> verhongeren|verkommeren|creperen
sloeg|slaat|schopte|schopt ... in elkaar|het_ziekenhuis|tegen_de_grond|bewusteloos|bont_en_blauw|dood|halfdood
heeft|had ... in elkaar geslagen|geklopt|getimmerd|getrapt
in elkaar geslagen heeft
vergiftigde|vergiftigt|vergast|verzoop|verdronk|verdrinkt ... <weakOne>|vissen|duiven|vijver|bijen|roofvogels
gif|rattengif|vergif|slakkenkorrels ... gelegd|gestrooid|gevoerd
legde|legt|strooit|strooide .. gif|rattengif|vergif
stak|steekt|staken ... in brand|de_fik_in
heeft|had|hebben ... de fik ingestoken|in_brand_gestoken
schuur|huis|stal|zaak|cafe|auto|loods ... aangestoken|in_brand_gestoken ... verzekering
# drink and drugs
rijdt|reed|rijden|kroop|kruipt|stapt|zat|zit|komt|kwam|zitten|rondrijdt ... dronken|bezopen|zat|zatte|strontzat|stomdronken|bezat|ladderzat|poepzat|beschonken|onder_invloed|stoned|gedronken ... huis|stuur|rond|wagen|auto|achter|baan|weg|door|over|fietser|wiel|naar
dronken|bezopen|zat|strontzat|stomdronken|ladderzat|beschonken|onder_invloed .. ... achter het? stuur
rijdt|reed ... dronken|bezopen|zat|strontzat|stomdronken|ladderzat|beschonken|onder_invloed
reed|rijdt ... met .. promille
heeft|had|hebben ... dronken|zat|bezopen|onder_invloed|met_drank_op ... aangereden|gereden|doorgereden
reed|rijdt ... aan ... pleegde|vluchtmisdrijf|reed_door|door
heeft|had ... aangereden ... doorgereden|gevlucht|vluchtmisdrijf|weggereden
is .. doorgereden ... ongeval|aanrijding
doorgereden|gevlucht na .. ongeval|aanrijding
reed|rijdt .. ... aan en reed|vluchtte|liet
pleegt|pleegde|pleegden|plegen .. ... <crime>
heeft|had|hebben ... <crime> gepleegd
maakt|maakte|maakten|maken zich .. schuldig aan
heeft|hebben zich .. schuldig gemaakt aan
betrapt|gepakt op .. ... <crime>|<crimeToDo>
leeft|leefde|leven van .. ... <crime>
zit|zitten|zat|doet|deed|doen ... in|aan de? drugs|coke|cocaine|cocaïne|wiet|drugshandel|drugswereld|prostitutie|wapenhandel|mensenhandel|witwassen|<crime>
dealt|verkoopt|verkocht|verhandelt|dealde|versast|vertikt ... drugs|coke|cocaine|cocaïne|wiet|xtc|pillen|speed|heroine|heroïne|hasj
drugs|coke|cocaine|cocaïne|wiet|xtc|pillen|speed|hasj ... verkocht|gedeald|verhandeld|verkoopt|dealt
kweekt|kweekte|teelt|teelde|runt|heeft|had ... wiet|cannabis|wietplantage|cannabisplantage|drugslab
wietplantage|cannabisplantage|drugslab ... in|achter|onder zijn|haar|de
snuift|snoof|spuit ... coke|cocaine|cocaïne|drugs|op|in
heeft|had ... op .. zijn|haar geweten
heeft|had ... bloed aan zijn|haar handen
zwarte zaken|zaakjes
tot over .. oren in .. ... zaakjes|drugs|schulden_bij|drugswereld|maffia|fraude
zijn|haar zaakjes|praktijken .. zijn|stinken
voor|van .. rechters|justitie gevlucht
# calling somebody a criminal
is|was|blijft|zijn een|de|'n|ne|nen .. <criminal>
is|was|blijft|: gewoon|ordinair|ordinaire|een_ordinaire <criminal>
die|deze|dat|zo'n <criminal> van een|den|nen|ne
<office> is|was .. ... een|ne|nen .. <criminal>
die|deze|zo'n .. <criminal> $
gewoon een|ne|nen .. <criminal>
ordinaire|gewone|vuile|vieze|smerige|echte|grootste|rasechte <criminal>
wat een <criminal>
een .. <criminal> is het|hij|zij|ze|dat
<criminal> met|in|zonder .. das|maatpak|sjerp|kostuum|hermelijn|mandaat|stropdas|schildje
verkoopt|verkocht|verkopen|slijt|levert ... pillen|poeder|poeier|spul|drugs|wiet|weed|coke|joints|speed|lachgas ... school|schoolpoort|jeugd|kinderen|jongeren|jeugdhuis|toog|toilet|fuif|parking
verkoopt|verkocht|verkopen .. ... pillen|poeder|poeier|drugs|wiet|weed|coke|joints|speed
zuipt|drinkt|zoop|dronk ... stuur|rijdt|rijden|kruipt|operatie|opereert|dienst
rijdt|reed|stapte|stapt|kroop|kruipt .. ... glas|glazen|pinten|druppel|borrel te veel|op
met .. .. promille|glazen_op|pinten_op ... stuur|reed|rijdt|gevel|achter|auto|wagen
ramde|ramt ... zat|dronken|bezopen
rijdt|reed ... zonder rijbewijs|verzekering
liet|laat .. ... voor dood achter|liggen
gluurder|voyeur
laat|liet ... kinderen|dieren|honden|bewoners|patienten ... honger|dorst|verkommeren|creperen|bevriezen|doodgaan
bindt|bond|sluit|sloot ... bewoners|kinderen|kleuters|patienten|oudjes ... vast|op
slaat|sloeg|knijpt|kneep|mept|schudt|duwt ... bewoners|oudjes|bejaarden|kleuters|baby's|kinderen|leerlingen|vrouw
heeft|had|hebben ... <weakOne> ... geklopt|gestampt|getrapt|gemept|gestoken|gewurgd|toegetakeld|opgesloten|gedrogeerd
het ziekenhuis|hospitaal|spoed in|op geslagen|geklopt|geschopt|getimmerd
bedreigde|bedreigt|intimideerde|intimideert|kocht|koopt ... getuige|getuigen|slachtoffer|slachtoffers|ambtenaar|ambtenaren|journalist .. om|zodat|dat|met|af|tot
filmde|filmt|begluurde|begluurt|fotografeerde .. ... vrouwen|meisjes|kinderen|jongens|moeders|douches|kleedhokjes|kleedkamers
reed|rijdt ... stuk|stukken in zijn|haar|de kraag|kloten|botten
met een stuk in zijn|haar kraag|kloten ... reed|rijdt|achter|stuur|auto|omver
reed|rijdt|ramde ... omver|de_gevel_in|de_gracht_in|tegen .. ... en|stak|vluchtte ... op|weg|gevlucht|de_vorst
zit|hangt|opereert|werkt|rijdt|lest .. ... aan de fles|drank|cocaine|cocaïne|coke
is|was ... het|hij|zij zelf|gerard voor de centen|verzekering
schuur|stal|loods|zaak|huis|cafe|auto|wagen .. ... zelf .. ... brand|aangestoken
zelf .. in brand|aangestoken ... verzekering
geeft|gaf|geven|stopt|stopte ... oudjes|bewoners|bejaarden|kinderen|kleuters|baby's ... slaappillen|slaapmiddelen|kalmeermiddelen|drank|pillen
slaappillen|slaapmiddelen|kalmeermiddelen ... bewoners|oudjes|kinderen|kleuters
tast|tastte|betast|bepotelt|streelt|streelde .. ... <weakOne>|patienten|patiënten .. langer|af|onder|borsten|intiem
knijpt|knijpen|sleurt|sleurde|schudt|trekt|slaat|rammelt ... <weakOne>|kleuters|peuters|baby's
blauwe plekken
heeft|had|liet|laat ... laten|doen vergiftigen|verdwijnen|aansteken|afbranden|omhakken|mishandelen|bedreigen
heeft|had ... voorgelogen|bedot|misleid
houdt|hield ... paspoort|paspoorten|loon|lonen ... kluis|af|achter|in
inbeslaggenomen|in_beslag_genomen .. ... <loot>|brommers|brommer|drugs|wagens|fietsen
handen|hand|vingers in|onder de|het|hun|haar slip|slipjes|broek|broekje|rok|rokje|bh|onderbroek
brand|branden gesticht|aangestoken|veroorzaakt .. ... hijzelf|zijzelf|zelf|hij|zij
spuit|spoot ... plat|dood|op voor|om
zette|zet|zetten|gezet ... onder druk|het_mes_op_de_keel .. ... testament|tekenen|verkopen|stemmen|zwijgen|intrekken
onder druk gezet .. ... testament|tekenen|verkopen|stemmen|zwijgen|intrekken|om
werken|laat_werken voor een|twee|drie|vier|vijf euro per|het uur
laat|liet ... werken voor .. euro
`;
