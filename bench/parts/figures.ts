/** Figures for people, and the same as one line of JSON for whoever keeps them. */

/** The value below which this share of the sorted values lies. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1))] ?? NaN;
}

export const sortedOf = (values: Iterable<number>) => Float64Array.from(values).sort();

export const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));

/** The first row names the columns; the first column stands left, the others right. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  for (const row of texts) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('   ').trimEnd());
  }
}

export const printJson = (figures: object) => console.log(JSON.stringify(figures));
