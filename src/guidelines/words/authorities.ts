/** Who can be asked, and answers for it. */

export const AUTHORITIES = `
agentschap
agentschap wegen en verkeer
aquafin
archief
arts
audit vlaanderen
bestuur
brandweer
burgemeester
college
commandant
de lijn
de raad van state
dienst
diensthoofd
directeur
directie
directrice
fluvius
gemeente
gemeentebestuur
huisarts
infrabel
inspectie
jaarrekening
jaarverslag
jury
minister
nationale bank
nationale loterij
nmbs
ombudsman
ombudsvrouw
ovam
persbericht
ploeg
rekenhof
schepen
sciensano
stadsbestuur
statbel
statistiek vlaanderen
studie van de universiteit
universiteit
website
woordvoerder
woordvoerster
zorginspectie
`;

/** The court, the police and the press: what they say of a crime can be looked up. */
export const COURTS = `
-blad
-bode
-courant
-krant
-nieuws
=gva
=hln
=vrt
=vtm
apache
arbeidsrechtbank
artikel
assisen
audit vlaanderen
beroepshof
correctionele rechtbank
de krant
de morgen
de standaard
de tijd
gazet van antwerpen
gerecht
gerechtshof
hbvl
het belang van limburg
het laatste nieuws
het nieuwsblad
=hof
=het hof
hof van assisen
hof van beroep
humo
inspectie
jaarverslag
journaal
journalist
journaliste
knack
korpschef
krant
kranten
krantenartikel
nieuws
nieuwsblad
onderzoeksrechter
pano
parket
persrechter
politie
politierechtbank
politierechter
politiezone
procureur
pv
raad van state
raadkamer
radio 2
rechtbank
rechter
rekenhof
vonnis
vredegerecht
vrederechter
vrt nws
zorginspectie
`;
