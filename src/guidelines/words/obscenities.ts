/** Sexual and scatological language. */

/** Swearing at the head of a compound: "kutweer", "klotefiets". */
const HEADS = `
fuck-
kanker-
kloot-
klote-
kloten-
kolere-
kut-
lul-
neuk-
pleuris-
schijt-
tering-
tyfus-
zeik-
`;

const SEX = `
aftrekken onder tafel
=afgetrokken onder
=aftrekker
afrukken
=afrukker
anaal in
=beffen
=befte
=blowjob
=blowjobs
dildo in
=dikke tieten
doggystyle
=geil
=geile
=geilen
geil gedoe
geilheid
=geneukt
genaaid in de kont
=gepijpt
hoerig
=hoerenkot
hoerenkast
hoerenbuurt
hoerenchance
hete bliksem in haar broek
in zijn onderbroek klaarkomen
=klaarkomen | tijd fiets
klaarkomt in
mijn pik
=pik in
uw pik
je pik
zijn pik | mikken schop hamer
=naaien in de kont
=neuk
=neukt
=neukte
=neukten
=neuken
neukerij
neukpartij
oprukken en neuken
=orgie van seks
pijp mij
pijp me
=pijpbeurt
pijpbeurten
=plasseks
=poepen in haar
om te poepen
wilt poepen met
ligt te poepen
liggen te poepen
gaan poepen met
rampetampen
ribbedebie neuken
=rukken op
=rukker
=seksgeil
sletterig
=sletten
=stijve lul
stijve piemel
=spermacocktail
=spermadruppel
=tiet
=tieten
=tetten
=tettenkijker
van bil gaan
van bil
`;

const BODY = `
=aars
bloot gat
=bollocks
aan mijn gat
aan zijn gat
aan uw gat
aan mijn kont
aan mijn reet
aan uw reet
aan mijn kloten
aan zijn kloten
aan uw kloten
gat af te vegen
gat aan afvegen
gat aan te vegen
gat aan vegen
gat mee afvegen
gat mee af te vegen
gat mee vegen
kont af te vegen
kont mee afvegen
kont mee af te vegen
reet mee afvegen
reet af te vegen
heel hun kloten
in uw gat
in je gat
in jullie gat
in mijn gat | spleet deur haag
in zijn gat
in haar gat
in hun gat
in ulder gat
in ons gat
in zijn kont
in uw kont
in je kont
in haar kont
in hun kont
in de kont
in zijn reet
in uw reet
in je reet
in haar reet
in hun reet
in uw hol
in je hol
in zijn hol
in haar hol | konijn vos das
in hun hol | konijnen vossen dassen
in uw poepgat
in zijn poepgat
poepgat
=schijtgat
=kontgat
kus mijn gat
kus mijn kont
kus mijn klikken
kus mijn voeten en mijn gat
kust mijn gat
kust nu mijn
kust nen ezel
mijn gat kussen
mijn kont kussen
mijn reet kussen
mijn kloten kussen
mijne kont
mijn gat likken
lik mijn gat
lik mijn reet
likt mijn reet
likt mijn gat
lik mijn kont
gat van uw moeder
kont van uw moeder
mijn reet
jouw reet
je reet
haar reet
hun reet
jullie reet
ulder reet
geen reet
luie reet
=kont | auto koe paard wagen
=kont van
mijn ballen | tennis voetbal gehakt gehaktballen soep biljart
ballen van mijn lijf
=piemel | voorlichting les biologie
=piemels
uw reet
zijn reet
=kloten | zurich luchthaven vlucht overstap zwitserland vliegveld vliegtuig terminal frank
=klote
=klootje
=kloterig
=kloterige
kloterij
=kloten vegen
klotenklapper
=kut
=kutten
=kutje
=kutjes
kuttig
=lul
=lulletje
lullig gezeik
=lullen | baan
gelul
gelult
geouwehoer
ouwehoeren
ouwehoert
=pielemuis van
=piemels
=penis in
=dikke lul
=vagina van uw
=balzak
=zak in de stront
=zak in het kruis
=konten
uw kont
zijn kont
haar kont
met uw gat bloot
met zijn gat bloot
de kloten uit
bij de kloten
bij zijn kloten
op mijn kloten
op uw kloten
op zijn kloten
de ballen van mijn lijf
`;

