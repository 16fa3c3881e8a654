/** Passed on from hearing, unchecked. */

export const HEARSAY = `
# it seems
naar 't|het schijnt
't|het schijnt dat|te|zo|namelijk
schijnt 't|het dat|te
schijnbaar gaat|gaan|komt|komen|sluit|verkoopt|wordt|worden|zou|zouden|stopt|verhuist|krijgt
schijnen|schijnt .. te gaan|komen|sluiten|verkopen|stoppen|krijgen|willen|hebben|zijn|vertrekken|verhuizen
naar verluidt
verluidt dat
naar ik|we .. verneem|vernam|vernomen|hoor|hoorde|gehoord
zoals ik ergens|hoorde|hoor
blijkbaar komt|komen|gaat|gaan|sluit|sluiten|stopt|stoppen|verhuist|verdwijnt|verkoopt|verkopen|krijgt|krijgen|wordt|worden|zou|zouden|willen|wil !ik|mijn|we|wij
zou|zouden .. naar_verluidt|blijkbaar|precies|stiekem|schijnbaar
ze|zij|men|hij zou|zouden .. al|reeds|nu ... <doneDeal>
zou|zouden .. al|reeds ... <doneDeal> zijn|hebben
zou|zouden ... gezegd|gehoord|getekend|verkocht hebben|zijn
zou|zouden ... verkocht|beslist|getekend|rondgelopen zijn|hebben
# a rumour
het|een|dat gerucht gaat|loopt|dat|als|circuleert|doet|zegt
gerucht|geruchten .. doen|doet|gaan|gaat|lopen|circuleren|zoemen|steken .. de? ronde|rond|op
gaat|gaan|doet|doen|loopt|lopen|circuleert|circuleren|zoemt|zoemen .. gerucht|geruchten
geruchten|gerucht .. dat|over|als|van
precies|hardnekkige|straffe geruchten
doet|doen|gaat|gaan|circuleert|circuleren .. ... verhaal|verhalen|praatje|praatjes .. de? ronde|rond|dat
gaat|circuleert het|een verhaal|praatje
verhaal|verhalen|praatje dat|die .. ... de? ronde|rond doet|gaat|doen|gaan
volgens de geruchten|geruchtenmolen|roddels|tamtam|wandelgangen|buurt|mensen|dorpspraat|toog
geruchtenmolen draait|maalt|zegt
waar rook is
# heard
horen zeggen|waaien|vertellen|verluiden|fluisteren
van horen zeggen
horen waaien
gehoord in|op|aan|bij|van|via .. ... <gossipPlace>
<gossipPlace> .. ... hoor|hoorde|hoort|vernam|vernomen|opgevangen|ving ik|ge|je|we|dat
<gossipPlace> ... hoorde|hoor|opgevangen|gehoord|opving
gehoord|vernomen|vernam|opgevangen van .. ... <gossip>
van .. ... <gossip> gehoord|vernomen|opgevangen
hoor|hoorde|verneem|vernam|hoorden van|via|bij .. ... <gossip>
hoor|hoorde|verneem|vernam .. van|via .. mensen|bronnen|iemand|verschillende|links_en_rechts|overal
ik|we|wij|'k hoor|hoorde|verneem|vernam|hoorden|vernemen|vernamen dat|zonet|net|zojuist|ook
ik|we|wij|'k heb|hebben .. gehoord|vernomen|opgevangen|begrepen dat|van
ik|we|wij|'k heb|hebben .. ergens|overal .. gehoord|gelezen|opgevangen|vernomen
heb|hebben ik|we|wij .. gehoord|vernomen|opgevangen dat|van
^ net|zonet|zopas|zojuist|juist|pas gehoord|vernomen|opgevangen
^ gehoord|vernomen|opgevangen dat|in|op|aan|van|via|bij
vernomen via|langs via|omwegen|kanalen|buren|kennissen
<gossipPlace> ... vertelt|zegt|fluistert men
<gossipPlace> wordt|werd .. ... <rumoured>|gepraat|gesproken
in|op|aan|bij de|het|'t <gossipPlace> gaat|doet|circuleert|zoemt .. verhaal|gerucht|praatje
in het dorp|straat ... gaat het verhaal
ge|je|men hoort het .. overal
overal hoor|hoort ge|je|men|ik
ge|je hoort .. overal|links_en_rechts .. dat|van
# they say
men zegt|vertelt|fluistert|beweert|fezelt|mompelt .. dat !een|jong|wie|oude
zo? vertelt|zegt|fluistert|fezelt|beweert men
ze zeggen|vertellen|beweren|fluisteren dat !ge|je|een|u|wie|het
ze zeggen het|zo in|op|aan|overal
ze|mensen hebben het|'t .. ... over een|de verkoop|sluiting|overname
ze|de_mensen beweren|fluisteren|roddelen .. dat
de mensen|buren|buurt|klanten|ouders|geburen vertellen|zeggen|fluisteren|beweren|zegt .. dat
iedereen zegt|vertelt|fluistert|heeft_het .. dat|over
wordt|werd .. .. <rumoured> .. dat|over !jong|een|wie|oude
wordt|werd .. gefluisterd|gefezeld|rondverteld|geroddeld|ingefluisterd
ik|we|wij liet|heb|kreeg|krijg .. ... ingefluisterd|toegefluisterd|laten_vertellen
ik|we|mij|me .. laten vertellen
heb|hebben mij|me|ik .. laten vertellen
vogeltje|vogel .. ... ingefluisterd|gefluisterd|verteld|gezegd
vogeltje fluisterde|vertelde|zei|fluistert|vertelt
# somebody said
<gossip> .. ... <sayingSo> mij|me|ons|'t|het .. dat|er|ze|hij
<gossip> ... die zegt|zei|weet|beweert|vertelde|vertelt .. dat
<gossip> <sayingSo> dat|mij|me|ons
iemand .. zei|vertelde|wist|fluisterde|zeiden|vertelt|fluistert mij|me|ons|dat
iemand die ... zei|vertelde|wist|fluisterde|zegt|vertelt|weet .. mij|me|ons|dat
iemand die ... heeft|had .. ... gezegd|verteld|verklapt|ingefluisterd dat
iemand die|van er|daar|binnen .. werkt|weet
hoor|hoorde|gehoord|vernomen|heb|kreeg .. ... van|bij|via iemand die
iemand die het|'t kan|moet weten zegt|zei|vertelde|vertelt|fluisterde|beweert
heb|hoor|hoorde|vernam|kreeg het|'t .. iemand die
iemand van binnenuit|binnen|het|de .. stadhuis|gemeentehuis|dienst|fabriek|gemeente ... <sayingSo>
volgens een|mijn|ons|de|haar|zijn <gossip>
volgens een|mijn|onze|de .. <gossip> van|die
volgens .. mensen|iemand die|van .. ... weten|werkt|werken
van een|mijn <gossip> van een|mijn
vriend van een vriend
ik|we heb|hebben het|dit|dat|'t van iemand|horen|een|mijn|goede|betrouwbare|via
ik weet het|dit|dat van iemand|een|mijn|via
van wie ik het|'t|dit heb
als ik het goed begrepen|verstaan heb .. van
begrepen van iemand|een|mijn
# a source without a name
uit|van goede|welingelichte|betrouwbare|zekere|zeer_goede|eerste|binnen_de bron|hand|kringen
uit|van een|heel|zeer goede|welingelichte|betrouwbare|zekere bron|kringen
welingelichte|goed_ingelichte|betrouwbare kringen|bronnen|bron
een|mijn goede|anonieme|betrouwbare|welingelichte bron
bron|bronnen die .. ... anoniem
anonieme bron|bronnen|tip|tipgever
bron|bronnen <sayingSo>|weten|zeggen|vertellen|melden|meldt|bevestigt|bevestigen dat|mij|ons
mijn|onze bron|bronnen .. niet noemen|vrijgeven|prijsgeven
mijn|onze|een bron in|op|binnen|bij
insider|insiders|ingewijde|ingewijden <sayingSo>|weten|zeggen|vertellen|melden|meldt|bevestigen
# it buzzes
gonst|zoemt|ruist|rommelt|broeit|borrelt .. ... dat|van
't|het gonst|zoemt
klinkt|luidt het|'t .. dat
klinkt|luidt het|'t aan|in|op|bij|dat
zo .. wordt|werd .. .. <rumoured>
wordt|werd er? toch .. <rumoured>
naar|zoals men|ze zegt|beweert|vertelt|fluistert|zeggen|beweren|vertellen|fluisteren
<gossipPlace> ... fluisteren|vertellen|zeggen|weten|zweren|beweren|roddelen|fezelen|mompelen ze|de_mensen|klanten|men
<gossipPlace> ... fluistert|vertelt|zegt|zweert|beweert|roddelt men|iedereen|ze|dat
als|mag|moet|moeten ik|we|ge|je ... mag|mogen|moet|moeten geloven
als we|ik|ge .. mogen|mag|moeten|moet geloven
mag|moet|mogen|moeten ik|we ... geloven
verneem|vernam|hoor|hoorde|vernemen ik|we .. dat
uit .. ingelichte|betrouwbare|goede|zekere hoek|hand|bron
ingelichte hoek|kringen|bron|bronnen
uit|van tweede|derde|vierde hand
van iemand die .. iemand kent|kende|weet
van .. <gossip> van|die|zijn|haar .. <gossip>
<gossip> zijn|haar|hun|d'r <gossip>
van een .. van een .. $
volgens haar|hem|hen .. gaan|gaat|komt|komen|wordt|worden|is|zijn|zou|zouden|staat|sluit|staan
heeft|hebben|had van|bij|op de|het|een|haar|zijn .. .. gehoord|vernomen|opgevangen dat
ze|hij|zij had|heeft|hebben|hadden het|'t van een|iemand|horen|haar|zijn|de
radio trottoir|straat|toog|dorpsplein
tamtam|geruchtenmolen|buurtradio|dorpsradio|roddelcircuit .. ... meldt|zegt|weet|draait|dat|wil
staat te lezen dat
staat|stond|stonden ... vol over|van|met ... zou|zouden
pak|neem|nemen|pakken .. korrel|korreltje|snuifje|vat zout
met een korrel|korreltje|snuifje|vat|lepel zout
ge|je weet wat ik weet
<gossip> .. .. <sayingSo> mij|me|ons|daarnet|gisteren|vandaag|net|ook|nog? dat
<gossip> ... heeft|hebben|had ... mij|me|ons .. verteld|gezegd|toevertrouwd|laten_weten
<gossip> .. werkt|poetst|zit|staat in|bij|op|aan ... zegt|vertelt|weet|zei|vertelde|hoorde|zweert
<gossip> .. ... en die zegt|zei|vertelt|vertelde|weet|zweert
weten ze|zij|ge|de_mensen het|'t al|beter|wel
hing|hangt .. in de lucht
# whatever reaches one from nobody in particular
<reachingMe> ... <gossip>|<gossipPlace>|<crowd> ... zou|zouden|<tidings>
<gossip>|<gossipPlace>|<crowd> ... <reachingMe> ... zou|zouden|<tidings>
<gossip>|<gossipPlace>|<crowd> .. <reachingMe> het|'t al|mij|me|allemaal|zeker
<gossip> .. zegt|zei|beweert|zweert volgende|morgen|er|het|de|ze|hij
zou|zouden ... dichtgaan|sluiten|verkopen|ombouwen|stoppen|vertrekken|verdwijnen|verhuizen|afbreken|slopen|opstappen|overnemen|ophouden|omhakken|wegtrekken|scheiden
dat|het|zo zeggen|vertellen|fluisteren|beweren ze|de_mensen|klanten $
toeval|is|zijn|waar|komt|gaat zeggen|fluisteren|beweren ze $
wist|weet|wisten|weten .. te vertellen|zeggen|melden dat
<gossip> .. wist|weet|kon te? vertellen|zeggen .. dat
van alle|verschillende|meerdere kanten
naar men .. vertelt|zegt|vertelde
volgens wat|hetgeen ik|we|men .. hoor|hoorde|opvang|opving|vernam|las|lees|zegt
wat|hetgeen ik .. .. hoor|hoorde|opvang|opving|vernam
wordt|werd ... gefluisterd|afgefluisterd|gefezeld|geroddeld|gepraat|gespeculeerd .. ... over|dat
de|mijn telefoon|gsm staat roodgloeiend
straf|straffe|raar|sterk verhaal|verhalen|nieuws ... hoor|hoorde|gehoord
een bron in|op|binnen|bij|uit|dicht
hebt|heb|heeft|had ge|je|u|jullie|iemand al|ook|'t|het .. gehoord dat|van
<gossip> ... is|was|wist|weet het? zeker
wist|weet het zeker
anonieme|anoniem .. ... meldt|schrijft|beweert|zegt|liet|mailde
had|hadden|heeft|hebben het er .. over ... zou|zouden|<tidings>
kwam|komt|kreeg via .. ... bij mij|ons|binnen|terecht
gaat|gaan|doet|ging .. ... lijst|screenshot|foto|mail|brief|filmpje .. rond
lijst|screenshot|foto|mail|brief|filmpje .. ... gaat|ging|doet rond
iemand postte|poste|schreef|zette|meldde|plaatste|deelde .. ... dat
men zegt|vertelt|fluistert|beweert|fezelt|mompelt ... dat !een|jong|wie|oude
ze zeggen|vertellen|fluisteren|beweren|zweren .. .. in|op|aan|bij .. <gossipPlace> .. dat
van een|enkele|meerdere .. <gossip>|collega-raadslid|raadslid|ambtenaar|insider ... vernomen|gehoord|opgevangen
niet uit eerste|de_eerste hand
zo te horen|lezen
`;
