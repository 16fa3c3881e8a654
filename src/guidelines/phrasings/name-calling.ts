/** A name that only insults when it is aimed at somebody, and the ways to aim it. */

const YOU = 'gij|ge|jij|je|u|gijlie|gijlieden|gulder|gullie|jullie|gijzelf';
const ARE = 'zijt|bent|is|zijn|was|waart|waren|blijft|blijven|blijkt|lijkt|lijken';
const A = "een|ne|nen|n|den|zo'n|zonen|zo|echte|pure|eersteklas";
const THAT =
  "die|dat|deze|dees|dieje|diene|dienen|zo'n|zulke|zulk|zo_ne|zo_nen|zonen|welke|welk|onze|ons|uw|jullie|hun";
const UGLY = '<demeaning>|<contemptuous>';
const DRESSED = '<demeaning>|<contemptuous>|<unflattering>';
const NAME = '<insultWhenAimed>|<insult>|<coarseInsult>';
const WHO = '<office>|<somebody>|<fellow>';
const MORE = '<filler>? <filler>?';

export const NAME_CALLING = `
${UGLY} <insultWhenAimed>
${UGLY} en|of ${UGLY} <insultWhenAimed>
${UGLY} <unflattering> <insultWhenAimed>
die|dat|dieje|dienen|gij|jij|ge|gijlie|wat_een|wat_ne|zo'n|zulke|stelletje|gelijk_een|onze <unflattering> <insultWhenAimed>
<unflattering> <insultWhenAimed> met|zonder|in een|nen|ne|n|hesje
<unflattering> <insultWhenAimed> van een|ne|nen <somebody>|<office>|<fellow>
^ <unflattering> <insultWhenAimed> $
dat|zulk|wat_een|wat|jong|het_is|zijn|die_bende tuig
${UGLY} <fellow>
${UGLY} en ${UGLY} <fellow>|<somebody>
<demeaning> <unflattering>? <somebody>|<office>
${YOU} ${DRESSED}? <insultWhenAimed>
${YOU} zijt|bent|zijn|waart|blijft .. <insultWhenAimed>
${YOU} zijt|bent|waart ... een|ne|nen|n ${DRESSED}? <insultWhenAimed>
zijt|bent|zijn|waart ${YOU} .. <insultWhenAimed>
hij|zij|ze ${ARE} ${MORE} ${A}|allemaal ${DRESSED}? <insultWhenAimed>
${WHO} ${ARE} ${MORE} ${A}|allemaal ${DRESSED}? <insultWhenAimed>
${WHO} .. <insultWhenAimed> is|zijn|was|waren $
wat|hoe ${A}|voor_een ${DRESSED}? <insultWhenAimed> $
wat|hoe ${A}|voor_een ${DRESSED}? <insultWhenAimed> is|zijt|bent|die|dat|toch|zeg
wat zijn|is het|dat|die|ze .. <insultWhenAimed>
${A} ${DRESSED}? ${DRESSED}? <insultWhenAimed> is|zijn|zijt|bent|was dat|ze|hij|zij|ge|gij|jij|je|die|t|het !niet|geen
<insultWhenAimed> zijn|zijt|waren t|het|dat|ze|gij|ge|jullie|die
${THAT} ${DRESSED}? <insultWhenAimed> van een|ne|nen|den|n ${DRESSED}? <office>|<somebody>|<fellow>
${THAT} ${DRESSED}? <insultWhenAimed> van de|het|den|t <office>
<insultWhenAimed> van een|ne|nen|n <office>|<somebody>|<fellow>
<office> .. die|dat|deze ${DRESSED}? <insultWhenAimed> $
<bunch> ${DRESSED}? ${DRESSED}? <insultWhenAimed>
<bunch> ${UGLY} <somebody>|<office>|<fellow>
<bunch> ${A}? <demeaning> $
twee|drie|vier|vijf|zes <insultWhenAimed> van|in de|het|t|den oppositie|coalitie|meerderheid|partij|college|raad|dienst|bestuur|schepencollege|fractie|politie
<insultWhenAimed> in de|het|t|ons college|schepencollege|gemeenteraad|gemeentehuis|stadhuis|raad|oppositie|politiek|kabinet
${NAME}|<fellow> zonder ruggengraat|hersens|hersenen|verstand|kop|eergevoel|ballen|kloten|geweten|manieren|circus|niveau|schaamte|klasse|ziel
<insultWhenAimed> in|met een|ne|nen|n|zijn|haar maatpak|mantelpak|kostuum|das|stropdas|plastron|sjerp|ambtsketen|ketting|hesje|uniform|diploma|stemrecht|leasefiets|kostuumke|toga
uw|jouw|je|zijn|haar|hun ${UGLY} kop|smoel|bakkes|tronie|muil|bek|smoelwerk|gezicht|snoet|lijf|karkas
<fellow>|<somebody> ${ARE} ${MORE} ${A} ${DRESSED}? <insultWhenAimed>
laffe|schijnheilige|valse|vuile|vuilen|corrupte|arrogante|achterbakse|gluiperige|leugenachtige|verwaande|onbetrouwbare|smerige hond|honden
kleuters|clowns|apen|kinderen|boeven|dieven|bandieten|maffiosi zijn het|t
circus|dierentuin|zoo|apenkot|kiekenkot|poppenkast vol|met .. <insultWhenAimed>
wat_voor|wat_voor_een|welke een|ne|nen|n? <adjectiveToo>
<insultWhenAimed> van het|de|t <unflattering>|zuiverste|eerste|ergste|puurste|hoogste|bovenste soort|water|klas|plank
dat|da|das is? geen|gene|genen <office> dat|da|das is? een|ne|nen|n
noem|heet ik .. ${A} ${DRESSED}? <insultWhenAimed>
gij|ge|jij|je ${DRESSED} $
de|die|dat|deze|een|ne|nen|zo'n|echte|zelfde|stuk ${DRESSED}? <adjectiveToo> $
de|die|dat|deze|een|ne|nen|zo'n|echte|zelfde|stuk ${DRESSED}? <adjectiveToo> van|die|dat|heeft|is|was|en|met|in|op|kan|kon|moet|mag|zal|wil|weet|denkt|durft|komt|gaat|staat|zit|rijdt|loopt|doet|ook|gewoon|nog|weer|weeral|uit|aan|bij|voor|achter|zonder|had|reed|kwam|stond
`;

