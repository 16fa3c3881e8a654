/** Builds the desk into dist/web, next to the API that serves it, with every larger file also packed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const PACKED = /\.(js|css|svg)$/;
const WORTH_PACKING = 1024;

const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const assets = path.join(dir, 'assets');
    for (const name of readdirSync(assets).filter((each) => PACKED.test(each))) {
      const file = path.join(assets, name);
      const bytes = readFileSync(file);
      if (bytes.length < WORTH_PACKING) continue;
      writeFileSync(`${file}.br`, brotliCompressSync(bytes));
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [packed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is for frameworks with a server of their own
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/p': 'http://127.0.0.1:3000' } },
});
