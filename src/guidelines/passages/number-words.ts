/** Dutch numerals in figures, so that "vierhonderdtachtigduizend" and "480.000" are one word. */

const UNITS = new Map(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10] as const),
);
const BUILT_OF_NUMERALS =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tach|tig|honderd|duizend|en){1,12}$/;

/** Folded; "een" stays a word, for mostly it is an article. */
export function inFigures(word: string): string {
  if (word === 'een' || word === 'nul' || !BUILT_OF_NUMERALS.test(word)) return word;
  const value = valueOf(word);
  return value === undefined ? word : String(value);
}

function valueOf(word: string): number | undefined {
  return parted(word, 'duizend', 1000) ?? parted(word, 'honderd', 100) ?? belowHundred(word);
}

/** "tweehonderdvijf" is two times the unit, and five. */
function parted(word: string, unit: string, worth: number): number | undefined {
  const at = word.indexOf(unit);
  if (at < 0) return undefined;
  const before = word.slice(0, at);
  const after = word.slice(at + unit.length).replace(/^en(?!$)/, '');
  const times = before === '' ? 1 : valueOf(before);
  const rest = after === '' ? 0 : valueOf(after);
  return times === undefined || rest === undefined ? undefined : times * worth + rest;
}

/** "drieenveertig": the unit, "en", the ten. */
function belowHundred(word: string): number | undefined {
  const known = UNITS.get(word) ?? TENS.get(word);
  if (known !== undefined) return known;
  for (const [ten, value] of TENS) {
    if (!word.endsWith(`en${ten}`)) continue;
    const unit = UNITS.get(word.slice(0, -ten.length - 2));
    return unit === undefined ? undefined : value + unit;
  }
  return undefined;
}
