/** `npm run mutation [words]`: takes things away from the publishing core, one at a time, and tells which test noticed. */
import { MUTATIONS, type Mutation } from './mutations';
import { PURE, turned, type PureFile } from './operators';
import { Copy, type Trial } from './trial';

const LEAST_OF_ALL = 0.85;

interface Line {
  readonly kind: string;
  readonly name: string;
  readonly trial: Trial;
}

const words = process.argv.slice(2);
const isAsked = (kind: string, name: string) =>
  words.length === 0 || words.some((word) => `${kind} ${name}`.includes(word));

function tell(line: Line): Line {
  const by = line.trial.isCaught
    ? `caught by "${line.trial.by[0]}"${line.trial.by.length > 1 ? ` and ${line.trial.by.length - 1} more` : ''}`
    : line.trial.wasTried
      ? 'SURVIVED'
      : 'NO TEST OF THAT NAME';
  console.log(`${line.kind.padEnd(9)} | ${line.name} | ${by} | ${line.trial.seconds.toFixed(0)} s`);
  return line;
}

/** Said before anything is run: it takes long. */
function requireThere(copy: Copy, mutations: readonly Mutation[]): void {
  for (const { file, find } of mutations) {
    const times = copy.read(file).split(find).length - 1;
    if (times !== 1) throw new Error(`${file} has "${find}" ${times} times`);
  }
}

function takeAway(copy: Copy, { kind, name, file, find, replace, specs, tests }: Mutation): Line {
  const text = copy.read(file);
  return tell({
    kind,
    name,
    trial: copy.with(
      file,
      text.replace(find, () => replace),
      { specs, tests, database: true },
    ),
  });
}

function turnEach(copy: Copy, { file, specs, from, until }: PureFile): Line[] {
  return turned(copy.read(file), from, until)
    .map((one) => ({ ...one, name: `${file}:${one.line} ${one.was} ⇒ ${one.is}` }))
    .filter(({ name }) => isAsked('operator', name))
    .map(({ name, text }) =>
      tell({ kind: 'operator', name, trial: copy.with(file, text, { specs, database: false }) }),
    );
}

/** Untouched, everything passes; else nothing that fails means anything. */
function requireWhole(copy: Copy, mutations: readonly Mutation[]): void {
  const specs = [...new Set(mutations.flatMap((mutation) => mutation.specs))];
  if (specs.length === 0) return;
  const { isCaught, by } = copy.run({ specs, database: true });
  if (isCaught) throw new Error(`fails without any change: ${by.join(', ')}`);
}

function score(lines: readonly Line[]): number {
  return lines.filter(({ trial }) => trial.isCaught).length / Math.max(1, lines.length);
}

function main(): void {
  const copy = new Copy();
  try {
    const asked = MUTATIONS.filter(({ kind, name }) => isAsked(kind, name));
    requireThere(copy, asked);
    requireWhole(copy, asked);
    const lines = [
      ...asked.map((mutation) => takeAway(copy, mutation)),
      ...PURE.flatMap((pure) => turnEach(copy, pure)),
    ];
    const guards = lines.filter(({ kind }) => kind === 'guard');
    console.log(
      `guards ${percent(score(guards))} of ${guards.length}, all ${percent(score(lines))} of ${lines.length}`,
    );
    process.exitCode = (guards.length === 0 || score(guards) === 1) && score(lines) >= LEAST_OF_ALL ? 0 : 1;
  } finally {
    copy.remove();
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

main();
