// Sizes of what ships, minified and gzipped. What runs in every page of a granted site (dom.js and overlay.js together) has a budget
// of 40 kB, and so has each further part, which a page gets when it needs it (lib/session/README.md).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dir = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
for (const file of readdirSync(dir, { recursive: true })
  .filter((f) => /\.(js|css)$/.test(f))
  .sort((a, b) => a.localeCompare(b))) {
  const bytes = readFileSync(path.join(dir, file));
  console.log(
    `${file}: ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)} kB gzip`,
  );
}
