/** What goes on out of sight. */

/** Words that only wrongs are told with. */
export const SHADY = `
aangerand
aangifte vergeten
aanrandde
aanrander
aanrandt
achterhoudt
achterkamertje
achterover
achterovergedrukt
af te scheuren
afgeluisterd
afgeperst
afgerost
afgescheurd
afgesproken spel
afgetuigd
afgezet
afspraken in achterkamers
aftuigde
afzetter
afzetterij
afzetters
alcoholist achter
anabolen
antisemiet
apartheid
bandiet
bedondert
bedreigde
bedreigt
bedriegerij
bedriegt
bedrogen
bedroog
beduvelt
begluurde
begluurt
belastingparadijs
belazerd
belazert
bepotelde
bepotelt
besodemietert
bespioneerde
bespioneert
betast
betastte
bezwendeld
bijgeklust
bijstandsfraude
bordeel
bordelen
brandstichter
breekt in
brievenbusadres
brievenbusfirma
broodfokker
broodfokkerij
broodfokkerijen
btw-carrousel
buitenechtelijk
cannabisplantage
chanteerde
chanteert
chanteren
coke op zijn
collaborateur
collaboreerde
corrupt
corrupte
crepeerde
creperen
crimineel
dealer
dickpics
dief
dierenbeul
dierenbeulen
dievegge
discrimineerde
discrimineert
doodgereden
doodgeschoten
doodgeslagen
doofpot
doorgereden
doorgespeeld
doorgestoken
doorgestoken kaart
doping gebruikt
dopingdokter
dopt en
drugsbende
drugsdealer
drugsgeld
drugslab
drugsmilieu
drugsplantage
dubbel aangerekend
dubbel betaald
dubbel betalen
dubbel gefactureerd
dubbele boekhouding
dubbele facturen
epo
escortes
examenfraude
foefelde
foefelt
foute kant
fraudeerde
fraudeert
fraudepraktijken
fraudesysteem
fraudeur
gangster
gebriefd
gebruikt coke
gebuisd omdat
gechanteerd
gediscrimineerd
gefoefel
gefoefeld
gefraudeerd
gehackt
geheime kas
geknoei
gekonkel
geldezel
geldezels
geldwolf
gemanipuleerd
geplagieerd
gerommel
gesjacher
gesjoemel
gesjoemeld
gesmokkeld
gestalkt
gestapo
gestolen goed
gestolen waar
`;
