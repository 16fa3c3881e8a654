/** Messages that ask to be passed on, and what "they" keep from us: the forms in which hoaxes travel. */

export const CHAIN_MESSAGES = `
deel|delen|stuur|verspreid|post .. voor|voordat|alvorens|vooraleer|eer het|dit|ze|hij .. verwijderd|verdwijnt|verdwijnen|weg|offline|verwijderen|wissen|gewist|censuur|gecensureerd
delen voor .. verdwijnt|weg
stuur|stuurt|zend .. door naar|aan iedereen|al|zoveel|alle|je|uw
stuur|zend dit|het .. door $
doorsturen .. iedereen|allemaal
^ doorgestuurd .. gekregen|van
^ via|langs via|whatsapp|messenger|facebook .. gekregen|binnen|ontvangen|toegekomen
kreeg|krijg|kregen dit|het|volgende|deze .. ... doorgestuurd|binnen|toegestuurd van|via
kreeg|krijg|kregen via|langs|op whatsapp|facebook|messenger
kopieer|kopiëren|kopieren|copy .. en|and plak|plakken|paste
copy paste
niet delen maar kopieren|kopiëren
geen grap .. ... delen|deel|doorsturen
word|wordt wakker mensen|allemaal|vlaanderen
media|pers|kranten|vrt|journaal zwijgt|zwijgen|verzwijgt|verzwijgen|negeren|negeert|bericht|berichten !over
media|pers|kranten|vrt|journaal .. ... zwijgen|verzwijgen|doodgezwegen|niets|niks|niet .. over
daar|hierover hoor|lees|zie je|ge|u .. niets|niks|niet van|in|op|over .. media|pers|kranten|krant|nieuws
in de media|krant|kranten|pers lees|hoor|zie|vind je|ge|u .. niets|niks|niet
dat|dit|wat vertellen|zeggen|tonen|willen|gaan ze|dokters|artsen|media|politici .. u|je|ons|ge|jullie .. niet
wat ze|dokters|artsen|media|kranten|overheid|politici|pers .. u|je|ons|jullie .. niet vertellen|zeggen|tonen
wat de media|kranten|overheid|pers|dokters|politici .. u|je|ons|jullie .. niet vertellen|zeggen|tonen
dokters|artsen|media|kranten|overheid geven|geeft|zeggen|vertellen het|'t|dat .. niet
uw|je|de <illness> is|zijn|verdwijnt .. weg|verdwenen|genezen|over|als_sneeuw
op facebook|tiktok|youtube|telegram|instagram laten|tonen|zeggen|staat|zie|zag
zelf kijken en doorsturen|delen
dat las|lees|zag|hoorde ik op|ergens|online
vertellen|zeggen de dokters|artsen|experten|politici u|je|ons .. niet
willen .. niet dat je|u|ge|we|wij|jullie .. weet|weten
mag|mogen .. niet weten van .. media|overheid|regering
wetenschappers|artsen|dokters|experten|farma|overheid|regering|big_pharma|farmaceuten|virologen .. ... verzwijgen|verzwijgt|verbergen|verbergt|weten_het|houden_het_stil|zwijgen|verdoezelt|verdoezelen
wordt|werd|worden .. ... verzwegen|doodgezwegen|stilgehouden|in_de_doofpot|onder_de_mat
doofpot|doofpotoperatie|cover-up
de waarheid die|dat
# read somewhere
las|lees|gelezen|gezien|zag|stond|staat|vond|gevonden|getoond .. op|via|in facebook|tiktok|instagram|internet|youtube|telegram|whatsapp|twitter|sociale_media .. ... dat|:
ik las|zag|lees ergens|online|op_facebook|op_internet|op_tiktok|op_youtube
ergens gelezen|gezien .. dat
las|gelezen ergens dat
volgens facebook|tiktok|internet|google|youtube|telegram|whatsapp|instagram|twitter|een_filmpje|een_post|een_bericht|het_internet
volgens een filmpje|post|bericht|video|meme|facebookgroep|buurtgroep|site
in een filmpje|video zeggen|zegt|tonen|zie|zag
filmpje|video|bericht gaat|ging|doet|circuleert|circuleerde .. rond|ronde|viraal
# heals by wonder
<remedy> ... geneest|genezen|doodt|verdrijft|trekt|voorkomt|verslaat|lost ... <illness>
<illness> ... genezen|geneest|verdwijnt|verdwijnen|verslaan .. ... <remedy>
geneest|geneest_je|verslaat <illness> ... <remedy>
<illness> ... geneest je|ge|u .. met
vaccin|vaccins|vaccinatie|prik|spuit|5g|gsm-masten|chemtrails|windmolens veroorzaakt|veroorzaken|bevat|bevatten|leidt|leiden|maakt|maken ... <illness>|chips|chip|grafeen|aluminium|ziek
<remedy> werkt|helpt beter|sneller dan|tegen .. <illness>|chemo|vaccin|medicatie|medicijnen
wondermiddel tegen|voor
chemtrails
`;
