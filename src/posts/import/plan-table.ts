/** A CSV file as Excel, LibreOffice or a program wrote it: its separator is found, its lines keep their numbers. */
import { parse } from 'csv-parse/sync';
import { emptyPlan, MOST_LINES, tooManyLines, unreadablePlan } from './import.errors';

const NAMES = {
  text: ['tekst', 'text'],
  channels: ['kanalen', 'kanaal', 'channels'],
  date: ['datum', 'date'],
  time: ['tijd', 'uur', 'time'],
  role: ['rol', 'role'],
  topics: ['onderwerp', 'onderwerpen', 'topic', 'topics'],
  author: ['auteur', 'author'],
} as const;

export type Column = keyof typeof NAMES;
export type Cells = Readonly<Partial<Record<Column, string>>>;

export interface TableLine {
  readonly number: number;
  readonly cells: Cells;
  /** It has more cells than the first line has names. */
  readonly tooLong: boolean;
}

export interface Table {
  readonly lines: readonly TableLine[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly string[];
}

const REQUIRED: readonly Column[] = ['text', 'role'];

export function planTable(text: string): Table {
  const [head, ...rows] = rowsOf(text);
  if (!head || rows.length === 0) throw emptyPlan();
  if (rows.length > MOST_LINES) throw tooManyLines();
  const columns = head.cells.map(columnOf);
  return {
    lines: rows.map(({ number, cells }) => ({
      number,
      cells: Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? '']] : []))),
      tooLong: cells.slice(columns.length).some((cell) => cell !== ''),
    })),
    unknownColumns: head.cells.filter((name, at) => columns[at] === undefined && name.trim() !== ''),
    missingColumns: REQUIRED.filter((column) => !columns.includes(column)).map((column) => NAMES[column][0]),
  };
}

export const nameOf = (column: Column): string => NAMES[column][0];

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Without the lines that are empty; each has the number of the line where it begins. */
function rowsOf(text: string): Row[] {
  let next = 1;
  const rows = parsed(text).map(({ record, info }) => {
    const number = next;
    next = info.lines + 1;
    return { number, cells: record };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parsed(text: string): Parsed[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, delimiter: separatorOf(text) };
    return parse(text, options) as unknown as Parsed[];
  } catch (cause) {
    throw unreadablePlan((cause as { lines?: number }).lines ?? 1, cause);
  }
}

/** Whichever stands more often between the names on the first line. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  return first.split(';').length >= first.split(',').length ? ';' : ',';
}

function columnOf(name: string): Column | undefined {
  const wanted = name.trim().toLowerCase();
  return (Object.keys(NAMES) as Column[]).find((column) => (NAMES[column] as readonly string[]).includes(wanted));
}
