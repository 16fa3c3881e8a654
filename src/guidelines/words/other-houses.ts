/** Other bodies and things, of which one may say what one thinks. */

export const OTHER_HOUSES = `
vlaanderen
vlaamse regering
vlaamse overheid
vlaams
federale
federaal
regering
brussel
minister
ministerie
parlement
provincie
gouverneur
de lijn
nmbs
infrabel
fluvius
de watergroep
farys
pidpa
aquafin
proximus
telenet
bpost
belgacom
agentschap wegen en verkeer
=awv
ovam
vdab
=rva
=rsz
fod
=fod financiën
de vlaamse waterweg
intercommunale
aannemer
nutsbedrijf
nutsmaatschappij
nutsbedrijven
onderaannemer
leverancier
europa
europese
=eu
buurgemeente
buurgemeenten
=nva
n-va
cd&v
open vld
vlaams belang
pvda
vooruit
voetbalbond
scheidsrechter
rode duivels
engie
luminus
delhaize
colruyt
ryanair
brussels airlines
tec
=vrt
mivb
busbedrijf
internetprovider
elia
belfius
noodweer
=het weer
=de post
=de bank
regenval
storm
file
files
hitte
onweer
`;
