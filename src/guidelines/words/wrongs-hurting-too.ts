/** Hurting. */

/** To hurt. */
export const HURTS_TOO = `
mepte
met een liniaal
met een riem
met een stok
met een zweep
misbruiken
misbruikt
misbruikte
mishandeld
mishandelde
mishandelen
mishandelt
naaktfoto's
naar bed
niet uitbetaald
nooit betaald
nooit uitbetaald
onder de dekens
onder druk gezet
oorveeg
oorvegen
op schoot
op zijn schoot
opgelicht
opgesloten
oplichten
opsluiten
perst af
perste af
pest
pesten
pestte
platgespoten
pluimt
plukt kaal
prikstok
randt aan
ranselt
relatie met
rietje
rondsleurt
schoppen
schopt
schopte
schroeit
schudde
schudt
seks
sekst
slaan
slaapmiddelen
slaat
slagen gegeven
sleurde
sleuren
sleurt
sloeg
sloegen
sloot op
sluit op
stalken
stalkt
stalkte
stampen
stampt
stampte
stok
stootte
stoten
streelde
streelt
stroomhalsband
stroomstoten
tong
trappen
trapt
trapte
treiteren
treitert
uitbuiten
uitgebuit
uitgehongerd
uitgekleed
uithongeren
uitkleden
valt lastig
vast aan
vastbinden
vastgebonden
vastgeketend
verbrandt
verdooft
verdoven
verdrinken
verdronk
verdronken
vergiftigd
vergiftigde
vergiftigen
vergiftigt
vergreep
vergrepen
vergrijpt
verhongeren
verhouding
verkommeren
verkracht
verkrachten
verkrachtte
verleidde
verleiden
verleidt
vernederd
vernederde
vernederen
vernedert
verwaarloosd
verwaarloosde
verwaarloost
verwaarlozen
verzopen
verzuipt
viel lastig
voor de gek
vrijt
vuistslagen
wegkwijnen
wegkwijnt
werken zonder
werkvolk
wurgde
wurgen
zet af
zet onder druk
zette onder druk
zoende
zonder eten
zonder te betalen
zonder verwarming
zonder water
zonder ze te betalen
zweep
`;
