// How one page is read and judged, and how the figures are added up.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sheet } from '../../fixtures/unknown/parts.mjs';

const squash = (s) =>
  (s ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
const tokens = (s) => {
  const words =
    squash(s)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((w) => (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(w) ? [...w] : [w]));
};

/** Token F1 of two texts. */
export function f1(a, b) {
  const x = tokens(a);
  const y = tokens(b);
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 1 : 0;
  const left = new Map();
  for (const w of y) left.set(w, (left.get(w) ?? 0) + 1);
  let same = 0;
  for (const w of x) {
    const n = left.get(w) ?? 0;
    if (n > 0) {
      same++;
      left.set(w, n - 1);
    }
  }
  return (2 * same) / (x.length + y.length);
}

/** In the page: read three times, say what was read and whether anything changed. */
function inPage({ url, composer }) {
  const before = document.documentElement.getHTML({ serializableShadowRoots: true });
  const took = [];
  let outcome;
  for (let i = 0; i < 3; i++) {
    const t0 = performance.now();
    outcome = globalThis.aisleGeneric.readGeneric({ url: new URL(url), doc: document });
    took.push(performance.now() - t0);
  }
  const changed = before !== document.documentElement.getHTML({ serializableShadowRoots: true });
  if (!outcome.ok) return { took, changed, failure: outcome.failure };
  const docs = [document];
  const roots = [];
  const walk = (root) => {
    roots.push(root);
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) walk(el.shadowRoot);
      if (el.localName === 'iframe' && el.contentDocument) walk(el.contentDocument);
    }
  };
  for (const doc of docs) walk(doc);
  const css = composer?.split('>>>').at(-1).trim();
  const wanted = css ? roots.flatMap((r) => [...r.querySelectorAll(css)]) : [];
  const bodies = wanted.map((el) => (el.localName === 'iframe' ? el.contentDocument?.body : el));
  const found = outcome.value.composer;
  const same = bodies.some((el) => el === found || (found && el && (el.contains(found) || found.contains(el))));
  const { conversation } = outcome.value;
  const name = (el) => (el ? `${el.localName}.${el.className}#${el.id}` : 'none');
  return {
    took,
    changed,
    conversation,
    composerFound: name(found),
    composerSame: css ? same : found === null,
    wanted: wanted.length,
  };
}

export async function measureIn(page, one) {
  if (one.file) await page.goto(pathToFileURL(one.file).href, { waitUntil: 'domcontentloaded' });
  else {
    await page.goto('about:blank');
    await page.setContent(one.html, { waitUntil: 'load' });
    await page.addScriptTag({ content: page.code });
  }
  await page.waitForTimeout(one.html?.includes('srcdoc') || one.file ? 120 : 0);
  const seen = await page.evaluate(inPage, { url: one.url, composer: one.truth?.composer ?? null });
  return { name: one.name, took: seen.took, ...judge(one, seen) };
}

/** What is wrong with one reading, and its figures. */
export function judge(one, seen) {
  const wrong = seen.changed ? ['the page was changed'] : [];
  if (one.truth === null) {
    if (seen.conversation)
      wrong.push(
        `read a conversation (${seen.conversation.confidence}): ${squash(seen.conversation.latestCustomerTurn.at(-1).text).slice(0, 60)}`,
      );
    return { kind: 'negative', silent: !seen.conversation, wrong };
  }
  if (!seen.conversation)
    return {
      kind: 'talk',
      f1: 0,
      author: 'none',
      composer: one.truth.composer == null,
      wrong: [`silent: ${seen.failure.code}`],
    };
  return { kind: 'talk', ...judgeTalk(one.truth, seen, wrong) };
}

