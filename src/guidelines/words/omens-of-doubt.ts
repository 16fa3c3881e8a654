/** Doubt about what people can do, know or are worth, without calling them anything. */

/** Said of somebody of whom no good is expected. */
export const OMENS_OF_DOUBT = `
verstand
hersens
hersenen
brein
iq
denken
nadenken
=hersencel
snappen
begrijpen
snugger
slim
=slimmer
intelligent
rekenen
=tellen tot
lezen en schrijven
analfabeet
=tot drie tellen
sprookje
sprookjes
fabel
mop
=grap
grapje
=lachen
lachwekkend
hilarisch
lachertje
mirakel
=wonder
wonderen
fata morgana
zeldzaam
uitzondering
contradictie
tegenstelling
tegenspraak
=verrassend
verrast
verbaasd
verbazend
verbazingwekkend
warempel
wonderwel
=nochtans
onmogelijk
onbegonnen werk
onbegrijpelijk
onvoorstelbaar
=vergeet het
vergeet maar
=succes ermee
veel geluk
veel succes
hopeloos
tijdverlies
=moeite niet
verspilling
verspild
verspillen
testament
begrafenis
=laatste oliesel
bidden
=god help
=help
=amai
=oei
=bah
=pff
=tja
=haha
=hahaha
=lol
=proficiat
=bravo
=chapeau
=hoera
=joepie
=zalig
=heerlijk
=rust
=eindelijk
gewone mensen
normale mensen
deftige mensen
fatsoenlijke mensen
echte mensen
onze mensen
eigen mensen
eigen volk
gewone
normaal
deftig
fatsoenlijk
beschaafd
proper
eerlijk
betrouwbaar
vertrouwen
te vertrouwen
betrouwen
geloven
=op zijn woord
liegen
leugens
leugen
=smoes
smoesjes
=waarheid
afspraken
afspraak
=op tijd
stiptheid
=tijdig
werken
=werkt
werkwoord
arbeid
moeite
zweten
=zwijgen
=schamen
=schaam
schaamte
schande
verzwijgen
=onterven
onterfd
=thuiskomen
=thuiskomt
trouwen
=trouwt
=schoonzoon
schoonmama
=in bed
=mijn bed
=naast mij
=naast ons
kleinkinderen
=toevertrouwen
=alleen laten
=aan het stuur
achter het stuur
=rijbewijs
diploma
=dokter
chirurg
chirurgen
piloot
=burgemeester
=leerkracht
=meester
=juf
=baas
minister
=stemrecht
macht
=de lakens uitdelen
ontslag
=ontslagen
aannemen
aangenomen
benoemd
in dienst
`;
