/** What goes on out of sight. */

/** Words that only wrongs are told with. */
export const SHADY_MORE = `
sekswerkers
sjoemelde
sjoemelt
slaat zijn
slavenarbeid
slavendrijver
slavin
sloeg zijn
smeergeld
smokkelde
smokkelt
snoof
snuift
souteneur
speelde vals
speelt vals
spelertjes sloeg
spioneerde
spioneert
spookbedrijf
spookfacturen
spookfirma
spookleden
spookleerlingen
spookstudenten
spookvergaderingen
spookwerknemers
spuit epo
spuitjes
ss'er
ss-uniform
stal uit
stalkt
stalkte
steekpenningen
steelt
stemfraude
stomdronken
stookt illegaal
straalbezopen
strikken zet
stroman
stromannen
strontzat
stroopt
stroopte
strychnine
subsidies voor feesten
swastika
te veel aangerekend
tegen betaling
ten onrechte ontvangt
terroriseerde
terroriseert
tewerkgestelde illegalen
trekt dop
trekt dopgeld
trekt ziekengeld
tweede gezin
uitgehongerd
uitkering én
uitzuiger
vals adres
vals gespeeld
valse facturen
valse naam
valse papieren
valsspeelt
verduisterd
verduisterde
verdund
verdunde
verdunt
vergiftigde
vergiftigt
vergokt
vergrijpt zich
verhongeren
verkommeren
verkracht
verkrachter
verkrachtte
verpatst
verscheurd
verscheurde
verwaarloosde
verwaarloost
verzekeringsfraude
verzint
verzonnen uren
verzonnen werken
verzuipt
verzweeg
verzwegen
verzwijgt
vluchtte na
voor zijn stilzwijgen
vuistslag
wast wit
wegkwijnen
wegkwijnt
wietplantage
wit te wassen
witgewassen
witwas
woekerprijzen
woekerrente
woekerrentes
wurgcontract
zakkenvuller
zakkenvullers
zet de naam
zonder aanbesteding
zonder bouwvergunning
zonder controle
zonder diploma
zonder keuring
zonder offerte
zonder rijbewijs
zonder te kijken
zonder vergunning
zonder verzekering
zuipt
zwart betaald
zwart geld
zwart laat
zwart werk
zwarte boekhouding
zwarte brigade
zwarte kas
zwarte kassa
zwartgeld
zwartrijder
zwartwerkers
zwendel
zwendelt
zwijgen afgekocht
zwijgen gekocht
zwijggeld
zwijgplicht afgekocht
`;
