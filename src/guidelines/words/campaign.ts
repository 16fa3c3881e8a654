/** The words of elections as a party fights them. */

/** Parties that stand in many places; local lists have too many names to list. */
export const PARTIES = `
n-va
cd&v
open vld
=vld
vlaams belang
=pvda
=sp.a
`;

/** Only who campaigns speaks of these. */
export const CAMPAIGN = `
lijsttrekker
kandidaat-burgemeester
burgemeesterskandidaat
lijsttrekster
lijstduwer
verkiezingscampagne
verkiezingskas
campagnekas
verkiezingsbord
verkiezingsborden
verkiezingsaffiche
verkiezingsdrukwerk
verkiezingsfolder
campagnebord
campagneteam
campagnefilmpje
campagnefolder
campagneflyer
verkiezingsflyer
campagnemateriaal
=flyeren
=geflyerd
huis-aan-huisactie
voorkeurstem
voorkeurstemmen
kopstuk
partijcongres
partijdag
partijkaart
lidkaart van de partij
stemadvies
kiesadvies
kieslijst
kandidatenvoorstelling
verkiezingsbelofte
verkiezingsoverwinning
strijdende kandidaten
verkiezingsfeest
kiezersbedrog
`;
