/** What contempt says people are like. */

/** Said of nothing but people. */
const BASE_NATURE = `
achterbaks
=achterlijk
=achterlijke
=achterlijken
barbaars
beestachtig
bloeddorstig
debiel
dom
=dommer
=domst
=domste
egoistisch
gestoord
geestesziek
geesteszieke
gluiperig
hersenloos
=hersenloze
hypocriet
hysterisch
imbeciel
inferieur
infantiel
krankzinnig
laf
leugenachtig
liederlijk
lui
=luie
=luier
=luiste
minderwaardig
moordzuchtig
onbeschaafd
onbetrouwbaar
onderontwikkeld
onmenselijk
onrein
ontaard
parasitair
pervers
primitief
schijnheilig
tuchteloos
verachtelijk
verdorven
weerzinwekkend
zwakbegaafd
zwakzinnig
oliedom
aartslui
poepdom
kutdom
oerdom
liegend
bedrieglijk
vadsig
=achterlijker
=achterlijkste
slecht van inborst
=onbetrouwbaarder
gedegenereerd
afgestompt
incapabel
verderfelijk
geperverteerd
pervert
onderkruiperig
moordlustig
roofzuchtig
verwilderd
zedeloos
zwakkelijk
arbeidsschuw
werkschuw
asociaal volk
criminelen en profiteurs
`;

/** Said of streets and weather too. */
const UGLY = `
afgrijselijk
afschuwelijk
afstotelijk
belachelijk
besmettelijk
=stommer
=stomste
=stomst
goor
=gore
=goorste
idioot
irritant
lelijk
lomp
mensonterend
miezerig
misselijkmakend
nutteloos
=nutteloze
onnatuurlijk
onnozel
pathetisch
ranzig
smerig
spuuglelijk
stinkend
stom
stompzinnig
triestig
verwerpelijk
vies
=viezer
=viest
=vieste
vuil
=vuiler
vunzig
waardeloos
=waardeloze
walgelijk
weerzinwekkends
wild en gevaarlijk
=ziekelijk
=ziekelijke
zielig
zot
=lelijkste
=lelijkst
=walgelijker
=walgelijkst
=smeriger
=smerigst
bescheten
rottig
sneu
=triestigste
mottig
kinderachtig
verrot
decadent
ondraaglijk
onuitstaanbaar
onverdraaglijk
degoutant
afzichtelijk
stinkerig
voos
onfris
ongewassen
luizig
`;

/** "dommer", "de smerigste": near enough to be found, whatever the spelling rules. */
const compared = (list: string) =>
  list
    .split('\n')
    .filter((word) => /^[a-z]+$/.test(word))
    .flatMap((word) => ['er', 'ere', 'st', 'ste'].map((ending) => `=${word}${ending}`))
    .join('\n');

export const VILE = [BASE_NATURE, compared(BASE_NATURE)].join('\n');
export const FOUL = [VILE, UGLY, compared(UGLY)].join('\n');
