/** "They are …": a group is the subject of what is said. */

import { BASE, CALLED, FILL, UGLY, WHO } from './parts';

const ARE = 'zijn|is|zijt|waren|bent|was|blijven|blijft|worden|lijken|lijkt';

export const SCORN = `
${WHO} .. ${ARE} ${FILL} <curse>? ${BASE}
${WHO} .. ${ARE} ${FILL} <foul>|<fault>|<curse> ${FILL} ${BASE}
${WHO} .. ${ARE} ${FILL} zo|te|heel|erg|ontzettend|zeer ${BASE}
${WHO} ${FILL} ${BASE} en|of|,? ${FILL} <foul>|<fault> ${ARE}
${WHO} ${FILL} ${BASE} ${ARE}
${WHO} ${FILL} ${BASE} .. ${ARE} $
${WHO} .. ${ARE} erger|slechter|dommer|viezer|lager|gevaarlijker|minder .. dan
${WHO} .. ${ARE} ${FILL} de ergste|slechtste|domste|vieste|luiste|grootste|laagste .. mensen|volk|ras|soort|probleem|gevaar|plaag|dieven|profiteurs|leugenaars|idioten|wezens
${WHO} .. ${ARE} ${FILL} het ergste|slechtste|domste|laagste|vieste .. wat|dat|van|soort|volk|ras
${WHO} .. ${ARE} ${FILL} een gevaar|bedreiging|schande|belediging|probleem|doorn|last voor|in|van
${WHO} .. ${ARE} ${FILL} de schuld|oorzaak|reden van|waarom|dat
${WHO} .. ${ARE} .. schuldig|verantwoordelijk .. aan|voor .. ellende|misdaad|criminaliteit|alles|problemen
${WHO} .. ${ARE} ${FILL} niets|niks|geen_cent|geen_fluit|geen_bal|geen_knip waard|goed|beters
${WHO} .. stinken|stinkt
${WHO} .. liegen|liegt|bedriegen|bedriegt|parasiteren|parasiteert !niet
${WHO} .. stelen|steelt !de_show|harten|niet
${WHO} .. pikken|roven|stelen .. banen|jobs|werk|huizen|woningen|geld|vrouwen|alles|fietsen
${WHO} .. verkrachten|misbruiken|moorden|plunderen|terroriseren|slaan .. onze|vrouwen|kinderen|meisjes|iedereen|alles|hun
${WHO} .. profiteren|profiteert|leven|teren|leeft .. van|op onze|ons|de_sociale|het_systeem|uitkering|uitkeringen|belastinggeld|steun|het_ocmw|leefloon|onze_kap|onze_kosten
${WHO} profiteren|profiteert alleen|enkel|maar|altijd
${WHO} .. zuigen|zuigt|knijpen|melken .. ons|leeg|uit|sociale
${WHO} .. verpesten|verzieken|verpest|vergiftigen|besmetten|bevuilen|vervuilen|verloederen|verkloten|ruineren .. alles|ons|onze|de|het|dit
${WHO} .. beheersen|besturen|controleren ... vastgoedmarkt|banken|wereld|media|pers|alles
${WHO} .. maken ... kapot|onveilig
${WHO} .. overspoelen|overnemen|overrompelen|islamiseren|koloniseren ons|onze|het|de
${WHO} .. nemen|pakken .. ons|onze|alles ... over|af|in
${WHO} .. kweken|fokken|vermenigvuldigen|planten .. zich|voort|als ... konijnen|ratten|vliegen|voort
${WHO} .. gedragen|gedraagt|leven|eten|ruiken|stinken|zien|vreten|wonen ... als|gelijk|naar <filler>? <lowerThanPeople>|<villain>|<dehumanising>
${WHO} ... doen|doet|zeuren|klagen|janken|zagen|zitten .. niets|niks|alleen|de_hele_dag|altijd .. zeuren|klagen|niets|niks|janken|zagen|profiteren|stelen|problemen|liegen|niks|overlast
${WHO} .. brengen|zorgen|veroorzaken .. alleen|enkel|niets|niks|voor ... ellende|problemen|miserie|ziektes|criminaliteit|overlast|onheil
${WHO} .. hebben|heeft ${FILL} laag iq
${WHO} .. hebben|heeft ${FILL} verstand|hersenen|brein|hersens|iq|intelligentie van <filler>? <lowerThanPeople>|<villain>|vis|garnaal|mug|goudvis|kind|steen|erwt|baksteen
${WHO} .. hebben|heeft .. alles|veel|het te danken|stelen|op_hun_geweten
${WHO} .. hebben|heeft .. misdaad|criminaliteit|geweld|stelen|liegen in .. bloed|genen|natuur|aard
${WHO} .. zit|zitten .. in het|hun bloed|genen|natuur|aard
${WHO} .. kennen|kent niks|niets|geen anders|dan|behalve|manieren|schaamte
${WHO} .. weten|weet niet|nooit .. gedragen|hoort|beter
${WHO} .. denken|denkt .. alleen|enkel|maar aan seks|geld|zichzelf|vreten
${WHO} .. zitten .. overal|overal_achter achter|tussen|in
${WHO} .. ruiken geld
${WHO} .. willen|wil .. alleen|enkel|toch .. ons geld|profiteren|uitkering|overnemen|vermoorden
${WHO} .. maken|maakt mij|me|ons|iedereen ${FILL} <sick>
${WHO} .. doen|doet|laten mij|me|ons ${FILL} <sick>
${WHO} .. walgen|degouteren|ergeren|irriteren|degoutteren|walgt|degouteert mij|me|ons
${WHO} .. vervullen|vervult mij|me|ons .. met walging|afschuw|afkeer|haat|weerzin
${WHO} .. werken|werkt .. op .. zenuwen|systeem|gemoed
${WHO} .. hangen|hangt|komen .. mijn|mij|me|onze ... uit
${WHO} .. kunnen|mogen|kan|mag .. kloten|gat|reet|kont|voeten|hol kussen|likken
${WHO} .. kunnen|mogen|kan|mag .. de_pot_op|de_boom_in|oprotten|opkrassen|ophoepelen|verrekken|stikken|doodvallen|verrotten|creperen|crepeeren|naar_de_hel|de_zee_in
${WHO} ${FILL} weerzinwekkend|walgelijk|walgelijke|vies|bah|degoutant|kotsmisselijk
${ARE} <filler>? <filler>? ${WHO} ${FILL} <curse>? ${BASE}
${ARE} <filler>? <filler>? ${WHO} ${FILL} zo|te|heel|erg ${BASE}
moeten|moet|kunnen|kan <filler>? ${WHO} ${FILL} zo|altijd .. ${BASE} zijn|doen
hoe <foul>|<fault> .. zijn|is|kunnen|kan ${FILL} ${WHO}
<foul>|<fault>|<dehumanising>|<villain>|<lowerThanPeople> ${ARE} ${FILL} ${WHO}
<dehumanising>|<villain>|<lowerThanPeople> ${ARE} het|dat ${FILL} ${WHO}
wat een|zo'n <foul>|<curse>|<dehumanising> ${WHO}
${CALLED} ${ARE} het|dat|ze ${FILL} ${WHO}
het|dat|t zijn|is ${FILL} ${CALLED}|<foul> ${FILL} ${WHO}
${WHO} .. hebben|heeft|kent|kennen ${FILL} verstand|hersenen|brein|hersens|iq|intelligentie|manieren|moraal van ${FILL} <lowerThanPeople>|<villain>|<insult>|vis|garnaal|mug|goudvis|kip|kind|steen|erwt|baksteen|spons|kei
van ${FILL} ${WHO} ... niks|niets|weinig ${FILL} verwachten|verwacht|leren|goeds
alles|al wat ${FILL} ${WHO} .. aanraken|aanraakt|doen|doet|zeggen|zegt ... kapot|stuk|fout|gelogen|verloren|mis|stinkt
${WHO} .. vervuilen|vervuilt|bederven|bederft|breken|vernielen|vernielt .. alles|onze|ons|hele|heel
${WHO} .. en werken|eerlijkheid|hygiene|manieren|verstand|denken ... niet|nooit
${WHO} .. komen|komt|worden crimineel|dom|lui|slecht ter wereld|geboren
<lowerThanPeople>|<villain> ... dat|dit|zo zijn|is ${FILL} ${WHO}
precies|gelijk|net vee|beesten|apen|varkens|ratten|dieren ... ${WHO}
${WHO} ... precies|gelijk|lijken_wel|als|net vee|beesten|apen|varkens|ratten|dieren
zit|zitten .. bij ${FILL} ${WHO} .. in .. bloed|genen|natuur
wat voor <filler>? <foul> ${WHO}
wie <group> zegt zegt
stinken|stinkt|stelen|liegen|profiteren ${FILL} ${WHO}
${WHO} ... <vile>|<insult>|<coarseInsult>
${WHO} .. onze|ons|alles|het|de ... verpesten|verzieken|vervuilen|vernielen|kapotmaken|overnemen|leegzuigen|afpakken|misbruiken|besmetten
${WHO} is|zijn ${FILL} uit op .. uw|je|ons|mijn|onze geld|huis|portefeuille|uitkering
${WHO} ${FILL} hebben het ${FILL} te goed|gemakkelijk|breed
van ${FILL} ${WHO} krijg|krijgt|krijgen ${FILL} je|ge|men|we|u .. ziektes|ziekte|vlooien|luizen|problemen|miserie|ellende|aids|jeuk
${WHO} ${FILL} dommer|viezer|luier|gevaarlijker|slechter|minder ... dan ... ${ARE}
`;

