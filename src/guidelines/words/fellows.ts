/** Who may be called names, and how many of them. */

/** Said of people one does not think much of: after any ugly word, an insult. */
export const FELLOWS = `
bendeke
=bende
=clubje
griet
heerschap
individu
=junkie
=junkies
kerel
kereltje
kliek
madam
manneke
=mannekes
manspersoon
mannetje
=mannetjes
venneke
vrouwtje van niks
=gezel
spul van een vent
menneke
=pee
sujet
schepsel
schepseltje
snuiter
=soss
stelletje
=tronk
tronie
=type
=types
=vent
=venten
ventje
=ventjes
=volk
volkje
vrouwmens
wicht
=zootje
=zooitje
smoel
=smoelen
smoelwerk
=bakkes
=bakkesen
=muil
=muilen
=politieker
=politiekers
`;

/** Anybody: what only people can be is an insult before these. */
export const SOMEBODY = `
=bestuur
automobilist
baas
=bek
=bekken
buur
buren
collega
chauffeur
=dokter
fietser
figuur
=figuren
gast
gemeentebestuur
gezagsdrager
hondenbezitter
influencer
=jongen
=jongens
journalist
=kop
=koppen
=man
=mannen
=mens
=mensen
meneer
mijnheer
moraalridder
partij
=persoon
=personen
politicus
politici
regelneef
supporter
treinbegeleider
toerist
=vrouw
=vrouwen
verkoopster
verkoper
voetballer
wezen
winkelier
zuster
`;

/** "Een stelletje …". Of animals and things, other words are used. */
export const BUNCHES = `
=stelletje
=bende
=bendeke
=zootje
=zooitje
=hoopje
=hoop
=troepje
=kliek
=kliekje
=clubje
=regiment
=samenraapsel
=gangske
=boeltje
=circus vol
=tribune vol
=zaal vol
=college vol
=raad vol
=gemeentehuis vol
=partij vol
`;
