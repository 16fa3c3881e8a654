/** People who are called a thing or a beast that they are not: "een natte krant", "het charisma van een nietmachine". */

const A = "een|ne|nen|n|zo'n|gewoon_een|echt_een|zo_een";
const THING = '<dimThing>|<dullThing>';
const BEAST = '<likenedTo>|<insultWhenAimed>';
const DRESSED = '<demeaning>|<contemptuous>|<unflattering>|<spoilt>';
const UGLY = '<demeaning>|<contemptuous>|<spoilt>';
const WHO = '<office>|<somebody>|<fellow>';
const THEY_ARE = 'hij|zij|ze|gij|ge|jij|die';
const ARE = 'is|was|zijt|bent|waart|blijft|blijkt|lijkt';
const MORE = '<filler>? <filler>?';
const TRAIT =
  'charme|uitstraling|charisma|persoonlijkheid|diepgang|levenslust|spontaniteit|subtiliteit|finesse|empathie|inlevingsvermogen|elegantie|gratie|presence|flair|enthousiasme|ruggengraat|ruggegraat|manieren|gevoelsleven|vlotheid|tact|fantasie|verbeelding|humor|moreel_kompas|aandachtsspanne|bevattingsvermogen|levendigheid|welbespraaktheid|standvastigheid|daadkracht|visie|bekwaamheid|temperament|sociale_vaardigheden';
const WITS = `${TRAIT}|verstand|hersens|hersenen|inhoud|iq|intelligentie|geheugen|karakter|fatsoen|gevoel|hart|pit`;
const THOSE = 'die|de|dat|onze|ons|den|heel_dat|heel_die';

export const LIKENING = `
${WHO} ${ARE} ${MORE} ${A} ${UGLY} ${THING}|${BEAST}
${THEY_ARE} ${ARE} ${MORE} ${A} ${UGLY} ${BEAST}
gij|ge|jij|je|u zijt|bent|waart ${MORE} ${A} ${DRESSED}? ${THING}
gij|ge|jij|je|u zijt|bent|waart ${MORE} ${A} ${DRESSED} ${BEAST}
hij|zij ${ARE} ${MORE} ${A} <spoilt> ${THING}
${WHO} ${ARE} ${MORE} ${A} ${DRESSED}? ${THING}|<insultWhenAimed> met|zonder|in|op
${THEY_ARE} ${ARE} ${MORE} ${A} ${DRESSED}? ${THING}|<insultWhenAimed> zonder
${THING}|${BEAST}|ego|grootheid|onbenulligheid op pootjes|poten|twee_poten|benen|twee_benen|sokken|klompen|stelten
ego|chagrijn|slechtheid|leugen|ramp op|met twee? poten|pootjes|benen
${A} ${DRESSED} ${THING}|${BEAST} is|zijn|zijt hij|zij|ze|gij|die
de|het ${TRAIT} van ${A} .. ${THING}|<insultWhenAimed>
${TRAIT} als|gelijk ${A} .. ${THING}
${TRAIT} is|was die|dat|deze van ${A} .. ${THING}
${A} ${DRESSED}? ${THING}|<insultWhenAimed> heeft|bezit|toont|had|bevat|zou meer|beter|nog_meer|een_betere|een_langere|een_groter .. ${WITS}
${A} ${DRESSED}? ${THING}|<insultWhenAimed> heeft|bezit|toont|had|is|weet|kan|doet meer|beter|nog_meer|slimmer .. dan ${THOSE} <office>|<fellow>|fractie|college|bestuur
mijn|onze|uw|ons ${THING}|hond|kat|goudvis|cavia|kater|poes|parkiet|koe|kip ... is|heeft|weet|kan|snapt|begrijpt|zou|doet|heb slimmer|meer|beter|verstandiger|intelligenter ... dan ${THOSE} nieuwe? <office>|<fellow>|fractie|college|bestuur
is|zijt dat|die|dit|gij een|nen|ne <office> of een|ne|nen
geen|weinig verschil|onderscheid tussen .. <office>|<fellow> en ${A} ${THING}
liever|evengoed ${A} ${DRESSED}? ${THING} als|tot|dan <office>
${WHO}|hij|zij|gij|ge .. zo leeg|hol|plat|kil|koud|star|stijf|saai|bot|dof|traag|glad|dik|zuur|dor|droog|flets|vlak als|gelijk|lijk ${A}|de|het .. ${THING}
omgevallen|omgekeerde|lege|leeg boekenkast|huls|vat|verpakking zonder
${A} ${DRESSED}? ${DRESSED} ${THING}|${BEAST} die|dat|van onze|die|dat|ons|den|dien|dienen|van .. <office>|<somebody>|<fellow> $
^ ${A} ${DRESSED}? ${DRESSED}? <insultWhenAimed>|<dimThing> die|dat|onze|ons|dien|dieje nieuwe|oude|jonge? <office>|<fellow> $
${A} .. niet van ${A} .. onderscheiden
${THING} als|in_plaats_van|waar brein|hersens|hersenen|verstand
kleuters|clowns|apen|kinderen|boeven|papegaaien|marionetten|robots in|met een? maatpak|maatpakken|kostuum|das|sjerp|stropdas|mantelpak
`;
