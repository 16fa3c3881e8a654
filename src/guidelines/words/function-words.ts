/** Small words that turn a sentence round, or point back. */

export const DENIALS = `
=niet
=ni
=nie
=geen
=gene
=genen
=geenszins
=niks
=niets
=nooit
=niemand
=nergens
=zonder
=noch
=evenmin
=allesbehalve
`;

/** What may mean people that were named before. */
export const THEY = `
=ze
=zij
=die
=hen
=hun
=hunnie
=ulder
dat volk
dat soort
dat soort mensen
dat soort volk
dat slag volk
dit soort mensen
zulk volk
zulke mensen
zulke types
die mensen
deze mensen
die gasten
die lui
die types
die kerels
die bende
dat ras
zo iemand
zo'n mens
=allemaal
=jullie
=gijlie
=gulder
`;
