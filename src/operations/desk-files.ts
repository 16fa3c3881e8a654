/** The built web desk, read once: what stands in its folder, as it is and packed, ready to be sent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface DeskFile {
  readonly type: string;
  readonly plain: Buffer;
  /** By the name that HTTP gives the packing; made by the build. */
  readonly packed: Readonly<Partial<Record<Packing, Buffer>>>;
}

export const PACKINGS = ['br', 'gzip'] as const;
type Packing = (typeof PACKINGS)[number];

const ENDINGS: Readonly<Record<Packing, string>> = { br: '.br', gzip: '.gz' };

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** By address; empty where the desk was not built. A request can name nothing that is not in here. */
export function readDeskFiles(folder: string): ReadonlyMap<string, DeskFile> {
  const assets = path.join(folder, 'assets');
  if (!existsSync(assets)) return new Map();
  const names = readdirSync(assets).filter((name) => path.extname(name) in TYPES);
  return new Map(names.map((name) => [`/assets/${name}`, readDeskFile(path.join(assets, name))]));
}

/** The page that starts the desk; undefined where it was not built. */
export function readDeskPage(folder: string): string | undefined {
  const file = path.join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function readDeskFile(file: string): DeskFile {
  const packed = PACKINGS.map((packing) => [packing, file + ENDINGS[packing]] as const)
    .filter(([, name]) => existsSync(name))
    .map(([packing, name]) => [packing, readFileSync(name)]);
  return {
    type: TYPES[path.extname(file)] ?? 'application/octet-stream',
    plain: readFileSync(file),
    packed: Object.fromEntries(packed) as DeskFile['packed'],
  };
}
