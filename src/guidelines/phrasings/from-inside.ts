/** Something out of a closed body or a closed paper: the source, and what it held. */

const OUT_OF = 'uit|in|op|van|tijdens|binnen|na|bij|volgens|vanuit|sinds';

export const FROM_INSIDE = `
# closed meetings
${OUT_OF} .. <shut> .. <meeting> ... <disclosed>|<quarrel>|stemmen|kost|zei|dat
<disclosed>|<quarrel> .. ... <shut> .. <meeting>
<unseen> ... <disclosed>|<quarrel>|dat
<disclosed>|<quarrel>|besliste|beslist .. ... <unseen>
<meeting> ... <unseen>
<closedCircle> ... <unseen>
<unseen> .. ... <closedCircle>
<meeting>|<closedCircle>|<closedEvent> was|waren|gebeurde|verliep achter|met|zonder|besloten|geheim|informeel|vertrouwelijk ... maar|toch|dit|wel|en|deuren
<meeting>|<closedEvent> .. is|was|zijn .. gedekt|gebonden|vertrouwelijk|geheim
<shut> <closedCircle>|<closedEvent> ... <disclosed>|<quarrel>
een|het informeel|geheim|besloten|onofficieel .. college|bureau|comité|comite|schepencollege
achter|met|bij gesloten|dichte|toe deuren .. ... <disclosed>|<quarrel>|toch|maar|stemmen
# who was at the table, and quarrels there
in|op|binnen|tijdens|na het|de|onze|hun|ons .. <closedCircle> ... <quarrel>
<quarrel> .. ... in|op|binnen|tijdens|bij het|de|onze|hun|ons .. <closedCircle>
in|op|binnen|tijdens het|de|onze|hun .. <closedCircle> ... stemde|stemden|tegengestemd|voorgestemd|onthield|onthielden
mijn|onze man|vrouw|zus|broer|zoon|dochter|lief|vriend|vriendin|nicht|neef|buurman|schoonzus|schoonbroer|stijn .. ... zit|zat|zetelt|werkt in|op|bij|aan .. ... <closedCircle>|vergadering|kabinet ... en|die|liet|zei|zegt|vertelt|vertelde|weet
ik|we|wij|'k zat|zaten|was|waren .. ... erbij|mee|zelf|aan_tafel|in_de_zaal|in_de_jury ... <closedCircle>|<meeting>|<closedEvent>|toen
mijn|onze zus|broer|man|vrouw|neef|nicht|zoon|dochter|buurman zat|zit .. in|op .. vergadering|<closedCircle>
binnen|in|op|bij .. <closedCircle> .. is|was|werd|zijn|ligt .. al|eigenlijk|intussen|stiekem|maandag .. ... beslist|beklonken|afgesproken|gekozen|weggestemd|verdeeld ... niet|pas|maar|terwijl
bron|bronnen|iemand|medewerker|insider in|binnen|uit|op|van .. <closedCircle>
<closedCircle> keurde|besliste|koos|verwierp|weigerde ... pas|niet|stilletjes|stiekem|intern
selectiecommissie|examencommissie|beoordelingscommissie koos|kiest|verkoos|plaatste|zette|rangschikte|quoteerde
jury koos|verkoos|rangschikte ... morgen|straks|pas|niet
ik|we telde|telden|herkende|zag .. ... stembriefjes|briefjes
stembriefjes|briefjes ... vernietigd|verbrand|herkende|ik
geheime stemming ... dus|maar|kreeg|won|haalde|met|stemmen|uitslag
# papers not for all
vertrouwelijk|vertrouwelijke|geheim|geheime|confidentieel|confidentiële|geclassificeerde|ongecensureerde|onuitgegeven|ongepubliceerde|achtergehouden|weggemoffelde|verzwegen .. <paper>|jaarrekening|audit|raming
<paper> ... als|staat|stempel|vermelding|stond .. <shut>
<copy> .. uit|van|op|bij .. ... <hidingPlace>|<chatGroup>|<closedPaper>|<closedEvent>|<closedMeeting>
<copy> .. van|uit .. <shut> .. .. <paper>|<meeting>|<chatGroup>|mailbox
${OUT_OF} .. interne|besloten|afgeschermde|gesloten|eigen .. <hidingPlace>|<chatGroup>|map|schijf
doorgestuurd|gehaald|gekopieerd|overgenomen|geplukt|komt|gered|gevist|opgevist uit .. ... <hidingPlace>|<chatGroup>|<closedPaper>|dossier|verslag|archief
ligt|lag|zit|zat|stak|steekt|verdween|verdwijnt|belandde in|achter een|de|het|zijn|haar|hun .. <hidingPlace>
<paper> ... belandde|kwam|viel|lag|verscheen|stak|zat|dook|landde|arriveerde ... mijn|onze .. mailbox|inbox|brievenbus|bus|postvak|printer|keukentafel
belandde|viel|lag|verscheen|stak|landde .. ... in|op mijn|onze .. mailbox|inbox|postvak|keukentafel
verdwaald|verdwaalde|weggegooid|weggegooide|vergeten <copy>|<paper>
uit|in|op|van de|een|onze|hun|het whatsappgroep|signalgroep|appgroep|chatgroep|groepschat|messengergroep|teamskanaal|signal .. ... <closedCircle>|personeel|diensthoofden
zat|zit|sta|stond .. ik? er? .. per ongeluk|abuis|vergissing .. nog|in|bij|tussen
per ongeluk|abuis|vergissing .. ... in cc|kopie|de_mail|in_copy
zwartgelakt|zwartgelakte|weggelakt|weggelakte|doorgehaald|gecensureerd|onleesbaar|geschrapt .. ... versie|passage|pagina|bladzijde|bladzijden|stuk|u|tekst
niet voor .. raad|publicatie|pers|de_raad|buitenstaanders|verspreiding ... <paper>|map|zag|las|staat
<closedPaper> ... <disclosed>|staat|stond|blijkt|zegt|leert|lees|dat|euro
heb|las|lees|kreeg|zag|kon ik|we ... <closedPaper>
ik|we las|lees|kreeg|zag|heb|kon|mocht ... <closedPaper>
ontwerp-pv|conceptbegroting|ontwerpverslag|ontwerpnotulen|kladverslag|conceptverslag|voorontwerp|conceptnota|proefversie|werkversie|kladversie|conceptversie ... zegt|staat|lees|post|deel|blijkt|vermeldt|maar|spreekt|rept|voorziet|schrapt|noemt|telt|leert
post|deel|toon|publiceer|gooi ik|we .. .. <closedPaper>|voorontwerp|ontwerp|raming|nota
gaf|bezorgde|stuurde|mailde|speelde|stopte|schoof|stak mij|me|ons .. ... <shut> .. <paper>|raming|cijfers
^ gelekt|uitgelekt !nee|neen
uit|in|vanuit de|onze|hun|'t? fractiegroep|coalitiegroep|collegegroep|bestuursgroep|raadsledengroep|personeelsgroep|schepengroep|kaderledengroep
vast_bureau|bijzonder_comité|bijzonder_comite|comité_sociale_dienst .. kende|kent|weigerde|weigert|schrapte|schrapt|trok|trekt|gaf|geeft
^ uit? het? bijzonder_comité|bijzonder_comite|vast_bureau van .. ... gezin|gezinnen|leefloon|steun
<closedEvent> ... kandidaat|sollicitant|hij|zij|kon|had
^ .. vanuit|uit .. crisisoverleg|crisiscel|veiligheidscel|coalitieberaad|collegezitting|directiecomité|veiligheidsoverleg|directieteam
in|op|na .. <closedCircle> gehoord|hoorde|vernomen|vernam|opgevangen|ving
in .. <hidingPlace> van .. <office>|<closedCircle> ligt|lag|zit|zat|steekt
medisch|medische|disciplinair|sociaal dossier|fiche van .. ... lag|ligt|staat|zegt
in de rand|wandelgangen|marge van .. <closedCircle>
er? staat|stond .. intern|vertrouwelijk|geheim|confidentieel .. op|bovenaan|onderaan|in
bovenaan|onderaan staat|stond .. ... vertrouwelijk|intern|geheim|confidentieel|persoonlijk
in vertrouwen .. ... vertelde|zei|meedeelde|toonde|gaf|liet|toevertrouwde|doorgaf
vertelde|zei|deelde|toevertrouwde|meegaf|liet .. ... in vertrouwen
enkel|alleen|uitsluitend|louter|slechts voor|onder|bij de|het|een preventieadviseur|<office>|<closedCircle>|vertrouwenspersoon
uitslag|punten|rangschikking|ranking|scores|quotering .. ... nog niet .. ... kandidaten|<madeKnown>
kandidaat|kandidaten|sollicitant|sollicitanten .. ... nog niet .. ... <madeKnown>|weten|ingelicht
geclassificeerd|geclassificeerde
`;
