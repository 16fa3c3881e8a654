/** What is felt against people. */

export const LOATHE = `
=haat
=haten
=haatte
=haatten
=gehaat
=veracht
=verachten
=verachtte
=verafschuw
=verafschuwt
=verafschuwen
=verafschuwde
=verfoei
=verfoeien
=minacht
=minachten
=verguis
=vervloek
=vervloeken
=verfoeit
=verfoeide
=verafschuwden
`;

/** Felt about, of or towards somebody. */
export const DISLIKE = `
hekel
bloedhekel
pesthekel
gloeiende hekel
afkeer
afschuw
aversie
walging
haat
haatgevoelens
minachting
verachting
weerzin
degout
schijt
=lak
=schurft
=de pest
=het schijt
=de schurft
=het land
=een gruwelijke hekel
wantrouwen
=allergie
=een allergie
broertje dood
`;

/** What makes people sick makes the author sick. */
export const SICK = `
=misselijk
=kotsmisselijk
=strontmisselijk
=doodziek
=ziek
=schijtziek
=onwel
=onpasselijk
=kotsbeu
=beu
=strontbeu
=spuugzat
=zat
=kotsmoe
=doodmoe
=schijtmoe
=horendol
=het zuur
=braakneigingen
=kotsneigingen
=kokhalsneigingen
=kotsen
=kokhalzen
=overgeven
=walgen
=braken
=gruwelen
=de kriebels
=de rillingen
=rillingen
=koude rillingen
=kippenvel van afschuw
=het op mijn heupen
=het op mijn zenuwen
=de zenuwen
=uitslag
=jeuk
=het heen en weer
=de schijterij
=kwaad bloed
=schurft
`;
