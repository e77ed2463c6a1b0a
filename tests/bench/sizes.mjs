// Sizes of what ships, minified and gzipped. The overlay's budget is 40 kB.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dir = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
for (const file of readdirSync(dir, { recursive: true })
  .filter((f) => /\.(js|css)$/.test(f))
  .sort()) {
  const bytes = readFileSync(path.join(dir, file));
  console.log(
    `${file}: ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)} kB gzip`,
  );
}
