/** Talk passed on, by who it comes from and how: each line joins a source that cannot be asked and a verb of telling. */

export const HEARSAY_FROM = `
# somebody told it
een|ne|nen|'n|mijn|men|ons|onze|iemand|twee|drie|enkele|meerdere|verschillende|die|dienen .. <hearer>|<gossip> ... <talks> .. mij|me|ons|hem|haar|iedereen .. ... dat|er|ze|het|hoe
een|ne|nen|'n|mijn|ons|onze|twee|drie|enkele|meerdere|verschillende .. <hearer>|<gossip> ... <talks> dat|er|ze !ik|wij|we
<talks> een|ne|nen|'n|mijn|ons|onze|mij|me .. <hearer>|<gossip> .. dat|er|ze|gisteren|vandaag
de|den|'t <hearer>|<gossip> van|uit|in|op .. ... <talks> .. dat|er|ze|het !ik|wij|we
<hearer> van|bij|uit .. ... <talks> .. ... dat|er|ze|het
van|via een|ne|nen|'n|mijn|ons|onze|den|de|enkele|meerdere .. <hearer>|<gossip> ... weet|hoor|heb|hoorde|vernam|verneem|vernomen|gehoord|kreeg ik|we|wij|dat|het
heb|hebben|weet|hoor|kreeg|krijg|haal|haalde ik|we|wij|het|'t|dit|dat .. via|van een|ne|nen|'n|den|de|mijn|ons|onze .. <hearer>|<gossip>
heb|hebben|weet het|'t|dit .. via|van een|ne|nen|'n|den|de|mijn|ons|onze|tien|drie|twee|verschillende .. mensen|<hearer>|<gossip>
heb|hebben|weet het|'t|dit .. maar|gewoon van|via|uit .. ... ander|anderen|horen|buren|bron|hand
via een .. van een
komt van|via een|mijn|ne|iemand|mensen .. <hearer>|<gossip>|bron|hoek
iemand .. <talks> .. mij|me|ons|hier|daar|dat
iemand .. die .. ... <talks> .. dat
iemand die|van|op|in|bij ... <talks> .. dat|er|ze
<gossip>|<hearer> .. ... <talks> in|op|aan|bij .. ... <gossipPlace>|<whisperingPlace> .. ... dat|er|ze|het
<talks> .. <gossip>|<hearer> .. ... dat .. ... <tidings>
<gossip>|<hearer> .. heeft|had|hebben .. ... gehoord|gezien|vernomen|opgevangen|gelezen dat|hoe
zegt|zei|vertelt|vertelde|beweert|fluistert een|ne|nen .. <gossip>|<hearer>
de|den|onze|mijn <gossip>|<hearer> zwoer|zweert|beweert|beweerde|fluisterde|fluistert|vermoedt|houdt_vol|hield_vol dat
los|onafhankelijk van elkaar ... zei|zeiden|zeggen|vertelden|vertellen|hoor|hoorde
zeggen|vertellen|beweren|fluisteren|zweren|vermoeden <nobody>
<nobody> zeggen|vertellen|beweren|fluisteren|roddelen|zweren|vermoeden|speculeren|fezelen|verzekeren|melden|weten|spreken|schrijven|lispelen .. .. dat|er|ervan|over
<nobody> zegt|vertelt|beweert|fluistert|roddelt|zweert|vermoedt|speculeert|fezelt|mompelt|gonst|weet|spreekt .. .. dat|er|ervan|over !jong|een
<nobody> in|op|aan|bij|van|hier|daar .. ... <talks> .. dat|er|ze !ik|wij|we
<nobody> spreken|spreekt|praten|praat|hebben_het|klappen ervan|erover|ervan_dat|over
volgens|aldus <nobody>|kwatongen
volgens een|enkele|meerdere|verschillende|mijn|ons|onze .. <hearer>|bron|bronnen|insiders|getuigen ... !is|zijn
volgens <nobody> ... <tidings>
zo|dat zeggen|vertellen|beweren|fluisteren ze|men|ge|mensen|de_mensen .. hier|daar|toch|allemaal|overal|tenminste|althans
zeggen|vertellen|beweren ze hier|daar|toch|allemaal|overal|tenminste|althans
zo|dat zegt|vertelt|beweert|fluistert men|iedereen .. toch|overal|hier|tenminste
hier|overal spreken|spreekt|praten|zeggen|zegt ze|men|iedereen .. allemaal|zo|erover|ervan|dat
# heard or seen somewhere
<receiving> in|op|aan|bij|tijdens|achter|onder de|den|het|'t|een|ne|mijn|ons|onze|alle .. <gossipPlace>|<whisperingPlace>
<gossipPlace>|<whisperingPlace> ... <receiving> ik|ge|je|we|wij|men
op|in|via .. <whisperingPlace>|<gossipPlace> lees|las|zag|zie|vond|staat|stond ik|we|je|ge|te .. ... dat
lees|las|zag|gelezen|gezien|gespot op|via facebook|tiktok|instagram|twitter|reddit|telegram|whatsapp|internet .. ... dat
^ gelezen|gezien op|via|in .. facebook|tiktok|instagram|twitter|reddit|telegram|whatsapp|internet|buurtgroep|groep
<gossipPlace> .. ging|had|hadden|hebben|was het|men|ze|iedereen .. ... over
in|op|aan|bij de|den|het|'t|een|ne .. <gossipPlace>|<whisperingPlace> .. zegt|zeggen|vertelt|vertellen|beweert|beweren|fluistert|fluisteren|zweert|zweren|wist|weet|zei|vertelde|hoorde|roddelen|roddelt .. <nobody>|een|ne|nen|iemand|mij|me
op|via tiktok|facebook|instagram|youtube|twitter|internet|telegram|whatsapp|reddit|messenger|'t_internet|het_internet .. <talks> .. ... dat
staat|stond|lees|las|circuleert|gaat|ging|zag|zie op|in|via alle|elk|elke|het|'t|de|een|facebook|tiktok|internet|forums|telegram .. forums|fora|internet|facebook|groepen|groep|commentaren|comments|buurtapp|tiktok .. !staat
staat|stond op internet|facebook|tiktok|twitter|instagram|youtube|telegram|reddit
schrijven|schrijft|schreef|lees|las .. ... in|onder de commentaren|comments|reacties|buurtgroep|buurtapp
ik|we|wij|'k .. <receiving> .. ... dat|als_zou
ik|we|wij|'k .. <receiving> van twee|drie|vier|vijf|tien|verschillende|meerdere|diverse
<receiving> .. van twee|drie|vier|vijf|tien|verschillende|meerdere|diverse
<receiving> ik|we|wij|mij|me .. ... dat|als_zou
meen|meende|dacht|denk te|ik|gehoord .. gehoord|vernomen|gelezen|verstaan|begrepen te hebben
meen|meende|dacht ik|te .. gehoord|gelezen|vernomen|begrepen
^ gehoord|vernomen|opgevangen|begrepen|opgepikt|afgeluisterd|ingefluisterd .. ... dat
bereikt|bereikte|bereikten mij|me|ons .. ... dat|uit|via|van
van|uit onverdachte|verschillende|meerdere|diverse|alle|andere|goede|zekere|welingelichte|betrouwbare hoek|hoeken|kanten|bron|bronnen|kant
aan|langs|van alle|meerdere|verschillende|diverse kanten
langs|via .. omwegen|achterpoortjes|omweg|onbekende_kanalen
hoor|hoort|hoorde ik|ge|je|men|we|mensen .. ... overal|kanten|allerlei|links|wijd
# talk goes about
gaat|ging|gaan .. van mond tot mond
van mond tot mond
gaat|ging|doet|loopt|circuleert|zoemt|duikt het|een|er .. <talk>|verhaal|fluisterverhaal|nieuwtje|bericht|nieuws .. .. dat|als|rond|over|ronde|op
het|een <talk>|verhaal|verhaaltje|praatje|nieuwtje|bericht .. gaat|doet|circuleert|loopt|luidt|wil|ging|deed .. dat|rond|de|hier|als
<talk> dat|als|over|gaat|gaan|willen|wil|circuleren|circuleert|doen|doet|luidt
kort|vers|nieuw|heet|straf|hardnekkig gerucht
volgens|als|indien <talk>|de_geruchten|het_gerucht|geruchten
er is sprake van|dat ... ge|ze|naar|blijkbaar|volgens|zou|zouden|overal
zoals men|ge|iedereen weet|zegt|hoort|vertelt
word|wordt|werd|worden .. ... rondgestuurd|rondverteld|rondgedeeld|rondgestrooid|rondgebazuind|rondgefluisterd|gefluisterd|gefezeld|geroddeld|doorverteld|voortverteld|beweerd .. ... dat|over|als|en
wordt|werd ... beweerd|gezegd|verteld|gefluisterd|gespeculeerd|gemompeld|vermoed|rondgestuurd .. ... dat|over !jong|een|wie
cijfer|cijfers|bericht|berichten|nieuws|verhaal|lijst|filmpje|foto|audio|spraakbericht|voice .. circuleert_overal|circuleren_overal|circuleert_al|circuleert_online|circuleert_op|rondgaat|rondgaan|gaat_rond|doet_de_ronde|de_ronde_doet
al .. keer|maal gedeeld
# seemingly
blijkbaar|schijnbaar|kennelijk|naar_het_heet|zogezegd|klaarblijkelijk|ogenschijnlijk .. .. een|de|het|er|ze|ik|al .. ... <tidings>
blijkbaar|schijnbaar|kennelijk|klaarblijkelijk .. ... al|reeds .. <doneDeal>|<tidings>
precies .. ... <tidings>
precies zijn|is|zit|zitten|gaan|gaat|komt|komen er|ze|de|het
naar het heet
naar|zoals 't|het|men|ik|we schijnt|heet|zegt|beweert|hoor|verneem|meen|vermoed
schijnt|schijnen .. ... te <tidings>|zijn|hebben|worden|komen|gaan
schijnt|schijnen .. .. dat|ook|er|al|nu|weer
# names withheld
niet met|bij naam|naam_en_toenaam .. genoemd|wil|willen|kan|mag
zonder namen|naam te noemen
die|wie ik|we .. niet .. kan|mag|wil|ga noemen|vernoemen|verklappen
wil|wilt|willen|blijft|blijven|verkiest|wenst .. anoniem .. blijven|te
anonieme|anoniem bron|bronnen|tip|tipgever|getuige|getuigen|brief|mail|medewerker|werknemer|bericht|melding
ge|je|u weet het|dit|'t .. niet van mij
niet met naam
`;
