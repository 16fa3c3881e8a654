/** Crime as something to prevent, to punish or to suffer. */

export const AGAINST_CRIME = `
waarschuwt|waarschuwen|waarschuwde .. voor
aangifte|klacht|pv|proces-verbaal .. gedaan|ingediend|opgesteld|ingediend|neergelegd
diende|dienen|deden|deed|legde|legden .. klacht|aangifte
tegen|aanpak|bestrijding|strijd|preventie|bestrijden .. <crime>
pakt|pakken|aanpakken|aanpakt|bestrijdt|bestrijden|onderzoekt|onderzoeken .. .. <crime>
slachtoffer|slachtoffers van
preventie|preventietip|preventietips|tip|tips|campagne|meldpunt|nultolerantie|infoavond|vorming|lezing
<crime> .. vermoed|vermoedt|melden|gemeld|voorkomen|vermijden
melden|voorkomen|vermijden|bespreken .. <crime>
controle|controles|controleert|controleren .. op
onderzoekt|onderzoeken of
hypothese|stel dat|vermoeden van onschuld
hart|harten|show|hartje|punten|punt|kus|kusje|aandacht .. ... gestolen|gepikt
stal|stelen|steelt ... hart|harten|show|aandacht|hartje|kus|kusje
gestolen moment|momenten|uurtje
laten omkopen|omgekocht door|met .. ... taart|koek|koekjes|snoep|kleinkinderen|chocolade|pannenkoeken|wafels|ijsje|kus|glimlach
door .. kleinkinderen|kleindochter|kleinzoon|hond|kat omgekocht|laten_omkopen
barbecue|bbq|kampvuur|vreugdevuur|kerstboom|kerstbomen|fakkel|fakkels|sprint|koers
vals|valse start|noot|noten|zang
^ let|letten|pas op
^ als ik
ten voordele|bate van|voor
voor het goede doel
gebiecht|grapje|knipoog|1_april|aprilgrap
`;
