/** Tables as spreadsheets read them: separated by semicolons, and no cell is run as a formula. */
const MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;

export const CSV_TYPE = 'text/csv; charset=utf-8';

export const csvTable = (rows: readonly (readonly CsvValue[])[]) => MARK + rows.map(csvLine).join('');

type CsvValue = string | number | null;

export const csvLine = (values: readonly CsvValue[]) => `${values.map(cell).join(';')}\r\n`;

/** The mark by which spreadsheets know UTF-8, for who writes line by line. */
export const CSV_START = MARK;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