function judgeTalk(truth, seen, wrong) {
  const turn = seen.conversation.latestCustomerTurn;
  const readings = [turn.at(-1).text, turn.map((m) => m.text).join('\n')];
  const score = Math.max(...(truth.anyOf ?? [truth.text]).flatMap((t) => readings.map((r) => f1(t, r))));
  if (score < 0.95) wrong.push(`F1 ${score.toFixed(2)}: ${squash(readings[0]).slice(0, 70)}`);
  const who = turn.at(-1).author;
  const names = [truth.author, truth.handle].filter(Boolean).map((n) => squash(n).replace(/^@/, ''));
  const told = [who.name, who.handle, who.email].filter(Boolean).map((n) => squash(n).replace(/^@/, ''));
  const author = told.some((n) => names.includes(n)) ? 'right' : told.length === 0 ? 'none' : 'wrong';
  if (author !== 'right') wrong.push(`author ${author}: ${who.name} for ${truth.author}`);
  const composer = truth.composerOptional ? true : seen.composerSame;
  if (!composer) wrong.push(`composer: ${seen.composerFound} (wanted ${truth.composer}, ${seen.wanted})`);
  return { f1: score, author, composer, wrong };
}

const percent = (n, all) => `${((100 * n) / Math.max(1, all)).toFixed(1)} %`;

export function tally(all) {
  const slow = Math.max(...all.map((r) => Math.min(...r.took)));
  const silent = all.filter((r) => r.kind === 'negative');
  const results = all.filter((r) => r.kind === 'talk');
  const quiet =
    silent.length > 0
      ? `${silent.length} without a conversation, silent on ${percent(silent.filter((r) => r.silent).length, silent.length)}`
      : '';
  if (results.length === 0) return { line: quiet };
  const n = results.length;
  const sum = results.reduce((a, r) => a + r.f1, 0);
  const by = (a) => results.filter((r) => r.author === a).length;
  const talk = `${n} pages, F1 ${(sum / n).toFixed(3)}, author ${percent(by('right'), n)}, wrong author ${percent(by('wrong'), n)}`;
  const box = `composer ${percent(results.filter((r) => r.composer).length, n)}, slowest ${slow.toFixed(1)} ms`;
  return { line: [talk, box, quiet].filter(Boolean).join(', ') };
}

/** The recorded pages with their truth files; empty where the folder is not there. */
export function sharedPages(dir) {
  if (!fs.existsSync(dir)) return [];
  const cases = [];
  for (const folder of fs.readdirSync(dir).sort()) {
    const at = path.join(dir, folder);
    if (folder.startsWith('_') || !fs.statSync(at).isDirectory()) continue;
    for (const file of fs
      .readdirSync(at)
      .filter((f) => f.endsWith('.truth.json'))
      .sort())
      cases.push(sharedCase(at, folder, file));
  }
  return cases;
}

function sharedCase(at, folder, file) {
  const truth = JSON.parse(fs.readFileSync(path.join(at, file), 'utf8'));
  const last = truth.latestCustomerMessage;
  return {
    name: `${folder}/${file.replace('.truth.json', '')}`,
    url: truth.url,
    file: path.join(at, file.replace('.truth.json', '.html')),
    truth: last
      ? { author: last.author, handle: last.handleOrEmail, text: last.text, composer: truth.composerSelector }
      : null,
  };
}

/** A long thread with the trappings of a busy application, about `nodes` elements. */
export function bigPage(nodes) {
  const talk = { lang: 'en' };
  const rows = Math.floor(nodes / 20);
  const text = (i) =>
    `Message number ${i}: the delivery did not come again and I would like to know what you are going to do about it.`;
  const row = (i) =>
    `<div class="msg ${i % 2 ? 'out' : 'in'}"><div class="av"><span></span></div><div class="main"><div class="head"><a href="/users/${i % 2}"><span class="author">${i % 2 ? 'Tamsin Okoro' : 'Marlow Achterberg'}</span></a><time datetime="${new Date(1.79e12 + i * 6e4).toISOString()}">10:0${i % 10}</time></div><div class="text"><p>${text(i)}</p><p>Thanks <b>again</b></p></div><ul class="acts"><li><button>Reply</button></li><li><button>Like</button></li></ul></div><i></i><i></i></div>`;
  const html = sheet(
    talk,
    'Long',
    '.in{margin-right:200px}.out{margin-left:200px}',
    `<main>${Array.from({ length: rows }, (_, i) => row(i)).join('')}<textarea placeholder="Reply"></textarea><button>Send</button></main>`,
  );
  const last = rows - 1 - ((rows - 1) % 2);
  return {
    name: 'big',
    url: 'https://desk.unknown.example/big/1',
    html,
    truth: { author: 'Marlow Achterberg', text: `${text(last)}\n\nThanks again`, composer: 'textarea' },
  };
}
