import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { OUT } from './build.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const FOLDERS: Record<string, string> = {
  '/pages/': path.join(OUT, 'pages'),
  '/ckeditor4/': path.join(root, 'node_modules/ckeditor4'),
};
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
/** Nothing inline, nothing from elsewhere, and no text that becomes code or markup. */
export const STRICT = "default-src 'self'; require-trusted-types-for 'script'";

/** A site that uses an editor which needs it brings a policy of its own under Trusted Types. */
const POLICY = `const same = (text) => text;
window.trustedTypes?.createPolicy('default', { createHTML: same, createScript: same, createScriptURL: same });`;
const STYLE =
  '.bare{white-space:pre-wrap;min-height:60px;display:block;border:1px solid #888}.cm-editor,.CodeMirror{height:auto}' +
  'trix-toolbar .trix-dialog{display:none}';

function page(query: URLSearchParams): string {
  const script = query.get('editor') === 'ckeditor4' ? '<script src="/ckeditor4/ckeditor.js"></script>' : '';
  const policy = query.has('policy') ? '<script src="/policy.js"></script>' : '';
  const inner = new URLSearchParams(query);
  inner.set('where', 'page');
  const frame = `<iframe src="/editor?${inner}" width="1200" height="700"></iframe>`;
  const form = '<form><output id="counter"></output><button id="send" type="submit" disabled>Send</button></form>';
  const framed = query.get('where') === 'frame';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reply</title>${policy}${framed ? '' : script}
<link rel="stylesheet" href="/style.css"><link rel="icon" href="/style.css">
${framed ? '' : '<script type="module" src="/pages/page.js"></script>'}</head><body>${framed ? frame : form}</body></html>`;
}

function file(address: string): string | null {
  for (const [start, folder] of Object.entries(FOLDERS)) {
    const found = path.join(folder, address.slice(start.length));
    if (address.startsWith(start) && found.startsWith(folder) && existsSync(found) && statSync(found).isFile())
      return found;
  }
  return null;
}

function answer(request: http.IncomingMessage, response: http.ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/editor') {
    const strict = url.searchParams.has('strict') ? { 'content-security-policy': STRICT } : {};
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...strict })
      .end(page(url.searchParams));
  }
  if (url.pathname === '/style.css') return response.writeHead(200, { 'content-type': TYPES['.css']! }).end(STYLE);
  if (url.pathname === '/policy.js') return response.writeHead(200, { 'content-type': TYPES['.js']! }).end(POLICY);
  const found = file(decodeURIComponent(url.pathname));
  if (!found) return response.writeHead(404).end();
  const type = TYPES[path.extname(found)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
  createReadStream(found).pipe(response);
}

/** Serves `/editor?editor=&where=&strict=` and what it loads, on a free port of this machine. */
export async function startEditors(): Promise<{ origin: string; close(): void }> {
  const server = http.createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
