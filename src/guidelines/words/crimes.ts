/** Crimes by their names. */

/** Liet zich …, betrapt op …, blijft … */
export const CRIME_TO_DO = `
=stelen
=frauderen
=sjoemelen
=dealen
=oplichten
=vervalsen
=verduisteren
=witwassen
=mishandelen
=misbruiken
=aanranden
=verkrachten
=stalken
=chanteren
=afpersen
=bedriegen
=omkopen
=smokkelen
=pikken
=jatten
=plunderen
=sluikstorten
=stropen
=betasten
`;

/** … plegen, zich schuldig maken aan … */
export const CRIMES = `
aanranding
afpersing
bedrog
belangenvermenging
belangenneming
belastingfraude
belastingontduiking
brandstichting
chantage
corruptie
diefstal
dierenmishandeling
drugshandel
drugdealen
fraude
geldverduistering
handel met voorkennis
heling
kindermisbruik
kiesfraude
knevelarij
kinderporno
laster
meineed
misbruik
mishandeling
misdrijf
moord
omkoping
ontucht
oplichting
overspel
pedofilie
plagiaat
schriftvervalsing
sjoemelarij
smokkel
sociale fraude
spionage
stalking
steekpenningen
subsidiefraude
valsheid in geschrifte
verduistering
verkrachting
vluchtmisdrijf
voorkennis
vriendjespolitiek
witwassen
witwaspraktijken
zedenfeiten
zwartwerk
mensenhandel
mensensmokkel
uitbuiting
sluikhandel
moderne slavernij
koppelbazerij
oplichterij
profitariaat
zwendel
doodslag
heling
afzetterij
machtsmisbruik
stroperij
zelfverrijking
=witwas
dierenleed
-fraude
-diefstal
-misbruik
-mishandeling
`;
