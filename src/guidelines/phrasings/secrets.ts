/** What comes from behind closed doors: told by who was there, read in a paper for a few, or said too early. */

/** By themselves these reveal. */
export const SECRETS = `
# out of a closed meeting
uit de|het|een|die|onze? <closedMeeting>
uit het|de verslag|notulen|stukken van <closedMeeting>
verslag|notulen|stukken van|uit .. <closedMeeting> ... ligt|liggen|staat|blijkt|lees|las|heb|kreeg|hier
tijdens|in|op|na|over|sinds|van <closedMeeting> ... <disclosed>
<disclosed> .. ... tijdens|in|op <closedMeeting>
<closedMeeting> ... ik zeg|vertel|deel ... toch
wat er|ik .. in|tijdens|op|uit .. <closedMeeting> ... gezegd|besproken|gebeurd|gebeurde|hoorde|verteld
zitting|commissie|vergadering|overleg .. was|is besloten ... tekenden|beloofden|papier|zwijgen
tijdens|op|in|bij|na het|de|een|onze|zijn|haar <closedEvent> .. <disclosed>
<closedEvent> ... <disclosed> ... tegen|voor|ontslag|schorsing
enkel|alleen|uitsluitend voor|onder onze|uw|hun|eigen|vier ogen .. bestemd|bedoeld
uit het|de|hun|ons mailverkeer|mailwisseling|briefwisseling|correspondentie|chat|berichtenverkeer|groepschat van|tussen|met
# at the table of the few
ik|we zat|zaten mee|zelf|erbij|gewoon .. aan tafel
ik was erbij toen .. <innerCircle> ... <disclosed>
wat .. in|binnen|op|tijdens het|de|ons <innerCircle> ... gezegd|besproken|afgesproken|gebeurd|verteld|gefluisterd
stemde|stemden|stemt voor|tegen in|binnen|op het|de <innerCircle>
in|binnen het|de <innerCircle> ... stemde|stemden|stemt ... voor|tegen
in|binnen het|de <innerCircle> was|waren ... tegen|voor|verdeeld
in|binnen het|de <innerCircle> ... drie|vier|vijf|twee|een tegen een|twee|drie|vier|vijf
<innerCircle> ... drie|vier|vijf|twee|zes|zeven tegen een|twee|drie|vier|vijf
heeft|hebben in|binnen het|de <innerCircle> ... tegengestemd|gestemd|gezegd|geroepen|toegegeven
hebben we|wij in|binnen het|de <innerCircle> ... geweigerd|goedgekeurd|toegekend|geschrapt|ingetrokken
in het bijzonder_comité|bijzonder_comite hebben|werd|kreeg|krijgt
bijzonder_comité|bijzonder_comite weigerde|kende|schrapte|keurde
intern wordt|werd|is .. gezegd|beslist|afgesproken|verteld
de beslissing|knoop|keuze is|was|ligt al|eigenlijk .. gevallen|genomen|doorgehakt|vast maar
heeft|hebben de knoop al|stiekem|intussen|eigenlijk doorgehakt
achter de schermen ... rond|beslist|beklonken|geregeld|afgesproken|benoemd|gekozen
# how a secret vote went
geheime stemming ... hoe|wie|tegenstem|tegenstemmen|stemde|stemden|nipt
gesloten briefjes ... tegen|wie
geheime stemming ... kreeg|kregen|haalde|haalden ... stemmen|stem|tegenstem
# papers for a few
enkel|alleen|uitsluitend|strikt|slechts|louter bestemd|bedoeld voor .. <innerCircle>
<paper> ... enkel|alleen|uitsluitend|strikt|slechts|louter voor .. <innerCircle>
enkel|alleen|uitsluitend|strikt|slechts|louter voor de|het leden|college|vast_bureau|raadsleden|delegatie|fractieleiders|directie|taskforce|schepenen|onderhandelaars
die|dat enkel|alleen|uitsluitend|slechts .. <innerCircle> kreeg|kregen|zag|zagen|heeft|hebben|krijgt|mag|mogen|mocht|mochten|las|lazen|kent
enkel|alleen|uitsluitend|strikt bestemd? voor intern gebruik
intern gebruik
voor eigen gebruik van <innerCircle>
die|dat|wat .. niet naar_buiten|buiten|publiek|online|openbaar mocht|mag|mochten|mogen
die|dat|wat .. niemand .. mag|mocht lezen|weten|zien|inkijken|hebben
niet bestemd? voor verspreiding|publicatie|pers|de_pers|buitenstaanders|publieke|derden|extern|buitenwereld
niet bestemd voor publicatie|verspreiding|de_pers|publiek|derden
uit|in|volgens|op een|de|het|die|onze interne|intern <paper> ... staat|blijkt|lees|stond|las
uit|volgens een|de|het|die|onze interne|intern <paper>
interne|intern <paper> .. gelekt|gekregen|toegestuurd|doorgestuurd|bezorgd|toegespeeld
<leaked> <paper>
<paper> .. <leaked>
^ <leaked> de|het|een
ik lek|lekte .. <paper>
uit|in|volgens het|de|zijn|haar|een|dat <closedPaper> ... staat|blijkt|lees|stond|las|leer
uit|volgens het|de|zijn|haar|een|dat <closedPaper>
<closedPaper> ... nog niet ... maar
notulen|verslag|nota|rapport|cijfers|plannen ... nog niet goedgekeurd|openbaar|publiek|gepubliceerd|vrijgegeven|verspreid|officieel|bekend|bekendgemaakt ... maar|toch|hier|alvast|dus
uit|volgens|in .. ... dat|die|nog nog? niet openbaar|publiek|gepubliceerd|vrijgegeven|bekendgemaakt|goedgekeurd is|zijn|werd|werden|was
^ nog? niet openbaar|publiek|gepubliceerd|vrijgegeven|bekendgemaakt|officieel|verspreid maar|dus|en
nog niet openbaar|publiek|gepubliceerd|officieel|bekendgemaakt|aangekondigd maar|dus
nog niet bekendgemaakt|bekend|gepubliceerd gaat|is|wordt naar|voor|firma|bouwbedrijf
voorlopige gunning|beslissing|toewijzing ... nog niet
mag|mocht nog niet bekend|geweten|publiek|openbaar|uitlekken|naar_buiten ... maar
# embargo
onder|wegens|ondanks|nog .. <embargo>
er? hangt|hing|zit|zat|rust|rustte|ligt|lag|geldt|gold|staat|stond .. <embargo>
<embargo> .. tot|geldt
<embargo> maar|toch|of_niet|of_geen|breken|doorbreken
breek|doorbreek|negeer|brak .. ... <embargo>
# called confidential
uit|volgens|las|lees|kreeg|kregen|heb|ligt|liggen|deze|dit|die|in|de|het|een|mijn|onze|strikt vertrouwelijk|vertrouwelijke <paper>
<paper> .. ... vertrouwelijk !behandeld|verwerkt|gehouden|bewaard
als vertrouwelijk bestempeld|gemarkeerd|verzonden|aangeduid|gekenmerkt
vertrouwelijk zeggen|stond|staat|noemen|heet|stempel
stempel|vermelding|woord vertrouwelijk|vertrouwelijk_op
^ strikt? vertrouwelijk maar|dus|tot|en_toch
strikt|uiterst|hoogst vertrouwelijk !behandeld|verwerkt|gehouden|bewaard|en
# must stay inside
die|dat|wat|het|dit ... had|hadden|moet|moest|moesten|mocht|mochten|mag binnen|onder|tussen|bij|in .. ... blijven
had|hadden .. moeten|mogen blijven
moest|moesten|moet|moeten|mocht|mochten ... binnenskamers|onder_ons|tussen_vier_muren|intern|geheim blijven
niet|niets|nooit .. ... naar|buiten naar_buiten|buiten|deze_muren|de_muren mocht|mag|gaan|ging|komen|brengen
mocht|mag|mochten|mogen|moest ... niet|nooit .. naar_buiten|buiten|uitlekken|verspreid|doorgestuurd
niet|niets|nooit naar buiten
niet|niets buiten deze|de muren|zaal
u|je|ge|jullie|wij|we|niemand|de_burger|buitenstaander had|hadden|heeft|mag|mocht|mochten .. .. nooit|niet .. weten|mogen_weten|zien|lezen
had|hadden u|je|ge|jullie|wij|we|niemand .. .. nooit|niet .. weten|mogen_weten|zien|lezen|mogen_zien|mogen_lezen
alleen|enkel|uitsluitend|slechts .. ... <innerCircle>|<office> .. mochten|mocht|mogen|mag|kregen|kreeg .. lezen|zien|weten|hebben|inkijken
circuleert|circuleren|circuleerde|ligt .. alleen|enkel|uitsluitend bij|onder|binnen
alleen|enkel|uitsluitend|strikt bestemd|bedoeld voor|tussen .. <innerCircle>|<office>
alleen|enkel|uitsluitend|strikt tussen .. ... <office>|<innerCircle>
# lent, counted, locked away
<paper> ... na lezing|inzage|gebruik|vergadering .. teruggeven|teruggaf|teruggegeven|inleveren|ingeleverd|vernietigen|vernietigd
moesten|moest|moeten we|ik|wij .. ... teruggeven|inleveren|vernietigen|versnipperen|afgeven
<paper> .. ... teruggeven|inleveren|vernietigen moesten|moest|moeten
genummerd|genummerde|geanonimiseerd|gewatermerkt exemplaar|exemplaren|kopie|kopieën|kopieen|bladen
genummerde|gewatermerkte <paper>
achter|onder slot .. ... <paper>|gelezen|grendel|kast|kluis
<paper> .. ... achter|onder|in de|het? slot|kluis|kast_van
geen kopie|kopieën|kopieen|foto|foto's|notities .. ... nemen|maken|mocht|mochten|mag|mogen
alleen|enkel .. ter_plaatse|inkijken|inzage|inzien .. ... <paper>|kopie
# the public sent out
publiek|pers|toehoorders|kijkers|journalisten|burgers|tribune .. .. buiten|de_zaal_uit|uit_de_zaal|buitengezet|buitengestuurd|buitengevraagd|wandelen|weggestuurd|gestuurd|buitenzetten
moest|moesten het|de publiek|pers|toehoorders|kijkers|journalisten .. ... buiten|verlaten|weg
livestream|camera's|camera|micro's|opname|microfoons|uitzending .. .. uit|uitgezet|af|afgezet|gestopt|stil|onderbroken|uitgeschakeld
niet|nergens genotuleerd|uitgezonden|opgenomen|geacteerd
deuren .. dicht|gesloten|toe|op_slot|toegingen|dichtgingen ... ik|we|viel|bleek|zei|toen
zitting|commissie|vergadering|overleg|raad .. was|is|waren .. niet openbaar|publiek
# whoever passed it on
ziel|medewerker|ambtenaar|iemand|bron|vogel|vriend|collega|insider .. bezorgde|stak|stopte|speelde|schoof|mailde|stuurde|gaf|bracht|lekte ... <paper>
bezorgde|stak|stopte|speelde|schoof|mailde|gaf|stuurde mij|me|ons .. ... <paper> .. ... toe|door|geheim|geheime|vertrouwelijk|vertrouwelijke|interne|niet|alleen|enkel
onder de deur|mat|tafel geschoven|gestoken|gekregen|doorgeschoven
per ongeluk|abuis|vergissing ... <paper> ... mailbox|doorgestuurd|gekregen|toegestuurd|bezorgd|meegestuurd|in_kopie
per ongeluk|abuis|vergissing .. in|bij mijn|ons|onze mailbox|brievenbus|bus|bureau|mails
bruine enveloppe|omslag
op mijn keukentafel|bureau|nachtkastje ligt|heb ... <paper>
<paper> .. ... op mijn keukentafel
per ongeluk op|laten de? kopieermachine|printer|kopieerapparaat|liggen
kopieermachine|printer|kopieerapparaat|papiermand|vuilbak .. lag|liggen|vond|gevonden ... <paper>
geheim|geheime <paper>|akkoord|personeelsplan|plan|afspraak|clausule|bod
<paper>|akkoord|plan|bod|afspraak|clausule is|was|blijft|bleef .. geheim
uit|in|van .. geheime|geheim .. onderhandelingen|onderhandeling|gesprekken
# officially it does not exist
officieel heb|weet|ken|bestaat|was|is|zag|hoorde|hebben .. ... nooit|niet|niets|niks
officieel .. ... nooit|niet .. gezien|gelezen|gehoord|gebeurd
<paper> die|dat .. officieel .. niet|nooit bestaat|bestaan
interne|intern|besloten <chatGroup> .. van|tussen|met
# screenshots of a chat
screenshot|screenshots|schermafdruk|printscreen|schermafbeelding .. uit|van .. ... <chatGroup>
screenshot|screenshots|schermafdruk|printscreen|schermafbeelding .. uit|van .. interne|intern|besloten
in|uit|op de|het|onze|hun|een .. interne|besloten|gesloten|geheime <chatGroup>
in|uit onze|de|hun <chatGroup> van|met de|het .. <innerCircle>
# given in confidence
in vertrouwen .. gezegd|verteld|gekregen|meegedeeld|bezorgd|toevertrouwd|gegeven|getoond|gehoord|doorgestuurd
bezorgde|vertelde|zei|gaf|toonde|stuurde|kreeg|kregen .. ... in vertrouwen
in vertrouwen maar
vertrouwelijk meegedeeld|gekregen|bezorgd|verteld|toegestuurd|getoond ... maar
kreeg|kregen .. ... vertrouwelijk|vertrouwelijke
een klokkenluider .. bezorgde|stuurde|gaf|speelde|vertelde
<closedPaper> ... liegen|liegt|spreken|zeggen|leren
vogeltje|muisje ... stuurde|bezorgde|gaf .. ... <paper>
wie|zij|die ... in|op|bij het|de <innerCircle> zat|zaten|was|waren ... weet|weten|hoorde|hoorden
`;
