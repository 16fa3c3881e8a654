/** Words that tell that animals are meant, or what is made of them. */

export const ANIMAL_TALK = `
aan de leiband
aaien
asiel
baasje
beenhouwer
=biggen
boerderij
=boerderijdieren
dierenarts
dierenasiel
dierenpark
dierentuin
drachtig
fokker
gezouten
grazen
graast
hoenderhok
hooi
huisdier
imker
kattenluik
kennel
kinderboerderij
koeienmelk
kooi
kudde
leiband
lammetjes
lammeren
manege
melkvee
mijn hond
mijn kat
mijn paard
mijn konijn
nestkast
onze hond
onze kat
onze poes
onze kater
onze ezel
onze geit
onze kippen
op stal
onze pony
paardenstal
poes
=pup
=pups
=puppy
schaapherder
schapenwol
slachthuis
stal
stallen
staldieren
teefje
trekvogel
varkensstal
veearts
veehouder
veestapel
viervoeter
vleermuis
vogelopvang
vogelopvangcentrum
=dons
vogelasiel
nachtdier
natuurpunt
snorharen
polder
vogelkijker
gespot
vogelgids
dierenrijk
voederbak
=voederen
=wei
weide
=de weide
weiland
met vier poten
kerststal
rode lijst
verdelger
muizenval
rattenplaag
rattenbestrijding
rattenvanger
rattengif
`;