const DIRT = `
bescheten
bepist
bezeken
=bullshit
=bullshitten
=beschijt
=dikke schijt
dikke stront
=drek van een
=faeces in
gepist
gescheten
geschijt
=gezeik
gezeken
=gezeken
hondenschijt
=kak | luier luiers pamper kinderboerderij duif duiven meeuw hond honden paard koe duivenkak verschoner baby geit geiten
kak op
=kakt op
=kakken | luier potje kleuter
=kakte
=gekakt
=kakkerij
=mierengeneuk
mierenneuken
mierenneukerij
pis in
pis op
pissen op
pissen in
=pissen
=pist
=piste op
op uw tanden pissen
ligt te pissen
=pisnijdig
=pislink
=pisbak
zeikstraal
=schijt | koe koeien paard paarden hoeve duif duiven meeuw meeuwen vogel vogels
=scheit
schijt aan
ik heb schijt
=schijten
schijten op
=schijterij | tafel buikgriep griep norovirus hygiene diarree arts
=schijtziek
een scheet | koe koeien methaan
scheten laten | koe koeien methaan
=drol | hond honden hondenpoep kat stoelgang
=drollen | hond honden hondenpoep kat
=scheten laten
=shit
=shitty
=shitshow
=shitzooi
=shithole
=stront | beer mest kar koe koeien boer boeren paard paarden stoet landbouw veld emmer duiven
strontvervelend
strontzat
stronteigenwijs
strontvent
strontbeu
strontlul
=stronthoop
strontboel
in de stront
=strontzooi
=hondenstront
=kattenstront
=zeik
=zeiken
=zeikt
=zeikte
=zeiknat
afzeiken
=afgezeken
=afzeikt
natgezeken
gezeur en gezeik
`;

const OATHS = `
=asshole
=asswipe
=arse
bugger off
bullcrap
=clusterfuck
=cocksucker
=crap
=cum
=dickpic
=eff you
fok you
fokking
=fokkin
=fokop
=fok
=fck
=fuckin
=fucking
=fuck
=fucks
=fucked
=fuckers
=fuckboy
=fuckyou
=gofuckyourself
godverdomse klote
=goddamn fucking
holy shit
horseshit
=jizz
kankeren op
=kanker op
krijg de kanker
krijg de tering
krijg de tyfus
krijg de klere
krijg de pleuris
krijg de pest
krijg de schijt
krijg nou tieten
krijg tieten
loop naar de kloten
naar de kloten
naar de klote
om zeep en naar de kloten
=milf
=mf
=mindfuck
=motherfucking
opgefuckt
verfuckt
verkloot
verkloten
verkut
verneukt
verneuken
verneuker
genaaid waar we bij staan
piss off
pissed off
=pussy
=teringherrie
teringzooi
tyfuszooi
=teringjantje
=tering
=tyfus | vaccin inenting reis ziekte koorts
=pleuris
optiefen
opgetieft
rot op met uw
sodemieter op
=suck my
suck my dick
=wtf
=wtaf
=whore
=klerezooi
=klerezootje
=kolere
=kutzooi
=kutkermis
kloteboel
klootzakkerij
`;

export const OBSCENITIES = [HEADS, SEX, BODY, DIRT, OATHS].join('\n');

/** Places, tools, illnesses and games that only sound like it. */
export const NOT_OBSCENE = `
=klootschieten
klootschieter
=klootschieting
klootschietersclub
kuttekoven
kutter
kutteren
kutsher
=kuttelvis
kanker-onderzoek
kankeraandoening
kankerafdeling
kankerbegeleiding
kankerbehandeling
kankerbestrijding
kankercel
kankercentrum
kankerdiagnose
kankerdokter
kankerfonds
kankergeval
kankergezwel
kankerinstituut
kankerkliniek
kankerliga
kankerlotgenoot
kankermaand
kankermedicatie
kankermedicijn
kankeronderzoek
kankeroverlever
kankeroverleving
kankerpatient
kankerpreventie
kankerproces
kankerregister
kankerrisico
kankerscreening
kankersoort
kankerspecialist
kankersterfte
kankerstichting
kankertherapie
kankertraject
kankeropsporing
kankervaccin
kankerverwekkend
kankervrij
kankerzorg
kankerplan
kankerpunt
kankerverpleegkundige
kankeractie
kankeraanpak
kankerbeleid
kankerteam
kankerwandeling
kankerdag
kankerbevolkingsonderzoek
kankergen
kankerpatientje
kankerinformatie
kankerziekte
kankerzieke
kankercampagne
kankerbrochure
kankerhuis
kankerstudie
kankergevoelig
=klotengraal
tyfusvaccin
tyfuskoorts
tyfusepidemie
tyfuslijder
tyfusbacterie
tyfusjaar
lullaby
lullepijp
=lulu
schijtkruid
schijtwortel
neukirchen
pleurisontsteking
pleuritis
`;
