/** Still more of them, mostly for those who love otherwise, are old, ill or women. */

export const SLURS_FOR_OTHERS = `
vreemdelingentuig
migrantentuig
migrantenplaag
cultuurverrijker
kutafrikaan
kontneukers
flikkertje
kontbonker
anaaltoerist
darmtoerist
reetroeier
holmaat
relnicht
homoos
homotuig
regenboogzot
regenboogmaffia
regenboogvolk
alfabetvolk
alfabetmensen
=lhbt virus
genderzot
gendergek
genderfreak
genderwaanzin
schandknaap
vieze potten
tapijtlikker
schaarlesbo
pottekijker
mannenhaatster
transgekte
transgedrocht
transmonster
transidioot
transmaffia
man in een jurk
vent in een jurk
vent in een kleed
vent in een kleedje
kerel in een jurk
man in een kleedje
kerel met tieten
vent met tieten
vrouw met een piemel
vrouw met een lul
verklede vent
verklede aap
verklede man
mongolenbus
mongolenklas
mongoloide
mongoloïde
spastenklas
gehandicapt gedrocht
rolstoelvreter
rolstoeltuig
rolstoelbak
karretjesmens
karretjesvolk
plantje in een rolstoel
schele otter
debielenbus
debielenschool
=manken
=gebrekkigen
autistje
autistenkop
rollatorvolk
rollatorbende
rollatortuig
rimpelvolk
rimpelhoofd
kalkkop
grijze plaag
oude tang
ouwe taart
oude taart
ouwe sok
ouwe bok
ouwe wijven
ouwe heks
oude heks
oud lijk
oude knar
ouwe knar
ouwe knakker
oude knakker
ouwe zeur
oude zeur
ouwe rukker
oude rukker
ouwe sukkel
oud wrak
halfdode
seniele bende
takkewijven
wijventuig
feminazi
feministentrut
kamelenhoer
=temeiers
keukensloof
keukenslaaf
stofzuigerslaaf
lopende baarmoeder
broedkip
achterbuurtvolk
paupertuig
steuntrekkersvolk
doppersvolk
armoezaaier
zwerverstuig
stinkzwerver
=zwartkoppen
dement wrak
spastje
=kreupele | duif hond paard kat vogel been man vrouw kind economie poging compromis
=kreupelen
=gebrekkige | kennis taal informatie
zuippool
achterlijke mongool
mongolenvolk
spastenvolk
`;
