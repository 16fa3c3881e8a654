/** What takes the sting out: taking the blame, taking it up for the staff, or not knowing yet. */

/** Who says this takes the blame, or takes it up for the staff. */
export const AMENDS = `
sorry
=excuses
=excuseer
verontschuldigen
verontschuldiging
trek ik mij aan
ligt aan ons
onze fout
mijn fout
beterschap
rechtzetten
rechtgezet
we pakken
pakken we
wij pakken
trokken we lessen
lessen trekken
leren hieruit
leren we
hieruit leren
hadden moeten
=geen excuus voor
dat doen we anders
zetten we recht
wij zetten
onterecht
ten onrechte
klopt niet
fier op
trots op
chapeau voor
respect voor
petje af
ondanks
vooroordeel
cliché
karikatuur
met dank aan
verdienen beter
verdienen respect
dankbaar
moedig
handen af
`;

/** What a service may well not have yet, or cannot tell. */
export const NEUTRAL_OBJECTS = `
datum
termijn
timing
antwoord
uitspraak
uitsluitsel
informatie
inschatting
conclusie
details
bedrag
cijfers
garantie
beslissing
standpunt
zekerheid
bevestiging
oplossing
vergunning
subsidie
budget
toelating
akkoord
advies
aanvragen
inschrijvingen
verklaring
reden
oorzaak
kandidaten
kandidaat
personeel
toegang
extra
nieuwe
`;
