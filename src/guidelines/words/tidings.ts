/** What rumours are about, the crowd that spreads them, and how they reach one. */

export const TIDINGS = `
=sluit
=sluiten
=sluiting
=dicht
=dichtgaat
=dichtgaan
=dichtgaat
=toe
=weg
=verdwijnt
=verdwijnen
=verkocht
=verkopen
=verkoopt
=verkoop
=overgenomen
=overnemen
=overname
=failliet
=faillissement
=ontslagen
=ontslag
=stopt
=stoppen
=ophoudt
=opstapt
=opstappen
=vertrekt
=vertrekken
=verhuist
=verhuizen
=ombouwen
=omgebouwd
=afbreken
=afgebroken
=slopen
=gesloopt
=omhakken
=kappen
=gekapt
=schrappen
=geschrapt
=afschaffen
=afgeschaft
=duurder
=betalend
=verdubbelt
=opslaan
asbest
=gif
=giftig
=vergiftigd
=vervuild
huiszoeking
razzia
inval
=opgepakt
=aangehouden
=gearresteerd
=getekend
=rond
=beslist
=beklonken
=verkaveld
onteigening
onteigend
casino
moskee
asielcentrum
hotel
windmolen
mestfabriek
=aangevraagd
=vergund
=gestolen
=zwanger
=gescheiden
=betrapt
=verliest
=afgeschreven
`;

/** Everybody, so nobody. */
export const CROWD = `
heel het dorp
heel de straat
heel de buurt
heel de wijk
heel de gemeente
half het dorp
half de gemeente
het halve dorp
het hele dorp
de hele straat
de hele buurt
iedereen
=men
alle kanten
verschillende kanten
van links en rechts
via via
de mensen
de buren
het forum
een forum
forums
=reddit
=tiktok
=facebook
=instagram
=messenger
=snapchat
=telegram
=youtube
buurtgroep
buurtapp
oudergroep
=overal
=ergens
`;

export const REACHING_ME = `
=hoor
=hoort
=hoorde
=hoorden
=gehoord
=opvang
=opving
=opgevangen
=vernam
=vernomen
=verneem
=lees
=las
=gelezen
=leest
=zag
=gezien
=verteld
=vertelde
=vertelt
=vertellen
=fluistert
=fluisteren
=gefluisterd
=zegt
=zeggen
=gezegd
=zweert
=beweert
=beweren
=weet
=weten
ter ore
=ingefluisterd
=doorverteld
=toegefluisterd
=rondgestuurd
=doorgestuurd
`;
