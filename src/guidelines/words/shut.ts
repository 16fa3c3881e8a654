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

/** That nobody from outside was there, or that nothing was written down. */
export const UNSEEN = `
=zonder pottenkijkers
=zonder publiek
=zonder pers
=zonder de pers
=zonder verslag
=zonder notulen
=zonder toehoorders
=zonder camera's
=zonder microfoons
=zonder livestream
=in comité geheim
=comité geheim
=in geheim comité
=huis clos
=in besloten kring
=in beperkte kring
=in intieme kring
=in achterkamertjes
=in een achterkamertje
=in de achterkamer
=in de coulissen
=achter de coulissen
=binnenskamers
=binnensmuurs
=onder vier ogen
=onder zes ogen
=tussen vier muren
=tussen vier ogen
=tussen de vier muren
=onder de roos
=sub rosa
=in vertrouwen
=in alle discretie
=in alle beslotenheid
=kleedkamer van de coalitie
=in het diepste geheim
=in het geheim
=in het geniep
=in alle stilte
=in stilte
=onder de radar
=buiten de notulen
=buiten de microfoon
=off the record
=offrecord
=buiten het verslag
=niet voor publicatie
=in kleine kring
=met de deuren dicht
=met de deur dicht
=achter de schermen
`;

/** Where papers lie that nobody may see. */
export const HIDING_PLACES = `
=kluis
=kluisje
=lade
=schuif
=onderste schuif
=kast
=archiefkast
=brandkast
=afgesloten kast
=kopieermachine
=kopieerapparaat
=printer
=papiermand
=vuilbak
=prullenmand
=bureau
=werktafel
=aktetas
=boekentas
=laptop
=scherm
=server
=serverschijf
=netwerkschijf
=sharepoint
=intranet
=mailbox
=inbox
=postvak
=onedrive
=usb-stick
=usb
=gedeelde map
=gedeelde schijf
=rode map
=blauwe map
=versnipperaar
=papierversnipperaar
`;

/** A copy of something. */
export const COPIES = `
=kopie
=kopietje
=kopij
=foto
=foto's
=scan
=scans
=print
=afdruk
=afschrift
=uittreksel
=fragment
=fragmenten
=passage
=passages
=screenshot
=screenshots
=schermafdruk
=schermafbeelding
=printscreen
=opname
=geluidsopname
=bandopname
=transcriptie
=exemplaar
=doorslag
=fotokopie
=pdf
=bladzijde
=pagina
`;

/** Discord at the table, or how the vote went: only who was there can tell. */
export const QUARRELS = `
=ruzie
=ruziemakers
=slaande ruzie
=gebakkelei
=gekibbel
=botste
=botsten
=clash
=clashten
=riep
=riepen
=schold
=scholden
=uitgescholden
=gevloekt
=vloekte
=vloekten
=weende
=huilde
=in tranen
=sloeg op tafel
=sloeg met de deur
=sloeg de deur
=liep kwaad buiten
=liep boos buiten
=stapte op
=dreigde
=dreigden
=gedreigd
=chanteerde
=gechanteerd
=gepusht
=toegegeven
=gaf toe
=gaven toe
=bekende
=bekenden
=lachte
=lachten
=lachen
=gelachen
=grapte
=grapten
=noemde
=noemden
=stribbelde
=tegengestribbeld
=lag dwars
=lagen dwars
=dwarsgelegen
=stond alleen
=stond als enige
=als enige tegen
=verdeeld
=verdeeldheid
=veto
=unaniem tegen
=nipt
=nipte
=een stem verschil
=één stem verschil
=meerderheid tegen
=weggestemd
=weggelachen
=afgeschoten
=afgevoerd
=neergesabeld
=afgeblokt
=getorpedeerd
=gekelderd
=weggehoond
=gepolst
=overruled
=overtuigd
=op zijn plaats gezet
=zweeg
=zwegen
=snauwde
=snauwden
=gesnauwd
=brulde
=tierde
=betichtte
=beschuldigde
=gezwicht
=geplooid
=omgekocht
=bedisseld
=bekokstoofd
=geritseld
=beklonken
=doorgestoken kaart
=verdeeld over
=koehandel
=rekende voor
=tegen zijn zin
=tegen haar zin
`;
