/** Whom one favours. */

/** For whom offices are not. */
export const KIN = `
eigen bedrijf
eigen dochter
eigen familie
eigen firma
eigen kantoor
eigen kinderen
eigen man
eigen volk
eigen vrouw
eigen zaak
eigen zoon
golfmaat
golfvriend
golfvrienden
haar broer
haar dochter
haar eigen
haar eigen bedrijf
haar eigen firma
haar familie
haar kinderen
haar kozijn
haar lief
haar man
haar maten
haar minnaar
haar neef
haar nicht
haar nichtje
haar nonkel
haar partijgenoten
haar petekind
haar schoonbroer
haar schoondochter
haar schoonvader
haar schoonzoon
haar schoonzus
haar vader
haar vriend
haar vrienden
haar vriendinnen
haar vriendje
haar zoon
haar zus
hun eigen
hun familie
hun kinderen
hun vrienden
jachtvrienden
logebroeder
logebroeders
maitresse
maîtresse
minnares
partijgenoten
partijvriendjes
schoonfamilie
vriendjes
zichzelf
zijn broer
zijn dochter
zijn eigen
zijn eigen bedrijf
zijn eigen firma
zijn eigen kantoor
zijn eigen kinderen
zijn ex
zijn familie
zijn gezin
zijn kameraad
zijn kameraden
zijn kantoor
zijn kinderen
zijn kozijn
zijn lief
zijn maitresse
zijn maten
zijn maîtresse
zijn metekind
zijn minnares
zijn neef
zijn nicht
zijn nichtje
zijn nonkel
zijn partij
zijn partijgenoten
zijn petekind
zijn schoonbroer
zijn schoondochter
zijn schoonfamilie
zijn schoonmoeder
zijn schoonvader
zijn schoonzoon
zijn schoonzus
zijn stiefzoon
zijn vader
zijn vrienden
zijn vriendin
zijn vriendinnetje
zijn vriendjes
zijn vrouw
zijn vrouw aan
zijn zoon
zijn zus
`;
