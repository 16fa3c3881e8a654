/** Turns of phrase that sharpen what is said of a house; two make a jibe. */

export const BARBS = `
zelfs de|een|het|mijn|zij|ze|als|dat|daar
nog altijd|steeds ... geen|niet|niets|niemand|op|even|nul|wachten|kapot|stuk|dicht
al|sinds ... jaar|jaren|maanden|weken|eeuwen|decennia|generaties
weer|alweer|weeral|opnieuw|nog_maar_eens ... geen|niet|verkeerd|mis|fout|dicht|toe|te_laat|kwijt|kapot|stuk|niemand|een|uitgesteld|vergeten
drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|twintig|honderd keer|maal|weken|maanden|uur|jaar
zoals|gelijk|als|lijk een|ne|nen|in|van
alsof
precies een|ne|nen|of|alsof|in
wat een|ne|nen|zijn|is|waren ... !feest|sfeer|opkomst|mooie|dag|avond|weer|succes|eer
amai|allez|tja|pff|zucht|jaja|hahaha|haha|lol|zunne|se|zie|hoor|mannekes|mensenlief|godverdomme|verdomme|miljaar|jongens_toch|sjonge|lap|voila|tiens|hup|och
chapeau|bravo|proficiat|hulde|hoera|applaus|gefeliciteerd|felicitaties|petje_af|dank_u|merci|bedankt|graag_gedaan|goed_gedaan|topprestatie|knap_werk|schoon|respect|klasse|top
behalve|tenzij als|waar|wie|de|het|ge|hun|in
vooral|enkel|alleen|slechts|hoogstens
niemand|geen_kat|geen_mens|geen_hond|nooit_iemand|niets|niks|nul|nergens|nooit
geen|zonder ... geen|zonder
eerst ... dan ... dan
ooit|vroeger ... nu
hier|daar|ginder|er wordt|worden ... niet|nooit|geen|meer|gestraft
ze|zij|die|hij|men ... niet|nooit|geen|niets|niks|amper|nauwelijks|weer|altijd
verwacht|hoop|vermoed|vrees|wed|gok ik
eigenlijk|in_godsnaam|toch|dan .. $
iemand moest|moet|zou het|dat|toch
geloof mij|me
ik zeg|zeg het|'t eerlijk|gelijk|zoals
eerlijk gezegd
weet ge|je|u wat|waar|hoe
ge|je|u|wie|men ... moet|kunt|zult|zoudt ... om
wie hier|daar|bij
het verschil tussen|met
als ge|je|u ... moet|kunt|krijgt|zijt|wilt|geluk
`;
