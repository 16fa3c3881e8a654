/** Somebody does, did or has done what the law punishes. The patterns name the deed; the rule asks whose it is. */

export const CRIMES_TOLD = `
heeft|hebben|had|hadden|hebt|heb ... <crimeDone>
heeft|hebben|had|hadden|hebt|heb ... ... <crimeDone>
<crimeDone> heeft|hebben|had|hadden|hebt
<crimeDoes>
door|van <office> .. ... <crimeDone>
# stealing
steelt|stal|stalen ... <loot>
<office> stal|stalen .. van|uit
pikt|pikte|pikten .. <loot>
haalt|haalde|heeft|hebben|haalden ... <loot> .. leeg|leeggehaald|leeggemaakt|leeggeroofd|leeggeplunderd
maakte|maakt|maken .. kas .. leeg
kas|rekening|kassa .. ... leeggemaakt|leeggehaald|geplunderd|leeggeroofd|leeggezogen|geplunderd
greep|grijpt|graait|graaide|grepen .. .. in de kas|kassa|pot|subsidiepot|gemeentekas|geldlade
zat|zit ... met zijn|haar|de .. vingers|handen|poten|fikken|klauwen .. in|aan
graait|graaide|graaien uit|in .. kas|pot|subsidies|gemeentekas
met zijn|haar|de|hun handen|hand|vingers in de kas|kassa|pot|geldlade|lade
in eigen|zijn|haar|hun|zijn_eigen|haar_eigen|hun_eigen zak|zakken
eigen zakken vullen|gevuld|vult|vulde
vult|vulde|vullen .. eigen|zijn|haar|hun zakken
naar|op zijn|haar|hun eigen|privé|prive|persoonlijke|eigen_privé rekening .. gestort|gesluisd|doorgestort|overgeschreven|doorgesluisd
stortte|stort|sluisde|sluist|schreef ... naar|op zijn|haar|hun .. eigen|privé|prive|persoonlijke rekening
sluist|sluisde|sluizen ... weg|door|naar
speelt|speelde ... <loot> ... door aan
drukt|drukte|drukken ... achterover
maakt|maakte ... afhandig
troggelt|troggelde ... af
tapt|tapte|tappen ... af|diesel|stroom|benzine
<loot> ... verdwenen|verdween|belandde|beland ... bij|in|naar zijn|haar|eigen
zijn|haar nieuwe? auto|wagen|boot|villa|zwembad|veranda|keuken|reis|huis ... betaald|gekocht|gefinancierd|gebouwd met ... <loot>
er .. zijn|haar|hun ... veranda|keuken|zwembad|auto|wagen|reis ... mee betaald|gekocht|gefinancierd
met gemeenschapsgeld|belastinggeld|gemeentegeld|overheidsgeld|subsidiegeld|ons_geld .. zijn|haar .. keuken|zwembad|veranda|auto|wagen|reis|huis|vakantie|terras|villa|boot|dak|oprit
op kosten|rekening van de gemeente|stad|belastingbetaler|club|vzw|school|kas
verkoopt|verkocht|verkopen ... gestolen
# fraud
sjoemelt|sjoemelen|sjoemelde|foefelt|foefelen|foefelde|rommelt|rommelde|knoeit|knoeide|fraudeert|frauderen|rommelen|knoeien ... met .. ... <loot>|btw|belastingen|cijfers|facturen|rekeningen|boekhouding|kiesbrieven|volmachten|stemmen|stembiljetten|overuren|uren|prikklok|vergunningen|attesten|kilometers|onkosten|onkostennota's|aanbestedingen
sjoemelen|sjoemelt|sjoemelde|foefelt|foefelde ... jaren|altijd|elk_jaar|constant
boekt|boekte|dient|diende|factureert|factureerde ... valse|vervalste|dubbele|fictieve|onbestaande|prestaties
valse|vervalste|fictieve|dubbele|opgeblazen facturen|onkostennota's|onkosten|kilometers|attesten|ziektebriefjes|diploma's|boekhouding|papieren|handtekeningen|rekeningen|prestaties|uren
met een vals|valse|vervalst|vervalste diploma|cv|attest|doktersbriefje|papieren|handtekening|rijbewijs
diploma|diploma's|doctoraat|examen|examens|rijbewijs|titel ... gekocht|vervalst|gespiekt
kocht|koopt ... zijn|haar|een diploma|stemmen|examen|titel|rijbewijs
stemmen|volmachten|kiezers ... gekocht|geronseld|afgekocht|omgekocht|vervalst
koopt|kocht|kopen|ronselt|ronselde|ronselen ... stemmen|volmachten|kiezers
schrijft|schreef|tekent|tekende .. ... valse
draait|draaide|draaien|heeft|hebben ... kilometertellers|kilometerteller|teller|tellers .. terug|teruggedraaid
kilometertellers|kilometerteller|tellers|teller ... teruggedraaid
ontduikt|ontdook|ontduiken ... belasting|belastingen|taksen|btw|fiscus|rsz
betaalt|betaalde|betalen .. geen|nooit|amper|nul belasting|belastingen|btw|taksen|registratierechten
in het zwart|'t_zwart
in 't zwart
werkt|werkte|werken|laat|liet|betaalt|betaalde ... zwartwerkers|zwartwerk|zwart|illegalen
klust|kluste|klussen|bijklust .. .. bij|in ... zwart|uren|werkuren|machines
zwarte zaakjes|kas|kassa
zwart geld|zwarte_centen
dubbele boekhouding
sluikstort|loost|loosde|dumpt|dumpte|lozen|dumpen|stort|stortte ... afval|mest|gif|asbest|olie|vuil|chemicaliën|chemicalien|verf|slib|drab ... beek|gracht|riool|bos|natuurgebied|berm|sloot|kanaal|rivier|vijver|wei|veld
lichtte|licht|lichten ... op voor|door|met
wast|waste|wassen ... geld|zwart|drugsgeld|miljoenen ... wit
# bribes
liet|laat|lieten|laten|heeft|hebben|had ... zich ... omkopen|betalen|trakteren|fêteren|smeren|cadeau_doen|corrumperen|schmieren
liet|laat|lieten|laten zich ... <loot>|keuken|reis|villa|zwembad|badkamer|veranda|auto|wagen|horloge|vakantie|weekend|etentje|veranda .. cadeau|schenken|geven|betalen|aanbieden|installeren|plaatsen|bouwen|aansmeren
neemt|nam|namen|nemen|kreeg|krijgt|pakte|pakt|aanvaardt|aanvaardde|aanvaardden|aanneemt|aangenomen|vraagt|vroeg|eist|eiste|stak|steekt|incasseert|incasseerde|ontvangt|ontving ... steekpenningen|steekpenning|smeergeld|smeergelden|zwart_geld|zwijggeld
steekpenningen|smeergeld|zwijggeld ... aangenomen|gekregen|betaald|ontvangen|aanvaard|gevraagd|geëist|geeist|aan|van|voor
<office> ... omslag|omslagen|enveloppe|enveloppen|envelop|omslagje ... aangenomen|gekregen|cash|onder|geld
omslag|omslagen|enveloppe|enveloppen|envelop|omslagje|briefjes|cash ... aangenomen|gekregen|in_ruil|onder_tafel|onder_de_tafel|toegestopt|overhandigd
onder de? tafel .. ... betaald|gekregen|geld|cash|toegestopt|geschoven|betaalt|krijgt|betalen|kreeg
in ruil voor cash|geld|stemmen|seks|een_omslag|een_enveloppe|een_vergunning|vergunningen|smeergeld|steun|cadeaus|gunsten
betaald|betaalde|krijgt|kreeg|cadeau|gekregen ... in ruil voor .. .. vergunning|stem|opdracht|contract|bouwvergunning|zwijgen
zit|zitten|zat|staat|stond ... in de zak|zakken|op_de_loonlijst|loonlijst van .. ... promotor|bouwpromotor|projectontwikkelaar|aannemer|maffia|lobby|bouwfirma|drugsmaffia
is|zijn|was omgekocht|corrupt|door_en_door_corrupt|gekocht door|tot|en|!en
is|zijn|was|waren .. .. corrupt|omgekocht|omkoopbaar
zo corrupt als
bezorgde|bezorgt|gaf|geeft|gunde|gunt|regelde|regelt|schoof|schuift|speelde|speelt ... zijn|haar eigen? .. zoon|dochter|schoonbroer|schoonzoon|neef|nicht|vrouw|man|vriendin|vriendinnetje|lief|broer|zus|minnares|nonkel|familie|maten|kameraad|vrienden|bedrijf ... contract|opdracht|job|baan|vergunning|subsidie|postje|info|informatie|gronden|grond|werk|toe|door
contracten|contract|opdrachten|opdracht|subsidies|subsidie|vergunning|vergunningen|jobs|job|woning|woningen ... aan|naar zijn|haar|hun eigen? .. zoon|dochter|schoonbroer|schoonzoon|neef|nicht|nichten|vrouw|man|vriendin|lief|broer|zus|familie|maten|vrienden|bedrijf
handel met voorkennis
belangenvermenging|vriendjespolitiek|nepotisme|zelfverrijking
verrijkt|verrijkte|verrijken|verrijkt_heeft zich|zichzelf
zich .. ... verrijkt
zwarte lijst van schulden|gokschulden
# money that goes where it should not
<loot> ... naar|op|voor|in|aan zijn|haar|hun .. eigen .. bonus|rekening|vennootschap|bv|zak|villa|zwembad|huis|reis|zaak|firma|bedrijf|auto|wagen|vakantie|verbouwing|stichting|bankrekening
<loot> ... gebruikt|gebruikte|gebruikten om|voor .. zijn|haar|hun eigen|villa|zwembad|huis|bonus|reis|auto|wagen
heeft|hebben|had .. overgeschreven|gestort|doorgestort naar|op zijn|haar|hun
overgeschreven|gestort|doorgestort|weggesluisd|gesluisd naar|op zijn|haar|een .. eigen|rekening|vennootschap|buitenland|luxemburg|zwitserland|panama
rekening in luxemburg|zwitserland|panama|dubai|liechtenstein|monaco
sluist|sluisde|sluizen|versast|versluist .. ... <loot>|miljoen|miljoenen|duizenden|belastinggeld|overheidsgeld|gemeenschapsgeld
vergokt|vergokte|verbrast|verbraste|verzuipt|verzoop|verpatst|verpatste|verkwanselt .. ... <loot>|ze|collecte|het|casino|offergeld|opbrengst|sponsorgeld|de
vergokt|verbrast|verzopen|verpatst|opgedaan ... casino|<loot>
wat|dat|en met het|de|ons <loot> ... casino|hoeren|drank|bordeel
# for a consideration
krijgt|kreeg|vangt|ving|pakt|pakte|vraagt|vroeg|incasseert|strijkt|streek|rekent ... procent|%|commissie|commissieloon|percentage|duizend|euro ... enveloppe|envelop|omslag|hand|onder_tafel|zak|cash|zwart|briefjes
krijgt|kreeg|vangt|ving|pakt|pakte|strijkt|streek ... enveloppe|enveloppen|envelop|omslag|bruine|cash
in een|'n|een_bruine|bruine|gesloten enveloppe|enveloppeke|envelop|omslag|omslagske|sporttas|plastic_zak
smeergeld|steekpenningen|steekpenning|zwijggeld|omkoopgeld|handgeld
handje contantje
gratis|cadeau|gekregen .. geplaatst|gelegd|gekregen|geïnstalleerd|geinstalleerd|gebouwd|geschilderd .. ... door|van .. ... aannemer|promotor|projectontwikkelaar|firma|bouwfirma
wint|won|krijgt|kreeg|haalt .. ... elke|alle|iedere|steeds|altijd .. aanbesteding|aanbestedingen|opdracht|opdrachten|contract|contracten
toevallig ... aanbesteding|aanbestedingen|opdracht|contract|vergunning|job|neef|schoonbroer|zoon|vrouw
aanbesteding|aanbestedingen|vergunning|vergunningen|bouwvergunning|opdracht|examen|verkiezing|loting|tombola|stemming|mandaat|zitje|zetel|postje|functie ... gekocht|omgekocht|doorgestoken|gefikst|geregeld|gefoefeld|gemanipuleerd|afgesproken_spel|doorgestoken_kaart
doorgestoken kaart
stemmen|volmachten|volmacht|stembrieven|stembiljetten|handtekeningen ... ingevuld|gekocht|geronseld|nagemaakt|nagebootst|afgetroggeld|vervalst|verdwenen|gekregen_voor|verzonnen
vult|vulde|vullen ... volmachten|volmacht|stembrieven|stembiljetten .. in|zelf
examenvragen|examenvraag|vragen|antwoorden|bod|prijzen|offertes|info|informatie|voorkennis ... doorgespeeld|doorgegeven|gelekt|doorgestuurd|verklapt|verkocht aan ... familie|neef|nicht|zoon|dochter|vriend|vriendin|schoonbroer|kandidaat|firma|lief|aannemer|nonkel|broer|zus
speelde|speelt|gaf|geeft|stuurde|verkocht ... examenvragen|offertes|vertrouwelijke|geheime|voorkennis|dossiers ... door|aan
# what should have been kept
laat|liet|laten|lieten|deed|doet ... verdwijnen|seponeren|vernietigen|versnipperen|klasseren|wissen
verdwijnt|verdwijnen|verdween|verdwenen .. het|de|zijn|haar|dat pv|pv's|proces-verbaal|boete|boetes|dossier|klacht|beelden|camerabeelden|bewijs|stukken
pv|pv's|proces-verbaal|processen-verbaal|boete|boetes|dossier|klacht|klachten|beelden|camerabeelden|bewijs|bewijzen|verslag|facturen ... verdwijnt|verdwijnen|verdween|verdwenen|versnipperd|vernietigd|gewist|weggemoffeld|geseponeerd|kwijtgescholden
scheldt|schold|vernietigt|vernietigde|wist|wiste|verscheurt|verscheurde|seponeert|seponeerde ... boetes|boete|pv|pv's|bewijs|beelden
# bad wares, dirt, numbers
plakt|plakte|kleeft|kleefde|drukt ... nieuwe|valse|andere|verkeerde .. datum|datums|data|etiketten|etiket|labels|vervaldatum
verkoopt|verkocht|serveert|serveerde|schenkt|levert|leverde ... bedorven|vervallen|rot|rotte|oud|versneden|besmet|vervuild|namaak|nagemaakte|valse
kapt|kapte|stort|stortte|dumpt|dumpte|loost|loosde|begraaft|begroef|verbrandt|verbrandde|giet|goot|verstopt|verstopte|spuit ... asbest|asbestpuin|afval|puin|olie|mest|gif|vaten|chemicalien|chemisch|kabels|banden|verf|pfas|slib|kadavers|giftig
asbest|asbestpuin|afval|puin|olie|mest|vaten|kadavers ... gekapt|gestort|gedumpt|geloosd|begraven|verbrand|verstopt
verbrandt|verbrandde ... afval|banden|kabels|plastic
trekt|trok|pakt|pakte|int|krijgt|kreeg ... dop|werkloosheidsuitkering|uitkering|leefloon|ziekengeld|ziekte-uitkering|stempelgeld ... werkt|klust|knipt|zwart|ondertussen|terwijl|onterecht|valse
dopt|stempelt en|terwijl|maar ... werkt|klust|zwart
staat|werkt|knipt|poetst|klust|schildert ... zwart te|bij|in
sjoemelt|sjoemelde|knoeit|knoeide|foefelt|draait ... weegschaal|gewichten|prikklok|badge|teller|meter|watermeter|elektriciteitsmeter
prikt|badget|klokt .. voor ... anderen|collega|collega's|hele_familie
betaald|betaalt|betaalde ... met .. ... <loot> .. van .. ... gemeente|stad|club|school|kas|vzw|ocmw|kerkfabriek
op naam van ... dode|doden|overledene|overleden|demente|bejaarden
demente mensen|bejaarden|vrouw|bewoners|bejaarde
geplunderd|kaalgeplukt|leeggezogen|gepluimd ... weduwe|weduwen|bejaarden|bejaarde|oudjes|moeder
valse|vals .. ziektebriefkes|ziektebriefje|briefkes|attest|getuigenis|verklaring|naam|nummerplaten|nummerplaat|geld|bankbiljetten|handtekening|factuur|facturen
onder ede gelogen|liegt|loog
liegt|loog|logen onder ede|voor_de_rechtbank|in_het_proces-verbaal
belastingparadijs
kocht|koopt|verwierf ... grond|gronden|perceel|weide|weiland|akker ... bouwgrond|bestemming|voor_het|bekend
twee|dubbele|drie boekhoudingen|kassen
is|zijn|was ... met .. ... kas|spaarpot|lidgeld|geld|opbrengst|collecte|kassa ... vertrokken|getrokken|verdwenen|gaan_lopen|gevlucht|ervandoor
ging|gaat|trok ... kas|spaarpot|lidgeld|geld|opbrengst|collecte ... lopen|vandoor|ervandoor
handtekening|naam|paraaf van .. ... stervende|dode|overleden|demente|moeder|vader ... gezet|onder|nagebootst
percentje|procentje
leeft van .. ... subsidies|subsidie ... niets|niks|nooit|spookvereniging|onbestaand
keurt|keurde|goedkeurt|tekent ... blind|ongezien|zonder_kijken goed|$
laat|liet ... dronken ... lopen|rijden|gaan
door|in de papierversnipperaar|versnipperaar|papiermolen|open_haard ... gehaald|gegooid|gestopt|gehaald
papierversnipperaar|versnipperaar
doet|deed|mengt|mengde|lengt|lengde|giet|goot ... water|suiker|zand|methanol|meel bij|in|onder|aan zijn|haar|de .. wijn|bordeaux|bier|melk|beton|honing|diesel|benzine|worsten|gehakt
# what is everybody's, for oneself
<privateGood> ... <commonGood>
<commonGood> ... <privateGood>
zijn|haar|hun ... <privateGood> ... arbeiders|gemeente|stadspersoneel|gevangenen|vrijwilligers|personeel .. van|tijdens|op .. gemeente|stad|diensturen|school|kosten
laat|liet ... facturen|factuur|rekening|rekeningen|onkosten ... betalen|terugbetalen|doorrekenen
geld|centen|opbrengst|budget|giften|collecte dat|die|van ... bestemd|bedoeld|opgehaald|ingezameld .. ... staat|ligt|zit|ging|gaat|belandde|verdween|rijdt
verkoopt|verkocht|verhuurt|verpatst|ruilt|biedt ... zijn|haar stem|handtekening|mandaat|volmacht
voor|tegen een|'n krat|bak|fles|doos|etentje|weekendje|reisje|omslag|briefje|paar ... vergunning|vergunningen|goedkeuring|pv|boete|door_de_vingers|passeren|oogje
laat|liet ... vergunning|vergunningen|dossiers|dossier ... passeren|door_de_vingers|liggen voor
tekent|tekende ... voor ontvangst|akkoord
hoofdprijs|prijs|lot|loten|tombola|jackpot ... zus|broer|vrouw|man|zoon|dochter|nicht|neef|familie|zichzelf ... vallen|gewonnen|gegeven|laten
zit|zat|staat|stond|is|leeft ... op|van invaliditeit|ziekenkas|mutualiteit|dop|leefloon|uitkering|pensioen ... en|maar|terwijl|ondertussen ... werkt|klust|loopt|speelt|reist|zwart|marathon|ski
verkoopt|verkocht|levert|leverde|bakt|bakte|serveert|serveerde|giet|goot|schenkt|gebruikt ... maanden_oud|weken_oud|jaren_oud|vervallen|bedorven|zonder_voorschrift|schimmel|zand|rioolwater|paardenvlees|kattenvlees
zonder voorschrift ... levert|verkoopt|verkocht|gegeven
levert|verkoopt|schrijft .. ... zonder|valse voorschrift|voorschriften
vol|staat|ligt|bewaart|verkoopt .. ... gestolen <loot>
verkoopt|verkocht ... honden|dieren|katten ... labo|laboratorium|china|slacht|slachthuis
schiet|schoot|vangt|ving|vergast|verdelgt ... uilen|uil|roofvogels|buizerd|buizerds|bever|wolf|zwanen|katten|vos ... en|op|in|uit|tegen
voor de|het centen|geld|premie|euro's van de verzekering
verzekeringsgeld
opgelicht|oplicht|bedriegt ... verzekering
valse|fictieve|spook aangifte|schadeclaim|werknemers|leden|leerlingen
betaalt|betaalde ... studenten|personeel|werknemers|poetsvrouw|jobstudenten ... zwart|niet|onder_de_tafel|hongerloon
steekt|stak|steken|staken ... op|in zak|eigen_zak|zijn_zak|haar_zak
op zak steekt|stak|steken|gestoken
besteld|bestelt|bestelde|gekocht|koopt|kocht|factureert|factureerde ... bij|aan zichzelf|zijn_eigen|haar_eigen
bij zichzelf .. ... dubbele|prijs|gekocht|besteld
<office> was|is|waren|zijn .. gekocht
testament|erfenis|volmacht|akte ... veranderen|veranderd|ingepalmd|afgetroggeld|vervalst|aanpassen|geschreven
`;

/** The deed by its name: of what the sentence before says, or of somebody named with it. */
export const CRIMES_NAMED = `
dat|dit|zoiets is|heet|heette|noem|noemt|was .. ... <crime>
dat is|heet .. <crime>
zuivere|pure|regelrechte|gewone|ordinaire|klinkklare <crime>
gewoon|puur|zuiver|ronduit|je_reinste|regelrecht <crime>
^ <crime> op|met|in|van|dus|en
^ <crime> $
noem|noemen ik|we|ze|wij .. <crime>
schuldig aan .. <crime>
<crime> heet|heette|noemt|noemen|noem dat|men|zoiets|ik
heet dat en <crime>
zijn|haar|hun .. <crime> kost|kostte|heeft|begon
`;
