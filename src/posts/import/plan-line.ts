/** One line of a plan, held against what the organisation has: a draft, or everything that is wrong with it. */
import { chooseTime, type LocalTime } from '../../common/instants';
import { ProductError, type Sentence } from '../../common/product-error';
import type { NewDraft } from '../draft-post';
import type { LineProblem } from './import.errors';
import { nameOf, type Cells, type Column, type TableLine } from './plan-table';

const LONGEST = 10_000;
/** A spreadsheet that opens an export of these words would run them. */
const FORMULA = /^[\s]*(=|[+\-@]\s*[\p{L}\d_.]+\s*[(!|])|^[\t\r]/u;
const ROLES: Readonly<Record<string, 'official' | 'private'>> = {
  ...{ officieel: 'official', official: 'official' },
  ...{ privé: 'private', prive: 'private', private: 'private' },
};

/** What names in the file may mean; by small letters. */
export interface Directory {
  readonly channels: ReadonlyMap<string, string | 'many'>;
  readonly topics: ReadonlyMap<string, string>;
  /** For whom the importer may write. */
  readonly authors: ReadonlyMap<string, string>;
  readonly importer: string | undefined;
  readonly timeZone: string;
  readonly now: Date;
}

export type Read = { readonly draft: NewDraft } | { readonly problems: readonly LineProblem[] };

export function readLine(line: TableLine, directory: Directory): Read {
  const problems: LineProblem[] = [];
  const wrong = (column: Column | '', code: string, message: Sentence) =>
    void problems.push({ line: line.number, column: column && nameOf(column), code, message });
  if (line.tooLong) wrong('', 'too-many-cells', TOO_MANY_CELLS);
  const draft = {
    text: textOf(line.cells, wrong),
    role: roleOf(line.cells, wrong),
    channels: idsOf(line.cells, 'channels', directory.channels, wrong),
    topics: idsOf(line.cells, 'topics', directory.topics, wrong),
    author: authorOf(line.cells, directory, wrong),
    ...timeOf(line.cells, directory, wrong),
  };
  return problems.length > 0 ? { problems } : { draft };
}

type Wrong = (column: Column, code: string, message: Sentence) => void;

function textOf({ text = '' }: Cells, wrong: Wrong): string {
  if (text.trim() === '') wrong('text', 'empty', { nl: 'Er staat geen tekst.', en: 'There is no text.' });
  if (text.length > LONGEST) wrong('text', 'maxLength', TOO_LONG);
  if (FORMULA.test(text)) wrong('text', 'formula', A_FORMULA);
  if (!text.isWellFormed() || text.includes('\u0000')) wrong('text', 'wellFormed', NO_TEXT);
  return text;
}

function roleOf({ role = '' }: Cells, wrong: Wrong): 'official' | 'private' {
  const known = ROLES[role.trim().toLowerCase()];
  if (!known) wrong('role', 'isIn', { nl: 'De rol is officieel of privé.', en: 'The role is official or private.' });
  return known ?? 'private';
}

function idsOf(
  cells: Cells,
  column: 'channels' | 'topics',
  known: ReadonlyMap<string, string>,
  wrong: Wrong,
): string[] {
  const names = (cells[column] ?? '')
    .split(/[|,;\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const ids = names.flatMap((name) => {
    const id = known.get(name);
    if (id === undefined) wrong(column, 'unknown', NOT_KNOWN);
    else if (id === 'many') wrong(column, 'ambiguous', MANY);
    else return [id];
    return [];
  });
  return [...new Set(ids)];
}

function authorOf({ author = '' }: Cells, { authors, importer }: Directory, wrong: Wrong): string {
  const named = author.trim().toLowerCase();
  const id = named === '' ? importer : authors.get(named);
  if (id === undefined)
    wrong('author', named === '' ? 'required' : 'not-their-assistant', named === '' ? WHO : NOT_YOURS);
  return id ?? '';
}

function timeOf({ date = '', time = '' }: Cells, directory: Directory, wrong: Wrong): { publishAt?: LocalTime } {
  if (date.trim() === '' && time.trim() === '') return {};
  const local = localOf(date.trim(), time.trim());
  if (!local) {
    wrong(date.trim() === '' || /^\d/.test(time) ? 'date' : 'time', 'time', NOT_A_TIME);
    return {};
  }
  const publishAt = { local, timeZone: directory.timeZone };
  try {
    chooseTime(publishAt, directory.now);
  } catch (cause) {
    if (!(cause instanceof ProductError)) throw cause;
    wrong('date', cause.code, cause.more.errors?.[0]?.message ?? cause.sentence);
  }
  return { publishAt };
}

/** `2026-12-01` or `1/12/2026`, and `9:00` or `9u00`. */
function localOf(date: string, time: string): string | undefined {
  const day =
    /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/.exec(date) ??
    /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/.exec(date);
  const clock = /^(?<h>\d{1,2})[:.u](?<i>\d{2})(:00)?$/.exec(time);
  if (!day?.groups || !clock?.groups) return undefined;
  const [y, m, d, h, i] = [day.groups['y'], day.groups['m'], day.groups['d'], clock.groups['h'], clock.groups['i']];
  return `${y}-${two(m)}-${two(d)}T${two(h)}:${i}`;
}

const two = (part: string | undefined) => (part ?? '').padStart(2, '0');

const TOO_MANY_CELLS: Sentence = {
  nl: 'Er staan meer cellen op deze regel dan er kolommen zijn. Zet aanhalingstekens rond een tekst met het scheidingsteken.',
  en: 'This line has more cells than there are columns. Put quotes around a text that holds the separator.',
};
const TOO_LONG: Sentence = { nl: `Hoogstens ${LONGEST} tekens.`, en: `At most ${LONGEST} characters.` };
const A_FORMULA: Sentence = {
  nl: 'Deze tekst begint als een formule van een rekenblad. Zet er een woord voor.',
  en: 'This text begins as a formula of a spreadsheet. Put a word before it.',
};
const NO_TEXT: Sentence = {
  nl: 'Er staat een teken in dat geen tekst is. Verwijder het.',
  en: 'It holds a character that is no text. Please remove it.',
};
const NOT_KNOWN: Sentence = { nl: 'Deze naam kennen we niet.', en: 'We do not know this name.' };
const MANY: Sentence = {
  nl: 'Meer dan één kanaal heet zo. Gebruik het nummer (id).',
  en: 'More than one channel is called so. Use its id.',
};
const WHO: Sentence = {
  nl: 'Zeg in de kolom auteur voor welke mandataris dit is (e-mailadres).',
  en: 'Say in the column author for which mandataris this is (e-mail address).',
};
const NOT_YOURS: Sentence = {
  nl: 'U mag niet voor deze persoon schrijven, of we kennen dit e-mailadres niet.',
  en: 'You may not write for this person, or we do not know this e-mail address.',
};
const NOT_A_TIME: Sentence = {
  nl: 'Geef datum en tijd samen, als 2026-12-01 of 1/12/2026 en 09:00.',
  en: 'Give date and time together, as 2026-12-01 or 1/12/2026 and 09:00.',
};
