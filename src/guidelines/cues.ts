/** Words near a number or an address that tell whose it is. */

/** An office, a service, something anybody may go to. */
export const PUBLIC =
  /\b(?:gemeentehuis|stadhuis|onthaal|loket|balie|\w*diensten?|\w*dienst|sociaal huis|dorpshuis|gemeente|ocmw|politie|brandweer|meldpunt|bib|bibliotheek|sporthal|zaal|school|kerk|cultuurcentrum|recyclagepark|containerpark|station|markt|sporthal|zwembad|buurthuis|dienstencentrum|woonzorgcentrum|wzc|jeugdhuis|parochiecentrum|infoavond|opendeurdag|afspraak|openingsuren|inschrijven|inschrijvingen|meer info|info|secretariaat|wachtdienst|huisarts|apotheek|apotheker|noodnummer|hulplijn|gratis nummer|permanentie|reserveren|tickets|klantendienst|helpdesk|parking|werken|werf|heraanleg|omleiding|hinder|verkeersvrij|afgesloten)\b/;
