import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const MAILBOX = new URL('../../fixtures/pages/any-inbox/shared-mail-es.html', import.meta.url);

interface Said {
  who: string;
  text: string;
  ours?: true;
}

const CASES: Record<string, { subject: string; said: Said[] }> = {
  '1': {
    subject: 'Broken pole',
    said: [
      { who: 'Dana Whitfield', text: 'My tent arrived with a broken pole. I leave on Friday.' },
      { who: 'Sam Okafor', text: 'Sorry about that, Dana. Could you send a picture of the pole?', ours: true },
      { who: 'Dana Whitfield', text: 'Here it is. Will the new one be here by Thursday? This is urgent.' },
    ],
  },
  '2': {
    subject: 'Wrong size',
    said: [
      { who: 'Lior Amsel', text: 'The boots are two sizes too large, although I ordered 39.' },
      { who: 'Lior Amsel', text: 'I would like to send them back today.' },
    ],
  },
};

const STYLE = `body{font:15px/1.5 system-ui,"DejaVu Sans",sans-serif;margin:0;background:#f4f2ee;color:#222}main{max-width:720px;margin:24px auto}
.x9f3kq{background:#fff;border:1px solid #ddd;border-radius:8px;padding:10px 14px;margin-bottom:10px}.hd_8a7s1{display:flex;gap:12px;color:#555}textarea{width:100%;min-height:80px}
@media(prefers-color-scheme:dark){body{background:#181818;color:#eee}.x9f3kq{background:#242424;border-color:#444}.hd_8a7s1{color:#bbb}textarea{background:#242424;color:#eee}}`;

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

/** A case of the unknown desk; `name` is how its developers call a message. */
function casePage(id: string, name: string): string {
  const { subject, said } = CASES[id]!;
  const rows = said.map(
    ({ who, text, ours }, i) => `<div class="x9f3kq ${name} ${name}-${ours ? 'staff' : 'guest'}" id="${name}-${i + 1}">
      <div class="hd_8a7s1"><span class="${name}-name">${who}</span><time datetime="2026-11-2${i}T09:00:00Z">${20 + i} November</time></div>
      <div class="${name}-text"><p>${text}</p></div></div>`,
  );
  return html(
    subject,
    `<main><h1>${subject}</h1><div class="q7">${rows.join('')}</div>
    <form method="post" action="/sent"><textarea id="reply" name="answer" placeholder="Write an answer"></textarea><button>Send</button></form></main>`,
  );
}

/** One message in a page that is nothing else: the generic reader says nothing here. */
const LETTER = html(
  'Notice board',
  `<main><h1>Notice board</h1><p id="hours">The shop is open from nine to five.</p>
  <div class="letter" id="letter"><p>My order never came and nobody answers the phone. Where is it?</p></div>
  <p>Parking is behind the house.</p></main>`,
);

/** The words to select lie in a shadow root and in a frame. */
const DEEP = html(
  'Deep',
  `<main><h1>Deep</h1><desk-note></desk-note><iframe id="frame" srcdoc="&lt;p id=&quot;in&quot;&gt;The frame says that my parcel is lost.&lt;/p&gt;"></iframe></main>
  <script>document.querySelector('desk-note').attachShadow({mode:'open'}).innerHTML='<p>The shadow says that my invoice is wrong.</p>'</script>`,
);

function pageFor(path: string): string | null {
  const [, place, id = ''] = path.split('/');
  if (place === 'cases' && id in CASES) return casePage(id, 'case-entry');
  // The same desk after its developers renamed everything; the reply box is still there.
  if (place === 'cases' && id === '9') return casePage('2', 'post-block');
  // A shared mailbox in Spanish, one of the saved list pages.
  if (place === 'b') return readFileSync(MAILBOX, 'utf8');
  if (place === 'board') return LETTER;
  return place === 'deep' ? DEEP : null;
}

/** Starts the desk that no adapter knows. */
export async function startUnknown(): Promise<{ origin: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const body = pageFor(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
