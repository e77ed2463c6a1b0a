// Sizes of what ships, minified and gzipped. Each file that runs in a page has a budget of 40 kB: overlay.js in every page
// of a granted site, part-generic.js where no site adapter knows the page, part-card.js where a conversation was found.
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
