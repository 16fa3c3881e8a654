/** The verbs of passing talk on, in the third person; and the crowd of which nobody can be asked. */

export const TALKS = `
=babbelt
=babbelen
=beweert
=beweren
=beweerde
=beweerden
=bezweert
=bezweren
=bezwoer
=durft te wedden
=fezelt
=fezelen
=fluistert
=fluisteren
=fluisterde
=fluisterden
=houdt vol
=houden vol
=hield vol
=insinueert
=insinueren
=kletst
=kletsen
=klapt
=klappen
=kwekt
=laat verstaan
=laat uitschijnen
=liet verstaan
=liet uitschijnen
=lispelt
=maakt zich sterk
=meent te weten
=meende te weten
=meldt
=melden
=meldde
=meldden
=mompelt
=mompelen
=murmelt
=orakelt
=roddelt
=roddelen
=roept
=roepen
=riep
=riepen
=schreef
=schrijft
=schrijven
=schreven
=speculeert
=speculeren
=spreekt ervan
=spreken ervan
=spreekt erover
=spreken erover
=stelt
=stelde
=suggereert
=suggereren
=tatert
=tateren
=tettert
=tetteren
=verklapt
=verklapte
=verklappen
=verkondigt
=verkondigen
=vertelt
=vertellen
=vertelde
=vertelden
=verzekert
=verzekeren
=verzekerde
=vermoedt
=vermoeden
=weet
=weten
=wist
=wisten
=zegt
=zeggen
=zei
=zeiden
=zaagt
=zweert
=zweren
=zwoer
=zwoeren
=ziet
=zag
=hoorde
=heeft gehoord
=had gehoord
=heeft gezien
=postte
=poste
=post
=deelde
=tweette
=tweet
`;

export const NOBODY_IN_PARTICULAR = `
=de mensen
=enkelen
=verschillende mensen
=een paar mensen
=kwatongen
=boze tongen
=kwade tongen
=slechte tongen
=ingewijden
=insiders
=kenners
=bronnen
=de buurt
=de straat
=de wijk
=het dorp
=heel het dorp
=half het dorp
=gans het dorp
=de geburen
=de buren
=buren
=de klanten
=klanten
=de toog
=de volksmond
=de geruchtenmolen
=de geruchtenmachine
=de tamtam
=de roddelmolen
=ge hoort
=de stamgasten
=stamgasten
=cafégangers
=dorpelingen
=dorpsgenoten
=anderen
=de jeugd
=vrienden
=kennissen
`;

/** Talk itself. */
export const TALK = `
gerucht
geruchten
geruchtje
roddel
roddels
roddeltje
achterklap
praatjes
praatje
cafépraat
cafepraat
toogpraat
dorpspraat
kletspraat
tamtam
geruchtenmolen
geruchtenstroom
geruchtencircuit
roddelcircuit
speculatie
speculaties
wilde verhalen
straf verhaal
straffe verhalen
indianenverhalen
broodje aap
stadslegende
=scoop
`;
