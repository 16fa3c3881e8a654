/** What one says when one tells what may not be told. */

export const INDISCRETIONS = `
mag|mocht|mogen|mochten ik|we|wij|dit|dat|het|er .. eigenlijk|officieel|strikt|normaal|nog|formeel .. niet|niets|niks .. <telling>
ik|we|wij|dit|dat|het|ge|je|u mag|mocht|mogen|mochten .. eigenlijk|officieel|strikt|normaal|nog|formeel .. niet|niets|niks .. <telling> ... maar|toch|dus
eigenlijk|officieel|normaal|formeel mag|mocht|mogen ik|we|wij|dit|dat|het .. niet|niets|niks .. <telling>
ik|we|wij mag|mocht|mogen .. niet|niets|niks .. <telling> maar|en_toch|doch
mag|mocht ik|we|dit|het .. pas .. <telling>
zou|zouden ik|we|wij|dit|dat .. niet|niets mogen <telling>
ik|we|wij zou|zouden .. niet|niets mogen <telling>
ik|we|wij had|hebben|heb|hadden .. beloofd|afgesproken|gezworen|getekend .. ... te zwijgen|niets|niks|niet ... maar
ik|we|wij moest|moet|moeten|moesten .. zwijgen|discreet ... maar|toch
ik|we|wij heb|hebben|had .. beloofd|afgesproken om? .. te zwijgen|discreet
ik|we|wij hebben|heb .. afgesproken om? ... niets|niks te zeggen|delen|vertellen
tussen|onder ons gezegd|gezwegen|en
tussen pot en pint gezegd|verteld
dat|dit blijft|moet .. onder|tussen ons
hou|houd|houden het|dit|dat .. stil|voor_je|voor_jezelf|voor_u|onder_ons|geheim|discreet ... maar
niet|ni|nie verder|voort vertellen|zeggen
niet verdervertellen|voortvertellen|doorvertellen
niet voort_zeggen|doorzeggen
u|ge|je|gij|jullie had|hebt|heeft|hebben het|dit|da|dat niet|ni|nie van mij
van mij heb|hebt|heeft u|ge|je|gij het|dit niet
off the record
mondje dicht maar|want
ik breek|schend|doorbreek .. ... geheimhouding|zwijgplicht|geheimhoudingsplicht|embargo|discretieplicht|beroepsgeheim|discretie|stilzwijgen|vertrouwen|afspraak
breek|schend|doorbreek ik .. ... geheimhouding|zwijgplicht|geheimhoudingsplicht|embargo|discretieplicht|beroepsgeheim|discretie|stilzwijgen|vertrouwen
ik|we|wij lap|lappen .. geheimhouding|zwijgplicht|embargo|discretieplicht
zwijgplicht|geheimhoudingsplicht|geheimhouding|discretieplicht maar|of_niet
ondanks .. geheimhouding|zwijgplicht|embargo|discretieplicht|geheimhoudingsplicht
ik verklap|verklik het|u|jullie|alvast|al|nu .. al|nu|toch|lekker
ik|we|wij verklap|verklappen .. al|nu|toch
ik|we|wij tekenden|tekende|getekend .. ... papier|verklaring|geheimhouding|nda|zwijgclausule
pas|eerst .. officieel maar
morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|straks|overmorgen pas officieel|bekend|bekendgemaakt
wordt pas .. officieel|bekendgemaakt|bekend|aangekondigd ... maar|toch
persbericht|persmededeling|persmoment .. ... pas|volgt|komt|moet ... maar
officieel weet|weten|mag niemand|nog_niemand|u|ge
officieel is|bestaat|weten .. ... nog niet|niets ... maar
dus ge|u|je leest het hier
zullen|gaan|zal|zijn .. kwaad|boos|niet_blij .. ... dit|het .. deel|post|zeg|online|schrijf|toon
gsm|gsm's|telefoon|telefoons moeten|moesten .. afgeven|inleveren ... maar
moesten|moest .. gsm|gsm's|telefoons|telefoon afgeven|inleveren ... maar
ze|zij|hij|kandidaat weet|weten het zelf nog niet
kandidaten voor .. ... zijn ... officieel|geheim|niemand|vertrouwelijk|nog_niet
selectiecommissie|examencommissie|jury heeft|koos|kiest .. ... kandidaat|kandidate ... nog niet
zwijgplicht|geheimhoudingsplicht|geheimhouding|discretieplicht|spreekverbod|zwijgclausule|nda|geheimhoudingsverklaring|zwijgcontract ... maar|toch|ondertekend|getekend|geweten
ik|we|wij heb|hebben|had .. nda|geheimhoudingsverklaring|zwijgcontract|geheimhoudingsovereenkomst|confidentialiteitsverklaring
tot|totdat dan|maandag|morgen .. moesten|moest|moeten|moet we|ik|wij .. zwijgen|discreet
tot dan ... zwijgen|mond_houden
moesten|moest we|ik|wij .. ... beloven|zweren|tekenen|zwijgen ... niets|niks|maar|toch|geen
moesten|moest .. ... beloven|zweren dat|om .. ... niets|niks|niet|geen
ik|we doe|doen het|'t toch
en toch $
gsm|gsm's|telefoon|telefoons|smartphone ... mandje|doos|schuif|kluisje|afgeven|inleveren
mond|lippen|muil ... houden|op_elkaar ... maar
mijn mond|lippen houden|op_elkaar kan|kon ik .. niet
kan|kon het niet|niet_langer|niet_meer voor mij|mezelf|me houden
persconferentie|persmoment|persvoorstelling|aankondiging|bekendmaking .. ... pas|morgen|overmorgen|volgt|later ... maar|en_toch|alvast|hier
voor hij|ze|zij|iemand|de_burgemeester het leest|ziet|merkt|verwijdert
voor de|het officiële|officiele bekendmaking|aankondiging|persmoment|communicatie
nog voor|vóór het|de persbericht|persmoment|persconferentie|pers|aankondiging
doorvertellen mag
gauw|snel|vlug voor .. leest|ziet|merkt
ze|zij|hij|betrokkenen|betrokkene|personeel|vakbonden|vakbond|bewoners|slachtoffers weet|weten dat|het|dit|er|van nog niet|niets|niks|van_niks
mijn geweten
ik|we|wij hou|houd|houden mij|me|ons daar|er|hier niet .. aan
ik zwijg niet|niet_langer|niet_meer
`;
