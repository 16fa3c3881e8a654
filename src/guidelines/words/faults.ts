/** What is found wrong with people, and what is sworn at them. */

/** Of these people it is contempt to say that they are so; before their name it may be fact or concern. */
export const FAULTS = `
abnormaal
agressief
asociaal
barbaar
crimineel
corrupt
fout
gek
gemeen
gevaarlijk
gewelddadig
gierig
arrogant
geil
hebberig
hitsig
inhalig
=kapot
levensgevaarlijk
meedogenloos
mentaal ziek
geestelijk ziek
psychisch ziek
seksistisch
ziek
ziek in hun hoofd
ziek in het hoofd
ziek in de kop
mislukt
onbeschoft
onbekwaam
incompetent
ongeschikt
onnuttig
overbodig
=slecht
=slechter
=slechte mensen
=slechtst
=slechtste
=ergste
=erger
sluw
verwijfd
verward in hun hoofd
te emotioneel
te zwak
te stom
te traag
de oorzaak
de reden waarom
de schuld
een gevaar
een bedreiging
een belediging
een schande
een blaam
een probleem voor
het probleem
vergissing
grap
lachertje
haatdragend
hatelijk
zwak
minder dan
minder waard
minder intelligent
minder slim
minder mens
lager dan
lagere wezens
lagere mensen
een lager soort
een ander soort
tegennatuurlijk
onbemind
overbetaald
zondig
zondaars
een zonde
goddeloos
niet goed bij hun hoofd
niet goed snik
van nature
oneerlijk
onveilig
wreed
saai
zagen
niksnutten
een doorn in het oog
mentaal gestoord
een last
een kostenpost
tweederangs
niet wijs
te vermijden
een vergissing
slecht van inborst
mindere mensen
een ramp
een catastrofe
een vloek
de kanker van
gebrekkig
misvormd
onvolwaardig
`;

/** Swearing that is put before whatever angers. */
export const CURSES = `
=fucking
=fokking
=fuckin
=fuck
=kut
=klote
=kloten
=kanker
=kankeren
=tyfus
=tering
=teringse
=pleuris
=pokke
=rot
=rotte
=pest
=stront
=schijt
=godverdomse
=godverdommese
=godverdomde
=gvd
=verdomde
=verdomse
=vervloekte
=verrekte
=verrotte
=takke
=stelletje
=ellendige
=rottige
=klere
=kolere
=hoeren
`;
