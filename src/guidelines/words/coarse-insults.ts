/** Coarse names: an insult and vulgar at once. */

/** Swearing put before people: "kutburen", "rotvent". */
const SWEARING = 'kut klote kloten kanker tering tyfus pleuris pokke pokken pis stront kak schijt fuck zeik lul'.split(
  ' ',
);
const SWORN_AT = `
agent agenten ambtenaar ambtenaren buur buren buurman buurvrouw baas bazin bende boer boeren burgemeester chauffeur
collega directeur fietser fietsers flik flikken gast gasten gemeentebestuur griet hoer hond jong jongen juf kerel kind
kinderen kop lijer linkse links rechts rechtse leraar madam mens mensen muil nicht partij politicus politici rat rotzak
schepen schepenen smoel sujet trut tut type vent venten voetballer volk wijf wijven zak zakken zwijn zwijnen
`;

const swornAt = SWEARING.flatMap((curse) =>
  SWORN_AT.trim()
    .split(/\s+/)
    .map((who) => `=${curse}${who}`),
);

const NAMES = `
aapneuker
apenlul
arschloch
=arsehole
=arseholes
=asshole
=assholes
bangeschijter
bleekscheet
boerenlul
broekschijter
=cunt
=cunts
=dickhead
=dickheads
=douchebag
drol van een
droogkloot
droplul
etterlul
=fucker
=fuckers
fuckface
gatkruiper
gatlikker
gatlikster
gatridder
geilaard
geile bok
geile beer
geitenneuker
hoer
=hoeren | prostitutie raamprostitutie
hoerenjong
hoerenkind
hoerenloper
hoerenzoon
hoeredoos
hoerenmadam
-hoer
hondenlul
hondelul
hondenneuker
janlul
kakker
kakmadam
kaktrut
kaknicht
kontkruiper
kontlikker
kontridder
kloot van een
=klojo
=klojo's
kloothommel
klootzak
-klootzak
klootviool
kneukelneuker
kontneuker
kuttenkop
kuttenlikker
kutlikker
lamlul
lullo
=lul | omval
=lullen van
=lullen | zitten staan stond zit vraag blijven
lul de behanger
lulhannes
lulletje rozenwater
matennaaier
mierenneuker
moederneuker
=motherfucker
=motherfuckers
muggenneuker
naaikont
oetlul
ouwehoer
oude lul
ouwe lul
ouwen lul
paardenlul
pislul
pisnicht
pispaal van een
pijpslet
pussy van een
reetkever
reetlikker
reetridder
rukker
-neuker
scheet van een
schijtebroek
schijterd
schijthuis van een
schijtlaars
schijtlijster
schijtlul
schijtluis
schijtvent
schijtwijf
sletje
=slet
=sletten
slettenbak
-slet
sloerie
slaplul
slappe lul
snol
=son of a bitch
stoephoer
straathoer
strontboer van
stronteter
stronthoop van
strontkop
strontvent
strontzak
stuk stront
stukken stront
=teef | drachtig hond hondenshow show reu pup nest ras dierenarts wandeling leiband fokker baasje puppy mandje
=teven | drachtig hond honden reu reuen pup nest ras fokker
teringlijer
kankerlijer
kankerhoer
tyfuslijer
pleurislijer
pokkelijer
=twat
=wanker
=wankers
varkensneuker
schapenneuker
zaadkop
zakkenwasser
zatkloot
zattekul
zatlul
zeikerd
zeikkloot
zeiklul
zeiksnor
zeikstraal
zeikwijf
zeikzak
zwansstuk
zwabberlul
`;

export const COARSE_INSULTS = [NAMES, swornAt.join('\n')].join('\n');