/** What people are said to be like; only of people. */
export const CALLED_FOUL = `
gij|ge|jij|gijlie|gulder|jullie zijt|bent|zijn|waart ${MORE} zo|te|nog_te|echt|gewoon|ongelooflijk|veel_te|heel|erg|zeer|wel|toch|een|ne|nen|n? <demeaning> !genoeg
zijt|bent|zijn gij|ge|jij|jullie ${MORE} zo|te|echt|gewoon|ongelooflijk|heel|erg|wel|toch|nu? <demeaning> !genoeg
<office> is|zijn|was ${MORE} zo|te|nog_te|echt|gewoon|ongelooflijk|heel|erg|even|ronduit? <demeaning> $
<office> is|zijn|was ${MORE} zo|te|nog_te|echt|gewoon|ongelooflijk|heel|erg|even|ronduit? <demeaning> en <demeaning>
<somebody>|<office> zijn .. gewoon|allemaal <demeaning>
<office>|<somebody> .. is|zijn|zijt|bent|was .. te dom|stom|lui|laf|onnozel|lomp|zat|achterlijk ... om
hij|zij|ze|die|gij|ge|jij|je is|zijn|zijt|bent|was .. te dom|stom|lui|laf|onnozel|lomp|zat|achterlijk ... om
te dom|stom|onnozel|lomp om .. te_helpen_donderen|voor_den_duvel|te_schijten|in_een_hoek|zijn_eigen|zijn_veters
gij|ge|jij|je <demeaning> $
dommer|lomper|stommer|zatter|onnozeler|achterlijker|luier dan een|ne|nen|n|de|het|t
zo dom|stom|lomp|onnozel|lelijk|lui|plat|zat als|gelijk|lijk <unflattering>? een|ne|nen|n|het|t|mijn
keer zo dom|stom|lomp|onnozel|lui|achterlijk
zo blind|doof|glad|vals|plat|vet|dik|scheel|traag|zat als|gelijk|lijk een|ne|nen|n mol|kwartel|pot|aal|koe|slang|vijg|slak|otter|patat|varken|zwijn|deur
de|het domste|lafste|stomste|luiste|lompste|onnozelste|schijnheiligste|achterlijkste|vuilste|lelijkste .. van|die|dat|wat|ooit
<demeaning> van de|het hoogste_plank|ergste_soort|zuiverste_soort|eerste_klas
die|de|dat|deze|alle|zo'n <demeaning> van|hier|daar|hiernaast|ginder|in_de|op_de
<office> van mijn|zijn|uw kloten|voeten|botten|oren
domste|lafste|stomste|luiste|lompste|onnozelste|schijnheiligste <fellow>|<somebody>|<office>
`;
