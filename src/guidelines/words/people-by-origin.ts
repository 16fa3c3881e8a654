/** Groups of people named neutrally, by where they come from. */

/** What somebody of there is called. */
export const PEOPLE_BY_ORIGIN = `
marokkaan
=marokkanen
-marokkaan
turk
=turken
arabier
berber
algerijn
tunesier
egyptenaar
syrier
afghaan
irakees
=irakezen
=iraniers
=iranier
koerd
=koerden
somalier
eritreeer
soedanees
=soedanezen
ethiopier
nigeriaan
ghanees
=ghanezen
congolees
=congolezen
rwandees
=rwandezen
afrikaan
=afrikanen
pakistaan
=pakistani
indier
=indiers
=polen
=pool | noord noordpool zuid zuidpool zwembad magneet
roemeen
=roemenen
bulgaar
=bulgaren
oekrainer
=russen
albanees
=albanezen
kosovaar
tsjetsjeen
=tsjetsjenen
=serven
=portugezen
chinees
=chinezen
=japanners
vietnamees
=vietnamezen
=filipijnen
=filipino's
=thai
aziaat
=aziaten
zigeuner
woonwagenmens
woonwagenbewoner
=roma | ploeg voetbal as trattoria pizza
=sinti
=surinamers
=surinamer
=antilliaan
=antillianen
=waal
=walen
vlaming
=vlamingen
fransman
=fransen
=hollander
=hollanders
nederlander
=nederlanders
=duitsers
=italianen
=spanjaarden
=grieken
=amerikanen
=israeli's
=palestijn
=palestijnen
oost europeaan
oosteuropeaan
noord afrikaan
franstalige
=franstaligen
anderstalige
=anderstaligen
=allochtoon
=allochtonen
=autochtonen
buitenlander
=buitenlanders
vreemdeling
=vreemden
=migrant
=migranten
=immigrant
=immigranten
arbeidsmigrant
vluchteling
=vluchtelingen
asielzoeker
=asielzoekers
=illegalen
=illegaal
transmigrant
sans papier
nieuwkomer
=nieuwkomers
inwijkeling
statushouder
expat
mensen met een migratieachtergrond
jongeren met een migratieachtergrond
mensen met een migratie-achtergrond
mensen met buitenlandse roots
mensen van vreemde origine
mensen van vreemde afkomst
mensen van roma afkomst
roma-afkomst
nieuwe belg
=italiaan
=spanjaard
=duitser
=rus
=albanees
=brusselaars
=belgen
=belg
`;

/** Before a word for persons: "Syrische gezinnen". */
export const ORIGINS = `
marokkaans
turks
arabisch
algerijns
syrisch
afghaans
irakees
somalisch
eritrees
congolees
afrikaans
noord afrikaans
pakistaans
indisch
pools
roemeens
bulgaars
oekraiens
russisch
albanees
tsjetsjeens
chinees
aziatisch
surinaams
antilliaans
waals
vlaams
franstalig
anderstalig
buitenlands
vreemd
illegaal
allochtoon
oost europees
zuiders
uitheems
gevlucht
`;
