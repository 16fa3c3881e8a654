/** How money is spent. */

/** To spend. */
export const SPENDS = `
aangelegd
aangerekend
aanleggen
aanwenden
afgelost
afgeschreven
bekostigen
besteden
besteed
besteedde
betaald
betaalde
betaalt
betalen
bouwde
bouwen
brengt in
drinkt
dronk
feest
feestte
financierde
financieren
gebouwd
gebruiken
gebruikt
gebruikte
gedronken
gefinancierd
gekocht
geleefd
gelegd
geplaatst
gereden
geschilderd
geschoven
gesluisd
gespendeerd
gestoken
gestort
getrakteerd
geverfd
gevlogen
gevuld
geïnvesteerd
houdt open
ingebracht
ingericht
inrichten
investeren
kocht
kochten
koopt
kopen
laten aanleggen
laten bouwen
laten leggen
laten plaatsen
laten schilderen
laten verven
leefde
leeft
legde
leggen
lost
meubelt
onderhield
onderhouden
onderhoudt
opgedaan
opgesoupeerd
opgetrokken
opsoupeert
optrekken
plaatsen
plezier
pleziertjes
reed
reist
rekende
rekent
rijdt
schilderen
schrijft af
schuift
sluisde
sluist
sluizen
spendeerde
spenderen
stak
steekt
steken
stort
storten
stortte
trakteerde
trakteert
uitgegeven
uitgeven
verbouwd
verbouwen
verbrast
vergokt
vergokte
verhard
verharden
verspeeld
verspeelde
verven
verzoop
verzopen
vliegt
vloog
vulde
vult
`;
