/** Sexual and scatological language. */

export const OBSCENITIES = `
bullshit
=fuck
fucking
=fokking
=fucked
geil gedoe
kanker-
kak op
ik heb schijt
schijt aan
schijten op
=kut
kut-
=kutten
=kloten
klote-
kloterig
=klote
klootzakkerij
lullig gezeik
=lul
neuken
geneukt
naaien in de kont
pijp me
pijpbeurt
aftrekken onder tafel
rukker
afrukken
tieten
=tiet
=pik in
mijn pik
stijve lul
=reet
in uw reet
mijn reet
mijn gat kussen
kus mijn gat
lik mijn gat
in uw gat
in je gat
in zijn gat
in haar gat
in hun gat
in uw hol
in je hol
in zijn hol
in hun hol
kus mijn kloten
aan mijn kloten
in zijn kloten
zak in de stront
gezeik
zeiken
=zeik
strontvervelend
strontzat
=shit
schijt-
teringzooi
tering-
tyfus-
wippen met
beffen
klaarkomen
hoerig
sletterig
godverdomse klote
`;

/** Places, tools and games that only sound like it. */
export const NOT_OBSCENE = `
=klootschieten
klootschieter
kuttekoven
kutter
kankerfonds
kankeronderzoek
kankerpatient
kankerscreening
kankercel
kankerbestrijding
kankermaand
kankerbehandeling
kankervrij
kankercentrum
kankerliga
kankerregister
kankerverwekkend
kankersoort
kankerpreventie
kankerstichting
kloteklapper
kluten
gemeente reet
dorp reet
kerk van reet
tyfusvaccin
lullaby
`;
