/** Said in one breath with a group of people, each of these is meant ill, wherever the group is named. */

const YOU = 'ge|gij|je|jij|u|we|wij|men|ik|iemand|iedereen';

export const SLIGHTING = `
zo zijn ze|die|dat allemaal|nu_eenmaal|gewoon|nu_eens|gemaakt|gebouwd|gebakken|geboren|opgevoed
zo zijn ze|die
zo gemaakt|gebouwd|gebakken|opgevoed
zit|zat in_hun|in_het|in_zijn|in_haar bloed|genen|aard|natuur|dna|cultuur
weet|weten ${YOU} .. hoe_laat_het_is|genoeg|wel_hoe_laat|waar_het_op_staat
dan weet|weten ${YOU} het|genoeg|wel
zegt genoeg|alles
als u|ge|je begrijpt|snapt wat ik|we|wij .. bedoel|bedoelen
ge|je|u weet|begrijpt|snapt .. wel? waarom|wat_ik_bedoel|hoe_dat_gaat
hoef|hoeft|moet er|ik .. geen tekening|tekeningetje bij
een|één keer|maal en nooit_meer|nooit
water en vuur
olie en water|azijn
gaat|gaan niet|nooit samen
moet|moeten nog geboren|uitgevonden .. worden?
geloof ik .. pas|niet .. als|tot|voor ik .. zie|zien
daar komt|komen .. vodden|miserie|ambras|problemen|ellende van
vragen|vraagt om problemen|miserie|ambras
om problemen|miserie vragen|gevraagd
hand|handen .. altijd|steeds|constant .. open
houden|houdt|steken|steekt hun|hand|de_hand .. op|uit
op onze|mijn|uw|andermans kosten|kap|rug|nek
wij|we mogen|moeten|kunnen .. weer .. betalen|opdraaien|dokken|ophoesten
wij|we betalen|werken .. de_rekening|het_gelag|ervoor|er_voor|voor_hen|voor_hun
gedaan met de_rust|de_gezelligheid|de_pret|de_vrede|slapen|parkeren
weg rust|gezelligheid|vrede
daar gaat|gaan de|onze|ons .. rust|wijk|buurt|straat|dorp|gemoedsrust|welvaart
ge|je weet nooit wat .. eraan|erin|er_aan|er_in|ge|je|die
met hun|zijn|haar vuile|vieze|gore|zwarte? poten|klauwen|tengels|manieren
met hun|zijn|haar vuile|vieze|smerige|lange vingers|handen|voeten|kinderen|klederen|neuzen
nergens te|niet_te vinden|bespeuren|zien als .. werk|werken|betalen
ruik|ruikt|riekt|ruiken .. al_van_ver|van_ver|voor .. ziet|zien|binnen
een|ne uur in de wind
wie heeft|had .. dat|die|ze|hen .. uitgenodigd|gevraagd|binnengelaten|toegelaten
quo vadis
waar blijft|is de|het .. vlaming|gezond_verstand|politie|respect_voor_ons
is|zijn dat|dit nog? .. vlaanderen|belgie|ons_dorp|europa
in eigen|ons land|dorp|straat|huis .. vreemde|vreemdeling|gast|tweederangs
vreemde|vreemdeling|gast in eigen land|dorp|straat
ik voel|voelen mij|me .. niet_meer_thuis|een_vreemde
eigen volk .. eerst
eigen mensen .. eerst|voor
stuur|sturen|zet|zetten ze|hen|dat|die .. terug|buiten|weg|op_de
op de|het eerste|eerstvolgende bus|trein|vliegtuig|boot|vlucht
enkel|enkele ticket|reis|vlucht|rit
zonder retour
met zijn|hun|haar kop|hoofd|gezicht|bakkes door|tegen|in
zelfs de|een ratten|rat|hond|honden|varkens|varken|duiven|beesten
ratten|honden|varkens|beesten|duiven|apen|kippen|koeien .. hebben|zijn|doen|kunnen|weten .. tenminste|nog|wel|meer|minder
niet te onderscheiden|onderscheiden_van
lijken|lijkt|zien|ziet .. allemaal hetzelfde|op_elkaar|eender|uit|dezelfde
allemaal hetzelfde|eender|dezelfde|een_pot_nat|een_pot|van_hetzelfde
een pot nat
een nest|kolonie|broedsel|bende .. in_de_straat|erbij|meer
laat er een|één binnen
als er een|één .. over de dam|binnen
kweken|fokken|vermenigvuldigen|vermeerderen .. als|gelijk|lijk|sneller|zich
als|gelijk|lijk konijnen|ratten|vliegen|muizen|kakkerlakken|sprinkhanen|beesten|apen|varkens|mieren
haal|hang|neem|breng .. was|wasgoed|fiets|kinderen|katten|kippen .. binnen
hou|houd|houdt|pas .. portefeuille|portemonnee|handtas|zakken|spullen|fiets|geldbeugel .. vast|dicht|bij|goed|in_het_oog|op
tel|telt|tellen .. vingers|vorken|lepels|kippen|wisselgeld|zilver|kassa|ringen|handen
wie anders|zou_het_anders|kan_het_anders|had_dat_gedacht
wat had|hadt|dacht|denkt|verwacht|verwachtte|verwachtten ge|je|u|gij|men anders|gedacht|eigenlijk|dan?
drie keer raden
raad eens|maar .. wie|wat|van|waar
toeval .. bestaat_niet|zeker|natuurlijk
dat|zo krijg|krijgt|krijg_je|krijgt_ge|komt ervan|dan|er_van
zo gaat dat
uit mijn|ons|onze ogen|zicht|leven|straat|buurt
ver|verre van mijn|ons|onze bed|deur|huis|kinderen
niet|nooit in|aan|op|bij|naast mijn|ons|onze straat|deur|huis|zaak|school|winkel|klas|buurt|tuin|kinderen|wijk|dorp
mij|me|ons niet .. gezien|wijsmaken|horen_klagen
daar zijn|is .. gemaakt|gebouwd|niet_voor_gemaakt
daar is|zijn dat|die|ze .. niet .. voor|op gemaakt|gebouwd
hebben|heeft er|daar het hoofd|verstand|brein .. niet|geen .. naar|voor|op
geen hoofd|brein|verstand voor|naar
kleiner|kleinere brein|hersenen|hersens
minder hersencellen|hersenen|hersens|verstand|waard
blijf|blijft|blijven .. in|achter|bij|aan .. keuken|fornuis|aanrecht|strijkplank|haard|potten|was|stofzuiger
terug in|achter|naar|aan .. keuken|fornuis|aanrecht|strijkplank|haard|was|stofzuiger|kot|kooi|bush|bushbush|bomen|boom|kameel|ezel|grot
met de|een|haar stofzuiger|strijkijzer|pollepel|dweil|schort
goed voor de|het .. broodjes|koffie|poets|was|afwas|keuken|bed|kinderen|kuis
niet verder .. mogen|geraken|komen dan .. koffie|keuken|koffiekan|aanrecht|poort
geen plaats|plek voor .. zoiets|dat|zulke|zulk
kan|kunnen|mag|mogen .. van mij .. oprotten|ophoepelen|creperen|ontploffen|branden|verzuipen|verdrinken|zinken
laat|laten .. zee|natuur|wolven|honden|water|winter|kou .. doen|sorteren|oplossen|werk
vroeger regelde|deed|werd|loste|wisten|stopten|hing .. natuur|men|ze|dat|zulke|daarmee|hiermee
in .. jaren|oorlog veertig|dertig .. wisten|hadden|was|waren
gas|oven|ovens|transport|kamp|kampen|zyklon|douches .. tekort|genoeg|terug|duur|vrij|plaats|open|klaar|retour
hadden|had hitler|adolf|ze_vroeger ...
hitler|adolf ... gelijk|afmaken|afgemaakt|vergeten|werk|terug|nodig
omvolking
omgevolkt
vol is vol
vervangen door .. volk|vreemd|ander|hen|een_volk
proper|rustig|veilig|stil|leefbaar .. zonder hen|ze|die|dat
beter|mooier|properder|veiliger ... zonder hen|ze|die|dat_volk
beestenboel|zwijnenstal|varkensstal|apenkot|zwijnerij|getto|krottenwijk
messentrekkers|messentrekken|steekpartijen
kan|kunnen|kent|kennen|weet|weten|leren ze|die|dat|hij|zij|alleen|enkel|niets|niks|maar .. dan|anders|alleen|enkel .. stelen|liegen|profiteren|kweken|slaan|zuipen|vechten|zagen|trouwen
veel plezier|succes|sterkte|geluk|moed .. ermee|daarmee|toegewenst
god|hemel sta|help|behoede|beware ons|mij|de
maak|maakt uw|je testament|borst_maar_nat|borst_nat
maak uw borst .. nat
sla een kruis
`;
