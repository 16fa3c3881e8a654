/** The verbs of rumour. */

/** How talk goes round: "er wordt …". */
export const RUMOURED = `
=beweerd
=gefezeld
=gefluisterd
=gelispeld
=gemompeld
=geroddeld
=gespeculeerd
=gezegd
=ingefluisterd
=rondgebazuind
=rondgestrooid
=rondverteld
=verteld
=verluid
=voortverteld
=doorverteld
`;

export const SAYING_SO = `
=beweert
=beweerde
=beweerden
=fluistert
=fluisterde
=hoorde
=mompelt
=vertelt
=vertelde
=vertelden
=weet
=wist
=zegt
=zei
=zeiden
=zweert
`;

/** What is done already, if one may believe it. */
export const DONE_DEALS = `
=verkocht
=gekocht
=getekend
=beslist
=beklonken
=rond
=vergund
=ontslagen
=opgestapt
=betaald
=beloofd
=goedgekeurd
=gestolen
=gesloten
=failliet
=verhuurd
=overgenomen
=ondertekend
=besteld
=geregeld
=gezegd
=gehoord
=gezien
=betrokken
=rondgelopen
=weggegeven
=aangehouden
=opgepakt
=vertrokken
=in_kannen_en_kruiken
`;
