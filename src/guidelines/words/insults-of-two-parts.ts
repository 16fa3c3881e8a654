/** Names made of two words, as everybody makes them: "zeurpot", "vogelbrein", "opperidioot". */

const parts = (words: string) => words.trim().split(/\s+/);

const joined = (heads: string, tails: string, innocent = '') => {
  const spared = new Set(parts(innocent));
  return parts(heads)
    .flatMap((head) => parts(tails).map((tail) => `${head}${tail}`))
    .filter((name) => !spared.has(name));
};

/** Who complains, babbles or lies without end. */
const NAGS = joined(
  'zeur zaag zage klaag zever mekker jammer zeik zanik lul leuter kakel kwebbel bemoei roddel kwijl leugen brul blaat',
  `aars bakkes balg bek broek doos geit griet hoer kont kop kous kut kloot lap lijster madam mie muil
  piet pin pot pruim smoel snoet tante trien trut vent ventje wijf zak`,
  'zaagbek zaagpin klaagpin zaagkop zaagbroek',
);

/** As much of it as an animal or a thing has. */
const WITS = joined(
  `aap amoebe apen baksteen beton debielen dino duiven dwergen erwten ezels ganzen garnalen geiten gort
  goudvissen hamster hooi hout insecten kalfs kanarie karton kauwgom kiekens kippen kikker koeien kolibrie
  konijnen kwallen mieren mossel mossels muggen muizen mussen nano neanderthaler pap peulen pinda
  plankton platvis poep pudding puree ratten reptielen rund schapen slakken stro struisvogel stront vis vissen vlieg
  vliegen vogel wafel weekdier wormen zaagsel zeewier`,
  'brein breinen breintje hersens hersentjes verstand',
);

const HEADS = joined(
  `baby bier blaas boeren bouten deeg drank dwazen dweil fluim gluip hamster
  huichel idioten kaal kanker kiekens kots kwab lawaai leugen lieg loens pad
  papzak pest pis puist puisten rat ratten schijn schreeuw schurft slijm snot stom stront stink trut
  vet vies vuil wrat wratten zaad zat zatte zuip zweet zwijnen`,
  'kop koppen kopje smoel smoelen bakkes tronie muil muilen',
  'babykop babykopje babykoppen bierkop bierkoppen schijnkop padkop vetkop blaaskop blaaskopje',
);

const DRINKERS = joined(
  'zuip drank bier jenever zat vreet schrans slemp smeer vet',
  'balg zak lap lor kloot',
  'vetlap drankzak',
);

const HEROES = joined(
  'toetsenbord keyboard internet facebook twitter reactie scherm toog',
  'held heldje heldjes helden heldin ridder ridders krijger krijgers strijder strijders terrorist generaal soldaat',
);

/** Not the real one. */
const FALSE_ONES = joined(
  'flut prul pseudo klad pretpark operette wannabe',
  `burgemeester schepen minister politicus politici politieker directeur voorzitter raadslid raadsleden trainer coach
  journalist journalisten expert experts leraar college dictator napoleon`,
);

const GREATER = joined(
  'aarts oer opper ras super mega giga wereld beroeps klasse top meester hoofd stads dorps familie klas wijk gemeente',
  `idioot idioten imbeciel debiel hypocriet sukkel sukkels klungel kluns prutser lafaard leugenaar zeur zeurder zeurkous
  zager bemoeial bedrieger lul eikel klootzak trut hufter etterbak schijnheilige smeerlap profiteur luierik
  slijmbal dwaas onnozelaar debielen trien roddelaar klager`,
  'familieklager',
);

const FOLK = joined(
  'kut klote rot tering kanker pest etter stront snot takke',
  `familie wijf vent kerel gast jong kind madam griet trien mens buur buren volk boer baas trainer scheids scheidsrechter
  politieker burgemeester schepen juf meester dokter leraar ventje manneke`,
  'kankerfamilie kankerjong kankerkind kankerdokter kankermens',
);

const CROWDS = joined(
  'debielen idioten sukkel prutsers sukkelaars leugenaars marginalen onnozelaars hypocrieten losers',
  'bende bendeke club clubje kliek kot college bestuur partij zootje troep kabinet raad redactie stelletje vereniging',
);

export const INSULTS_OF_TWO_PARTS = [NAGS, WITS, HEADS, DRINKERS, HEROES, FALSE_ONES, GREATER, FOLK, CROWDS]
  .flat()
  .map((name) => `=${name}`)
  .join('\n');
