/** Where it is said that is not public yet. */

/** A meeting nobody from outside may attend. */
export const CLOSED_MEETINGS = `
besloten zitting
besloten vergadering
besloten raad
besloten raadszitting
besloten gemeenteraad
besloten commissie
besloten commissievergadering
besloten deel
besloten gedeelte
besloten overleg
besloten bijeenkomst
besloten gesprek
besloten kring
besloten punt
gesloten zitting
gesloten vergadering
gesloten overleg
geheime zitting
geheime vergadering
geheime commissie
geheime raad
geheim overleg
geheime bijeenkomst
geheime deel
geheim deel
geheim gedeelte
niet openbare zitting
niet openbare vergadering
niet openbaar deel
niet openbaar gedeelte
`;

/** Those who see what others may not see yet. */
export const INNER_CIRCLES = `
college
schepencollege
collegezitting
collegevergadering
vast bureau
bijzonder comite
comite sociale dienst
directieteam
directiecomite
directieraad
managementteam
=mat
beleidsteam
raadsleden
gemeenteraadsleden
collegeleden
commissieleden
bestuursleden
fractie
fracties
fractieleider
fractieleiders
fractieoverleg
fractievergadering
fractiebureau
coalitie
coalitiepartners
coalitieoverleg
coalitiegesprekken
coalitieonderhandelingen
kernkabinet
kabinet
kabinetsraad
=jury
examenjury
selectiecommissie
selectiegesprekken
examencommissie
tuchtcommissie
deontologische commissie
auditcomite
stuurgroep
raad van bestuur
dagelijks bestuur
bestuursvergadering
partijbureau
partijbestuur
politiecollege
veiligheidscel
crisiscel
burgemeestersoverleg
directie
bestuur
personeel
personeelsdienst
medewerkers
schoolraad
taskforce
delegatie
werkgroep
stuurgroep
onderhandelaars
onderhandelingsteam
schepenen
bestuurders
ledenvergadering
vakbondsoverleg
syndicaal overleg
onderhandelingscomite
bijzonder onderhandelingscomite
cel
adviesraad
commissie
beoordelingscommissie
gunningscommissie
raad van beheer
deputatie
zonecollege
zoneraad
politieraad
`;

export const CHAT_GROUPS = `
chatgroep
groepschat
groepsgesprek
appgroep
chat
whatsapp
whatsappgroep
whatsappgesprek
signalgroep
signal
messengergroep
teamsgroep
teamskanaal
intranet
mailwisseling
berichtenverkeer
`;

/** Of the inner circles those that never meet in public. */
export const CLOSED_CIRCLES = `
college
schepencollege
collegezitting
collegevergadering
vast bureau
bijzonder comite
comite sociale dienst
directieteam
directiecomite
directieraad
managementteam
=mat
fractie
fracties
fractieoverleg
fractievergadering
fractiebureau
coalitie
coalitieoverleg
coalitieberaad
coalitiegesprekken
coalitieonderhandelingen
coalitiepartners
kernkabinet
kabinet
kabinetsraad
=jury
examenjury
selectiecommissie
examencommissie
tuchtcommissie
deontologische commissie
auditcomite
raad van bestuur
dagelijks bestuur
bestuursvergadering
partijbureau
partijbestuur
politiecollege
veiligheidscel
crisiscel
veiligheidsoverleg
crisisoverleg
taskforce
onderhandelaars
beoordelingscommissie
gunningscommissie
zonecollege
`;
