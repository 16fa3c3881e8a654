/** Whose words they are. */

export const ATTRIBUTIONS = `
aldus
volgens
zegt|zei|zeiden|zegde
zeggen|vertellen|schrijven|vinden|hopen de|onze|veel|zij|ze|bewoners|ouders|leerlingen
schreef|schrijft|schreven
vertelt|vertelde|vertelden|getuigt|getuigde|getuigen
vraagt|vroeg|vroegen|antwoordt|antwoordde|antwoordden|antwoord|reageert|reageerde|reageerden|reactie
lachte|zuchtte|grapte|grinnikte|glunderde|besluit|knikte|mijmerde|fluisterde|riep|roept|sprak|spreekt|stelt|stelde|besluit|besloot|verklaart|verklaarde|verduidelijkt|vervolgt|lacht|glimlacht|klinkt|klonk|vult|vulde
dichtte|dicht|zong|zingt|rijmde|bezong
meldt|meldde|noteerde|noteert|laat_weten|liet_weten|deelt|benadrukt|benadrukte|vindt|denkt|hoopt
in de woorden van
woorden|citaat|uitspraak|gedicht|versregels|verzen|lied|songtekst|tekst|quote|brief|mail|bericht|boodschap|kaartje|speech|toespraak|getuigenis van
met dank aan
deelt|deelde|delen|deelden ... mee
op|in de|het|haar|hun site|website|wet|vreemdelingenwet|grondwet|folder|brochure|kwartaalblad|gemeenteblad
bron
auteur
vertaling
© 
uit het|de|ons|onze|haar|zijn|mijn boek|gedicht|rapport|verslag|jaarverslag|decreet|persbericht|reglement|roman|krant|bundel|dichtbundel|nota|brief|speech|toespraak|motie|beleidsplan|bestuursakkoord|charter|lied|film|stuk|besluit|politiereglement|huisreglement|code|grondwet|verdrag
komt uit
staat|stond|staan|lees|lezen|las in de|het|een|zijn|haar|ons|onze boek|krant|brief|reglement|rapport|verslag|decreet|jaarverslag|bundel|nota|besluit|grondwet|bestuursakkoord|huisreglement|politiereglement|code
artikel
staat|stond .. in het|de|een charter|reglement|akkoord|decreet|handvest|verklaring|brief|boek
wat we|wij|de_raad .. ... goedkeurden|goedkeurde|beslisten|besliste|stemden|tekenden
vraag|vragen|reactie|reacties|antwoord|boodschap|brief|kaartje|tekening van|aan|kinderen|klas|leerlingen|ouders|bewoners
vragen kinderen|leerlingen|jongeren
blz
uit|in een|de|het|die|onze|dat|deze .. nota|memo|verslag|rapport|document|dossier|notulen|mail|bijlage|advies|bundel|ontwerp|offerte|bestek|werknota|contract|overeenkomst|besluit|plan
memo|notulen|werknota|bijlage
uitgeverij
`;

/** The author's own. */
export const OWN_WORDS = `
mijn|onze|ons eigen? .. tussenkomst|toespraak|speech|vraag|voorstel|brief|motie|tekst|woorden|antwoord|reactie|pleidooi|boodschap|gedicht|column|standpunt|belofte|missie|slogan|nieuwjaarsbrief|oproep
ik|we|wij zei|zeiden|schreef|schreven|antwoordde|antwoordden|vroeg|vroegen|zeg|schrijf|dichtte|citeer_mezelf
zei|schreef|antwoordde|vroeg|dichtte ik|we|wij
zelf geschreven|gedicht|gepend|bedacht
van mijn|eigen hand|pen
`;

/** Nobody knows whose. */
export const NO_SOURCE = `
las|lees|gelezen|zag|vond|hoorde|stond ik|we .. ergens|op|ooit|online
ergens|ooit gelezen|gehoord|gevonden|opgevangen|tegengekomen
las|zag|vond|hoorde ergens|ooit
geen idee waar|van_wie|wie|wie's
weet niet .. van wie|waar|wie
niet van mij|mijzelf|mezelf
onbekende|anonieme auteur|dichter|schrijver|bron|wijsgeer
auteur|schrijver|dichter|bron|herkomst onbekend|anoniem|weet|ken
bron|auteur weet|ken ik niet
iemand .. zei|schreef|zegt|schrijft|dichtte|zong
zei|schreef|zegt|schrijft|dichtte|zong iemand|men|een
een|ne|een_heel|'n wijs|wijze|oude|slim|slimme|groot|grote|bekend|bekende|verstandig|oud man|vrouw|mens|denker|dichter|ziel|dame|schrijver|filosoof|dichteres
oud|oude|chinees|chinese|indiaans|indiaanse|afrikaans|afrikaanse|arabisch|japans gezegde|spreuk|spreekwoord|wijsheid|volkswijsheid
kwam|kom dit|deze|dat|het .. tegen
kwam|kom .. ... voorbij|tegen op|in
van|op|via internet|pinterest|facebook|instagram|tiktok|whatsapp|het_net|'t_net
gekopieerd|gepikt|geleend|overgenomen van .. internet|facebook|vriend|vriendin|iemand|pagina
waarheid als een koe
`;

/** Something found, and what follows is it. */
export const FOUND_TEXTS = `
mooie|prachtige|schone|sterke|fijne|ontroerende|grappige|rake|pakkende|wijze|treffende tekst|woorden|gedachte|gedachten|quote|spreuk|zinnen|verzen|gedicht|versje|wijsheid|brief
tekst|tekstje|gedicht|gedichtje|versje|quote|gedachte|spreuk|brief gevonden|gelezen|tegengekomen|gekregen|gekopieerd|overgenomen|gestolen|gepikt
gelezen|gekopieerd|overgenomen|geleend|gepikt en|op|in|van|via|bij
vond|gevonden|tegengekomen dit|op|in|bij .. ... kaartje|kaart|muur|boek|briefje|facebook|internet|pinterest|prikbord|toilet|wc|ansichtkaart|prentkaart|lade|schuif|doos|feed
dit|deze|dees las|lees|vond|kreeg|kwam|moest|wou|wilde ik|ik_vandaag
kwam|kom dit|deze|volgende .. tegen
las|vond|kreeg ik|we
om .. over na te denken
stof tot nadenken
tekst|gedachte|spreuk|quote|citaat|wijsheid|versje|gedicht van de|het dag|week|maand|weekend
gedachte|spreuk|wijsheid|quote|citaat|tekst van|voor de|vandaag
copy paste
niet van mij
`;
