/** What is felt for people, and what they are to whoever thinks well of them. */

/** Lacking for somebody, this is contempt. */
export const FONDNESS = `
respect
sympathie
medelijden
medeleven
begrip
achting
waardering
vertrouwen
liefde
empathie
mededogen
genade
geduld
goed woord
=goeds
compassie
traan
eerbied
`;

/** What nobody can do with them. */
export const LIKING = `
=houdt van
=hield van
=houden van
=geeft om
=waardeert
=zit te wachten op
=wacht op
=zit te springen om
=heeft behoefte aan
=heeft nood aan
=heeft iets aan
=wil iets te maken hebben met
=wil te maken hebben met
=wil samenleven met
=wil trouwen met
=wil wonen naast
=wil naast
=kan overweg met
=zal missen
=zou missen
=vindt iets aan
`;

/** What people are, in the eyes of whoever thinks well of them. */
export const GOOD = `
=welkom
=gewenst
=te vertrouwen
=betrouwbaar
=eerlijk
=slim
=intelligent
=verstandig
=snugger
=beschaafd
=normaal
=normale
=proper
=mens
=mensen
=menselijk
=menselijke
=echte
=volwaardig
=volwaardige
=gelijk
=gelijken
=gelijkwaardig
=evenwaardig
=evenveel waard
=waard
=respect waard
=iets waard
=nodig
=goed
=te verdragen
=te pruimen
=te betrouwen
=in staat
=bekwaam
=capabel
=geschikt
=gemaakt voor
=te doen
=thuis
=zuiver op de graat
=te harden
=te genieten
=van hier
=beter dan
=meer dan
=goede
=goed snik
=goed bij hun hoofd
=goed wijs
=goed voor
`;
