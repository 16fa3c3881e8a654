/** Papers, and those that are not for everybody. */

/** Papers. */
export const PAPERS = `
=agenda
advies
bestek
bestand
bijlage
bod
bundel
brief
=cijfers
concept
document
dossier
=stuk
=stukken
=info
informatie
fiche
gegevens
lijst
=mail
=mails
mailtje
e-mail
memo
notulen
=nota
=nota's
=notas
offerte
ontwerp
presentatie
powerpoint
rapport
schrijven
sheet
slide
=slides
tabel
tekst
verslag
=werknota
voorstel
papier
=papieren
overeenkomst
contract
briefing
plannen
studie
onderzoek
resultaten
brochure
mapje
map
versie
voorblad
pagina
personeelsplan
exemplaar
exemplaren
=schema
excel
-nota
-verslag
-document
-dossier
-rapport
-bundel
-advies
-lijst
-mail
-stuk
-brief
-fiche
-bestek
-plan
-tekst
-besluit
-versie
-akkoord
-cijfers
-tabel
-studie
-ontwerp
-voorstel
-offerte
-overeenkomst
`;

/** Only with these does a paper tell on somebody or something. */
export const CLOSED_PAPERS = `
personeelsdossier
tuchtdossier
=tuchtbundel
steundossier
dossier van de sociale dienst
dossiers van de sociale dienst
steunaanvraag
ocmw-dossier
cliëntdossier
clientendossier
evaluatieverslag
functioneringsverslag
selectieverslag
selectierapport
juryverslag
examenuitslag
collegenota
collegeverslag
collegenotulen
=collegebundel
ontwerpnota
ontwerpnotulen
ontwerpbegroting
ontwerpverslag
kladversie
kladnota
werkdocument
onderhandelingsnota
onderhandelingsdossier
gunningsverslag
aankoopdossier
=besprekingsnota
`;

/** Leaked, of what is written. */
export const LEAKED = `
=gelekt
=gelekte
=uitgelekt
=uitgelekte
=doorgespeeld
=doorgespeelde
=onderschept
=onderschepte
=toegespeeld
=toegestopt
`;

/** Not before the hour. */
export const EMBARGOES = `
=embargo
=persembargo
=publicatieverbod
=publicatiestop
=spreekverbod
=mediastilte
=radiostilte
=perssperre
`;
