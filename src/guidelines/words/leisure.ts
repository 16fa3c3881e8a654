/** What one does for oneself, and what families keep. */

/** What one does for oneself. */
export const PASTIMES = `
marathon
halve marathon
triatlon
ironman
loopje
loopwedstrijd
persoonlijk record
=pr
fietstocht
fietstochtje
fietsvakantie
mountainbike
wandelvakantie
zwemmen
padel
padellen
tennissen
golfen
vissen
yoga
pilates
fitness
gym
crossfit
zumba
duiken
surfen
zeilen
skiën
snowboarden
=cruise
=citytrip
=vakantie
=vakanties
=weekendje
=weekje
=reis
=roadtrip
huwelijksreis
=saunabezoek
sauna
wellness
=etentje
=netflix
=kookboek
=cinema
=terrasje
stamcafé
kaartavond
=barbecue
=bbq
=gourmet
gourmetten
fonduen
fondue
breien
haken
puzzelen
tuinieren
postduiven
modeltreintjes
bierbrouwen
escape room
festival
tomorrowland
pukkelpop
rock werchter
graspop
`;

/** What families keep. */
export const FAMILY_FEASTS = `
verjaardag
verjaardagsfeest
verjaardagsfeestje
communie
communiefeest
lentefeest
vormsel
doop
doopfeest
doopsuiker
doopvont
babyborrel
geboorte
geboortekaartje
verloving
verlovingsfeest
trouwfeest
huwelijk
huwelijksreis
huwelijksverjaardag
trouwdag
jubileum
proclamatie
diploma
afstuderen
familiefeest
kerstfeest
nieuwjaarsbrief
eerste schooldag
rijbewijs
eerste stapjes
eerste woordje
eerste tandje
valentijn
moederdag
vaderdag
vrijgezellen
vrijgezellenfeest
bachelorparty
housewarming
kraambezoek
begrafenis
`;

/** What happens to one's own. */
export const LIFE_EVENTS = `
=geboren
=bevallen
=jarig
verjaart
=verjaarde
=geslaagd
afgestudeerd
studeert af
=getrouwd
trouwt
=trouwde
=verloofd
=zwanger
=gedoopt
=gevormd
=zindelijk
=kruipt
=stapt
=wandelt
=blaast
kaarsjes
=logeert
=logeren
=koorts
griep
=snotvalling
=waterpokken
=geopereerd
op kot
koorts
eerste woordje
eerste tandje
eerste stapjes
rijbewijs
diploma
proclamatie
plechtige communie
lentefeest
overleden
gestorven
heengegaan
=slaapt
=snurkt
kookt
=bakt
=bakte
=kookte
`;
