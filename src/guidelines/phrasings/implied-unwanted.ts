/** Contempt implied: one is better off where they are not. */

import { FILL, WHO } from './parts';

const RELIEF =
  'zalig|heerlijk|rust|rustig|feest|hemel|paradijs|mooier|beter|properder|proper|veilig|veiliger|leefbaar|droom|verademing|plezant|plezanter|aangenamer|stil|stilte|deftig|gezellig|opluchting|zegen|gemak|wens|ideaal|vrede|genieten|schoon|schoner';
const PLACE =
  'wereld|land|dorp|straat|stad|wijk|buurt|leven|school|klas|trein|bus|zwembad|europa|vlaanderen|belgie|park|winkel|cafe|vakantie|dag|zomer|feest|strand|plein|markt|kermis';

export const IMPLIED_UNWANTED = `
zonder ${FILL} ${WHO} ... ${RELIEF}|geen_files|geen_stank|geen_wachtlijsten
${RELIEF} ... zonder|nul ${FILL} ${WHO}
${PLACE} .. zonder|vrij_van ${FILL} ${WHO}
wat|hoe ${FILL} ${RELIEF} ... zonder ${FILL} ${WHO}
${PLACE} .. waar ... geen|geen_enkele ${FILL} ${WHO}
gelukkig|goddank|godzijdank|god_zij_dank|oef|blij|content|hopelijk|gelukkiglijk|hout_vasthouden|dank|dankbaar|geluk|liefst|opluchting|bof ... geen|zonder|nul|nooit ... ${WHO}
gelukkig|goddank|godzijdank|god_zij_dank|oef|content|hopelijk|eindelijk ... ${WHO} .. weg|vertrokken|verhuisd|dood|buiten|verdwenen|vertrekken|vertrekt|opgekrast
gelukkig|godzijdank|hopelijk ... ${FILL} ${WHO} .. buren|buur|naast|straat $
jammer|spijtig|helaas|zonde|pech genoeg? .. ook|nu|weer ${FILL} ${WHO}
jammer|spijtig|helaas genoeg? hebben|zitten|wonen|hebt|zijn ... ${WHO}
${PLACE} .. jammer|spijtig|zonde|pech|alleen|maar .. van|dat|de|die ${FILL} ${WHO}
te_veel|teveel|veel_te_veel|al_genoeg|genoeg|meer_dan_genoeg|al_meer_dan_genoeg|zoveel|overal|steeds_meer van die|zulke|dat ${FILL} ${WHO}
overschot|overaanbod|plaag|overvloed .. van|aan ${FILL} ${WHO}
hoeveel ${FILL} ${WHO} .. kunnen|moeten|mogen|gaan|komen ... bij|erbij|binnen|zinkt|vol|barst|verdragen|aankunnen
nog meer ${FILL} ${WHO} ... bij|erbij|binnen|slikken|aankunnen
meer ${FILL} ${WHO} dan gewone|normale|echte|eigen|mensen|vlamingen|belgen|blanken|deftige|fatsoenlijke|bomen|duiven|inwoners
stroom|toestroom|vloed|vloedgolf|golf|tsunami|invasie|lawine|horde|hordes|zwerm|zwermen|plaag|overrompeling|stortvloed|aanzwellende|zondvloed|instroom|influx|leger|karavaan|kudde|kuddes|roedel|bende|bendes|troep|troepen|lading|ladingen|scheepslading|vrachtwagen|camion ${FILL} aan|van|met|vol? ${FILL} ${WHO}
overspoeld|overrompeld|overgenomen|ingenomen|bezet|veroverd|vergeven|overlopen|vol_gezet|volgezet|volgepropt|volgepompt|ingepalmd|geteisterd|geplaagd|belaagd|vervangen door|van|met ${FILL} ${WHO}
${WHO} .. nemen|palmen|vreten ... over|in|kaal|leeg $
${WHO} .. neemt|nemen .. alles|hier|boel|wijk|stad|land ... over
ik|wij|we heb|hebben ${FILL} niets|niks tegen ${FILL} ${WHO} .. maar|zolang|als|op_voorwaarde|behalve|alleen
ik|wij|we ben|zijn ${FILL} geen racist|racisten|seksist|homofoob|transfoob|antisemiet maar ... ${WHO}
niet racistisch|seksistisch|homofoob .. maar ... ${WHO}
${WHO} .. zolang|als|mits ... ver|niet|nergens|andere_kant|thuis|maar|hun_eigen|ik_ze|uit_mijn ...
${WHO} is|zijn|mogen|kunnen ${FILL} welkom ... in_de_stal|ergens|elders|op_de_maan|zolang|maar|als|andere|in_hun|in_de_zee
van|voor mij mogen|mag|moeten ${FILL} ${WHO} ... zolang|maar|als|mits|op|in|naar
vroeger|toen|eertijds ... geen|nog_geen|zonder ${FILL} ${WHO} ... kon|konden|was|waren|proper|open
vroeger|toen .. was|waren|had|hadden|kon|konden ... deftig|deftige|rustig|rustige|proper|veilig|leefbaar|chic|mooie|schone|gezellig|gezellige|open ... nu|vandaag ... ${WHO}
tot|totdat|tot_wanneer|tot_de_dag_dat|voor|voordat|eer ${FILL} ${WHO} .. kwamen|kwam|arriveerden|opstapten|binnenkwamen|opdaagden|verschenen|zich|toekwamen|opstapte|binnenkwam|neerstreken|introk|introkken|binnenvielen
${RELIEF}|nooit_problemen|geen_problemen ... tot|totdat ... ${WHO}
de ${FILL} dag|moment|nacht dat ${FILL} ${WHO} .. vertrekt|vertrekken|weg|weggaan|verdwijnen|verdwijnt|verhuizen|buiten
laatste ${FILL} ${WHO} .. weg|vertrokken|vertrekt|verdwenen|verdwijnt|buiten|verhuist|verhuisd|sterft|gestorven
licht|lichten ... ${WHO} ... weg|vanzelf
${WHO} .. vertrekken|vertrekt|verhuist|verhuizen|verdwijnt|verdwijnen ... trakteer|champagne|taart|feest|vlag|fles|rondje|vuurwerk|vier|hoera|trakteren|vieren
${WHO} ${FILL} nee|neen bedankt|dank|merci|nooit
${WHO} ${FILL} neen|nee|nooit|bedankt .. dan|geef_mij|liever|toch
liever ... dan ${FILL} ${WHO}
liever ... dan|met|naast|bij|onder|van .. een|ne|nen ${WHO}
nog liever ... ${WHO}
dan nog? liever|evengoed|net_zo_goed|beter ... ${WHO}
mijn|onze|uw dochter|zoon|zuster|zus|kind|kinderen|kleindochter|kleinzoon|dochters|schoonzoon ... met|bij|naast|naar ${FILL} ${WHO} ... <omen>
mijn|onze dochter|zoon|zus|kind|kleindochter ... niet|nooit ... met ${FILL} ${WHO}
moest|mocht|als|indien mijn|ons|onze dochter|zoon|kind|broer|zus|vrouw|man ... ${WHO} ... <omen>|koffers|buiten|deur|onterf|kamer|mijn_zoon_niet|welkom|weg
ik ... blij|content|gelukkig|dankbaar dat|omdat ... geen ${FILL} ${WHO} ... ben|is|was|geboren|geworden|hebben|heb|zijn|heet
schamen|schaam|doodschamen ... als|indien|dat|om ... ${WHO} .. was|waren|ben|bent|is|zou|heette
${WHO} in de|mijn|uw|onze familie ... <omen>|niet|zwijgen|schande|geheim
${WHO} krijgt|krijgen|komt|komen ${FILL} in|aan|bij|over mijn|ons|onze ... geen|niet|nooit|niks
in|aan|bij|over mijn|ons|onze cafe|zaak|winkel|huis|deur|tafel|bus|taxi|restaurant|ploeg|drempel|bed|toog|tuin ... komt|komen|krijgt|krijgen|laat|wordt|drinkt|zit ... geen|niet|nooit ${FILL} ${WHO}
in|aan|bij|over mijn|ons|onze cafe|zaak|winkel|huis|deur|tafel|bus|taxi|restaurant|ploeg|drempel|bed|toog|tuin ... ${WHO} .. geen|niet|nooit|niks
mijn|onze deur|huis|zaak|cafe|winkel|tuin|bed|kamer .. dicht|gesloten|toe|verboden|op_slot|gesloten_voor voor? ... ${WHO}
aan|voor ${FILL} ${WHO} ${FILL} verkoop|verhuur|open|schenk|geef|stop|rij|betaal|doe|zwaai|buig|sta|knip|bak|kook|werk|vecht ik|we|wij ... niet|geen|nooit|niks
aparte|afzonderlijke|eigen|gescheiden bus|bussen|klas|klassen|ingang|school|trein|wagon|toiletten|wc|bankjes|banken|plaats|kassa|strand|wachtzaal|ploeg|wijk|dorp ... ${WHO}
${WHO} ... apart|aparte|afzonderlijke|afzonderlijk ${FILL} bus|bussen|klas|klassen|ingang|school|trein|wagon|toiletten|wc|bankjes|plaats|kassa|strand|wachtzaal|wijk|zetten|houden|steken
huis|huizen|woning|woningen|appartement|waarde|prijs|prijzen ... zakt|zakken|zien_zakken|daalt|dalen|kelderen|keldert|verkocht|te_koop|minder_waard|onverkoopbaar ... ${WHO}
door|dankzij|bedankt al? die|zoveel|de ${FILL} ${WHO} ... <omen>|niet_verkocht|geen_parking|niks|nooit
rap|snel|direct|tijd_om te? verkopen|verhuizen|vertrekken|inpakken ... ${WHO}
${WHO} ... rap|snel|direct|tijd_om .. verkopen|verhuizen|vertrekken|inpakken
dat|zo krijg|krijgt|gaat|gebeurt|komt .. ... ${WHO} ... binnenlaat|toelaat|aanneemt|verkiest|binnenhaalt|binnenlaten|toelaten|aannemen|stemrecht|rijbewijs|macht|laat|geeft
niemand ... ${WHO} ... en|gelijk|terecht gelijk|terecht|hebben ...
moeten|hoeven|mogen|zullen|gaan|zouden wij|we|ik ${FILL} nu? betalen|opdraaien|plooien|buigen ... voor|aan ${FILL} ${WHO}
waarom ... betalen|opdraaien|onderhouden .. ${WHO}
op onze|mijn|uw|andermans kosten|kap|rug|nek .. die|de|al? ${FILL} ${WHO}
${WHO} .. op onze|ons|mijn|andermans kosten|kap|rug|nek|geld
${WHO} .. kosten|kost|kostten ons|mij|u|handenvol|bakken|alleen|stukken|hopen|een_fortuin ...
onze|mijn|uw|ons|al belastingen|belastinggeld|centen|geld|zuurverdiende ... naar|aan ${FILL} ${WHO}
eigen|onze mensen|volk|bejaarden|bomma's|gepensioneerden|daklozen|kinderen|inwoners ... wachtlijst|wachten|kou|niks|creperen|achteraan ... ${WHO}
${WHO} .. krijgt|krijgen ${FILL} een|alles|gratis|voorrang|villa|huis|geld|gsm ... wij|eigen|vlaming|belg|gewone|bomma|bomma's
niet gevochten|gewerkt|geploeterd|gezwoegd ... ${WHO}
ik|wij|we heb|hebben ... ${WHO} ... gehad|gezien|geprobeerd|in_dienst ... nooit_meer|eens_en|een_keer|nooit|genoeg
`;
