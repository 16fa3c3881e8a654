/** What is not for everybody: meetings, papers and those who hold them. */

/** Said of a meeting or a paper. */
export const SHUT = `
=besloten
=gesloten
=geheim
=geheime
=geheimgehouden
=vertrouwelijk
=vertrouwelijke
=confidentieel
=confidentiële
=confidentiele
=intern
=interne
=niet-openbaar
=niet-openbare
=niet openbaar
=niet openbare
=niet publieke
=niet-publieke
=nietopenbare
=niet gepubliceerd
=niet gepubliceerde
=ongepubliceerde
=onuitgegeven
=afgeschermd
=afgeschermde
=achtergehouden
=verborgen
=weggemoffeld
=weggemoffelde
=verzwegen
=gevoelige
=geclassificeerd
=geclassificeerde
=ongecensureerd
=ongecensureerde
=onverbloemde
=zwartgelakt
=zwartgelakte
=weggelakte
=discreet
=discrete
=officieus
=officieuze
=informeel
=informele
=voorlopige
=onofficieel
=onofficiële
=onofficiele
=niet goedgekeurd
=niet goedgekeurde
=nog niet goedgekeurde
=niet-goedgekeurde
=persoonlijk en vertrouwelijk
=strikt persoonlijk
=strikt persoonlijke
=ondershands
=onderhands
=onderhandse
=verzegeld
=verzegelde
=topgeheim
=topgeheime
=uitgelekt
=uitgelekte
=gelekt
=gelekte
`;

export const MEETINGS = `
audiëntie
babbel
beraad
beraadslaging
bespreking
bijeenkomst
bilateraal
briefing
college
collegezitting
comite
commissie
conclaaf
coalitieoverleg
deliberatie
evaluatie
evaluatiegesprek
fractie
fractieoverleg
fractievergadering
functioneringsgesprek
gemeenteraad
gesprek
gesprekken
hoorzitting
kerngroep
klankbordgroep
ledenvergadering
onderhandeling
onderhandelingen
overleg
partijbureau
partijvergadering
raad
raadszitting
selectie
sessie
stemming
stuurgroep
teamoverleg
toelichting
tuchtverhoor
vergadering
veiligheidsoverleg
verhoor
verhoren
vooroverleg
werkgroep
werkvergadering
zitting
-overleg
-vergadering
-zitting
-beraad
-gesprek
-commissie
`;