export const NAMED_WITH_SCORN = `
<foul>|<curse>|<dehumanising> ${UGLY}|<fault>|<filler>|<villain>? <group>|<slur>
<foul>|<curse> <slurWhenAimed>
jij|gij|jullie|gulder|stelletje|bende|vieze|vuile <foul>|<curse>? <slurWhenAimed>
zo'n|een|die|deze <foul>|<curse>|<dehumanising> <group>
stuk|zak|hoop stront|vuil|vullis|uitschot .. <group>
<group>|<slur> .. <dehumanising>
<dehumanising> .. <group>|<slur>
broeinest|broedplaats|nest|kweekvijver|hoop van <filler>? <lowerThanPeople>|<dehumanising>|<villain>
<group> ${FILL} allemaal|stuk_voor_stuk|een_voor_een ${FILL} <curse>|<foul>|zatte|zat? ${CALLED}
<group> .. allemaal|stuk_voor_stuk|een_voor_een <curse>|<foul>|zatte|dikke? ${CALLED}|<foul>
<group> ... allemaal|stuk_voor_stuk|een_voor_een <curse>|<foul>|zatte|dikke? ${CALLED}
typische <group> ${FILL} ${BASE}
kudde|zwerm|roedel|nest|horde|lading|plaag|invasie|tsunami ${FILL} ${WHO}
<vile> .. ${WHO}
zo'n|een|nen <slurWhenAimed> .. bah
`;
