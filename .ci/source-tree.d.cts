export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

export function readTree(folder: string): readonly Source[];
export function sourceOf(name: string, text: string, known: ReadonlySet<string>): Source;
export function findCycles(sources: readonly Source[]): readonly (readonly string[])[];
