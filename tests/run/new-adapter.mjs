// `npm run new:adapter -- <name>`: a site adapter, an example page and its truth that are right from the first minute.
// Then the page becomes that of the real site, step by step, and the tests say what is still read wrong.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { node, root as project, run } from './machine.mjs';

const words = (name) => name.split('-').map((part) => part[0].toUpperCase() + part.slice(1));

/** Why a name cannot be taken, as a sentence; null when it can. */
export function refusal(name, root) {
  if (!name) return 'Say how the site is called: npm run new:adapter -- acme-desk';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name for a file: small letters, digits and single dashes, a letter first, at most 40 signs.`;
  if (existsSync(path.join(root, 'lib/adapters/sites', `${name}.ts`)))
    return `There is an adapter called ${name} already: lib/adapters/sites/${name}.ts. Change that one, or take another name.`;
  if (existsSync(path.join(root, 'tests/fixtures/pages', name)))
    return `There are pages called ${name} already: tests/fixtures/pages/${name}. Take another name, or remove them.`;
  return null;
}

const adapterText = (name, month) => `import type { SiteAdapter } from '../../domain/index.ts';

export default {
  id: '${name}',
  label: '${words(name).join(' ')}',
  hosts: ['${name}.example'],
  proof: {
    level: 'synthetic',
    since: '${month}',
    says: 'An example page that was made with the adapter; not the real site.',
  },
  isConversation: (page) => /^\\/tickets\\/\\d+/.test(page.url.pathname),
  parts: {
    conversation: [{ css: '[data-testid="ticket"]', since: '${month}' }],
    message: [{ css: '[data-message-id]', since: '${month}' }],
    body: [{ css: '[data-testid="message-body"]', since: '${month}' }],
    author: [{ css: '[data-testid="message-author"]', since: '${month}' }],
    sentAt: [{ css: 'time[datetime]', since: '${month}' }],
    subject: [{ css: '[data-testid="ticket-subject"]', since: '${month}' }],
    customerMark: [{ css: '[data-sender="customer"]', since: '${month}' }],
    agentMark: [{ css: '[data-sender="agent"]', since: '${month}' }],
    noteMark: [{ css: '[data-sender="note"]', since: '${month}' }],
    composer: [{ css: 'textarea[name="reply"]', since: '${month}' }],
    noteComposer: [{ css: 'textarea[name="note"]', since: '${month}' }],
  },
  channelOf: () => 'ticket',
  keyOf: (page) => /^\\/tickets\\/(\\d+)/.exec(page.url.pathname)?.[1] ?? null,
} satisfies SiteAdapter;
`;

const talk = [
  ['customer', 'Dana Whitfield', '09:12', 'My lamp flickers since yesterday. Order HO-5520.'],
  ['agent', 'Priya Raman', '09:40', 'Sorry to hear that, Dana. Does it flicker with another bulb, too?'],
  ['note', 'Tom Okafor', '09:45', 'Batch 7 had loose sockets.'],
  ['customer', 'Dana Whitfield', '10:05', 'It does. Can you send a new one before Friday?'],
];

const pageText = (name) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ticket 42 - ${words(name).join(' ')}</title></head>
<body>
<nav><a href="/tickets">All tickets</a></nav>
<main data-testid="ticket">
  <h1 data-testid="ticket-subject">Flickering lamp</h1>
${talk
  .map(
    ([sender, author, time, text], i) => `  <article data-message-id="m${i + 1}" data-sender="${sender}">
    <span data-testid="message-author">${author}</span> <time datetime="2026-11-20T${time}:00Z">${time}</time>
    <div data-testid="message-body">${text}</div>
  </article>`,
  )
  .join('\n')}
  <form>
    <textarea name="reply" aria-label="Reply to customer"></textarea>
    <textarea name="note" aria-label="Internal note"></textarea>
    <button type="submit">Send</button>
  </form>
</main>
</body>
</html>
`;

function truthText(name) {
  const newest = talk.at(-1);
  const truth = {
    url: `https://${name}.example/tickets/42`,
    synthetic: true,
    site: `${words(name).join(' ')}, example page`,
    adapter: name,
    latestCustomerMessage: {
      ...{ author: newest[1], handleOrEmail: null, text: newest[3], time: `2026-11-20T${newest[2]}:00.000Z` },
    },
    lastSpeaker: 'customer',
    otherMessages: talk.slice(0, -1).map(([role, author, , text]) => ({ role, author, text })),
    composerSelector: 'textarea[name="reply"]',
    channel: 'ticket',
    subject: 'Flickering lamp',
  };
  return `${JSON.stringify(truth, null, 2)}\n`;
}

/** Writes the three files below a project folder and gives their paths; the name must have been found free. */
export function newAdapter(name, root, month = new Date().toISOString().slice(0, 7)) {
  const files = {
    [`lib/adapters/sites/${name}.ts`]: adapterText(name, month),
    [`tests/fixtures/pages/${name}/example.html`]: pageText(name),
    [`tests/fixtures/pages/${name}/example.truth.json`]: truthText(name),
  };
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return Object.keys(files);
}

const next = (name) => `
The example is read right from the start:
  VITE_PAGES=${name} npm run test:unit -- --project browser tests/browser/adapters

Now make it the real site, and run that line after each step:
  1. tests/fixtures/pages/${name}/  put a saved page there, with invented people only, and write its truth beside it.
  2. lib/adapters/sites/${name}.ts  hosts, isConversation, then one part after the other: ids, data-*, roles first.
     A system that firms host themselves: hosts [], with recognises and marks. A network: family 'networks'.
  3. proof  say what you tried, and how. People read it on the options page.
  4. npm run registry  after every change of hosts, marks, label or proof.
Rules and traps: lib/adapters/README.md`;

function main() {
  const name = process.argv[2] ?? '';
  const why = refusal(name, project);
  if (why) {
    console.error(why);
    process.exitCode = 1;
    return;
  }
  for (const file of newAdapter(name, project)) console.log(`wrote ${file}`);
  process.exitCode = run(node(), [path.join('tests', 'run', 'registry.mjs')]);
  console.log(next(name));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
