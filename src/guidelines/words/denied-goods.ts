/** What contempt says a group lacks, does not deserve or may not do. */

export const LACKING = `
hersenen
=hersens
brein
verstand
gezond verstand
intelligentie
iq
manieren
opvoeding
fatsoen
schaamte
schaamtegevoel
gevoel
=gevoelens
eer
ziel
geweten
cultuur
beschaving
moraal
=normen
=waarden
normen en waarden
respect voor
discipline
ruggengraat
bestaansrecht
recht van spreken
recht op leven
recht te spreken
recht om te spreken
recht om hier te zijn
hier te zoeken
=te zoeken
=te vertellen
=verloren
meerwaarde
nut
talent
ambitie
hygiene
smaak
humor
liefde
menselijkheid
plaats in
plaats tussen
`;

export const RIGHTS = `
recht
=rechten
mensenrechten
stem
stemrecht
job
werk
uitkering
plaats
hulp
steun
geld
liefde
kansen
kans
huis
woning
bescherming
vrijheid
gelijke behandeling
genade
beter
stemmen
leven
lucht
zuurstof
aandacht
plek
uitleg
onderwijs
kinderen
`;

/** What nobody else is forbidden. */
export const ALLOWED = `
=bestaan
=leven
=stemmen
=trouwen
=huwen
=adopteren
=werken
=studeren
=reizen
=rijden
=autorijden
=wonen
=spreken
=meepraten
=praten
=kinderen krijgen
=kinderen opvoeden
=kinderen hebben
=kinderen
=zich voortplanten
=voortplanten
=regeren
=in de politiek
=politiek
=lesgeven
=les geven
=bij kinderen
=in de buurt van kinderen
=geboren
=geboren worden
=op straat
=in het openbaar
=buitenkomen
=ademen
=binnen
=binnenkomen
=hier
=rechten
=stemrecht
=recht
=bij het leger
=meedoen
=meespelen
=sporten
=beslissen
=werk
=job
=uitkering
=buiten
=naar school
=rondlopen
=toegelaten
=zwemmen
=in hetzelfde
=dezelfde rechten
=gelijke rechten
=rechten hebben
`;
