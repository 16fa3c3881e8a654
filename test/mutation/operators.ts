/** Every operator of a pure file turned into its neighbour, one at a time; its own spec must notice. */

export interface PureFile {
  readonly file: string;
  readonly specs: readonly string[];
  /** Only below this text: what stands above needs a database. */
  readonly from?: string;
  readonly until?: string;
}

export const PURE: readonly PureFile[] = [
  { file: 'src/publishing/classify.ts', specs: ['src/publishing/classify.spec'] },
  {
    file: 'src/publishing/recover-deliveries.ts',
    specs: ['src/publishing/recover-deliveries.spec'],
    from: 'export function wayOn',
  },
  {
    file: 'src/publishing/settle-post.ts',
    specs: ['src/publishing/settle-post.spec'],
    from: 'export function settled',
    until: '@Injectable',
  },
  {
    file: 'src/publishing/delivery-workflow.ts',
    specs: ['test/model', 'src/publishing/delivery-workflow.spec'],
    from: 'export const DELIVERY_MOVES',
  },
  { file: 'src/publishing/footing.ts', specs: ['src/publishing/footing.spec'], from: 'export function footing' },
  { file: 'src/posts/workflow.ts', specs: ['src/posts/workflow.spec'], from: 'export function next' },
  { file: 'src/posts/content-hash.ts', specs: ['src/posts/content-hash.spec'] },
];

const NEIGHBOURS: readonly (readonly [string, string])[] = [
  [' && ', ' || '],
  [' || ', ' && '],
  [' === ', ' !== '],
  [' !== ', ' === '],
  [' < ', ' <= '],
  [' <= ', ' < '],
  [' > ', ' >= '],
  [' >= ', ' > '],
  [' + ', ' - '],
  ['.every(', '.some('],
  ['.some(', '.every('],
  ['!move', 'move'],
  ['Math.max(', 'Math.min('],
  ['Math.min(', 'Math.max('],
];

export interface Turned {
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly text: string;
}

export function turned(text: string, from = '', until = ''): Turned[] {
  const start = Math.max(0, text.indexOf(from));
  const end = until ? text.indexOf(until, start) : text.length;
  return NEIGHBOURS.flatMap(([was, is]) =>
    places(text, was, start)
      .filter((at) => at < end)
      .map((at) => turn(text, at, was, is)),
  );
}

function places(text: string, was: string, start: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(was, start); at >= 0; at = text.indexOf(was, at + 1)) if (isCode(text, at)) found.push(at);
  return found;
}

/** Not in a comment, nor in a type. */
function isCode(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
  return !/^\s*(\*|\/\/|\/\*|import|type|readonly|export interface)/.test(line) && !line.includes('=> void');
}

function turn(text: string, at: number, was: string, is: string): Turned {
  const line = text.slice(0, at).split('\n').length;
  return { line, was: was.trim(), is: is.trim(), text: text.slice(0, at) + is + text.slice(at + was.length) };
}
