/** Undoes what people do to a word to slip it past a reader: digits for letters, letters repeated, old spellings. */

const DIGITS_AS_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const STAND_INS = /[0134578@$€!|+9]/g;

/** The word itself and what it may be read as. Mostly the word alone. */
export function disguisesOf(typed: string): readonly string[] {
  const readings = [typed];
  if (/[^a-z'*]/.test(typed) && /[a-z]/.test(typed)) {
    const read = readSigns(typed);
    if (read !== typed) readings.push(read);
    if (typed.includes('1')) readings.push(readSigns(typed.replaceAll('1', 'l')));
  }
  return readings.flatMap(shortened);
}

const readSigns = (typed: string) => typed.replace(STAND_INS, (sign) => DIGITS_AS_LETTERS[sign] ?? sign);

/** Letters held down: schandaaaalig is schandalig, kwiiibus is kwibus. */
function shortened(word: string): string[] {
  if (!/([a-z])\1\1/.test(word)) return [word];
  return [word, word.replace(/([a-z])\1{2,}/g, '$1'), word.replace(/([a-z])\1{2,}/g, '$1$1')];
}

const FEWEST_SHOWN = 0.4;

/** k*t, kl**tzak: some letters hidden behind stars. */
export const isMasked = (typed: string) => typed.includes('*') && /^[a-z]/.test(typed);

/** Whether a masked word shows enough of this one, and nothing else. */
export function hides(masked: string, word: string): boolean {
  let shown = 0;
  for (let at = 0; at < word.length; at++) {
    if (masked[at] === word[at]) shown++;
    else if (masked[at] !== '*') return false;
  }
  return masked.length === word.length && shown >= Math.max(2, word.length * FEWEST_SHOWN);
}

const SPELT_TWO_WAYS = /c|ph|x|ij|ei|ou|dt$/;

/** One spelling for what sounds alike: collector and kollektor, ij and ei. */
export function soundOf(word: string): string {
  if (!SPELT_TWO_WAYS.test(word)) return word;
  return word
    .replace(/c(?![hei])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/ij|ei/g, 'y')
    .replace(/ou/g, 'au')
    .replace(/dt$/, 't');
}
