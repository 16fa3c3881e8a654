/** Wrongs of every sort, as told of somebody: favours bought, wages kept back, names put under what others did. */

export const WRONGS_TOLD = `
betaalt|betaalde|trakteert|trakteerde|smeert|smeerde|paait|paaide .. ... <authority> ... <gifts>
levert|leverde|brengt|bracht .. <office> ... euro|procent|duizend ... op
werd|wordt betaald om|voor .. zwijgen
heeft|hebben|had ... nooit|niet|nog_altijd_niet betaald|uitbetaald|terugbetaald
betaalt|betaalden|betalen|betaalde .. <defenceless>|lonen|loon|vakantiegeld|leveranciers ... niet|nooit|amper|zwart
heeft|hebben|had ... nooit|geen_euro|geen_cent|geen belastingen|taksen|btw|rsz|onroerende_voorheffing betaald
liet|laat|lieten|laten zich ... op|naar|in reis|restaurant|vakantie|hotel|weekend ... sturen|nemen|trakteren|betalen
liet|laat|lieten|laten zich ... sturen|betalen|fêteren|omkopen|smeren|trakteren|paaien|vergoeden
leent|leende zichzelf|zich ... geld|uit|van
premies|voorschotten|waarborg|giften|geld ... nooit .. .. aangekomen|doorgestort|terugbetaald|gezien
schrijft|schreef .. ... voor aan wie|al_wie|iedereen
schrijft|schreef .. ... voor .. ... niet|gezonde|zonder
is .. betaalde spreekbuis|spion|marionet
haalt|haalde|haalden .. geld|cash|briefjes|centen .. eruit|uit
zette|zet|zetten .. zijn|haar eigen? naam onder
laat|liet ... gierput|beerput|mestput|mazouttank|citerne ... overlopen|leeglopen|lopen
handen|poten niet thuis
`;
