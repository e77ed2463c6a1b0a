// What is right about a reading of a page with a truth file, and how the figures add up. Texts are compared as tokens with white
// space squeezed: the joined texts of the latest customer turn against the truth's.

const NAMES = ['f1', 'read', 'author', 'wrongAuthor', 'last', 'composer', 'silence', 'noComposer', 'ms', 'warmMs'];
const BARS = [
  ['newest customer turn, token F1', 'f1', '>= 0.95'],
  ['conversations read at all', 'read', ''],
  ['author exact', 'author', '>= 0.90'],
  ['wrong author shown', 'wrongAuthor', '<= 0.01'],
  ['last speaker right', 'last', ''],
  ['composer exact', 'composer', '>= 0.95'],
  ['silence on other pages', 'silence', '>= 0.98'],
  ['no composer on other pages', 'noComposer', ''],
];

export const newSums = () => Object.fromEntries(NAMES.map((name) => [name, []]));

/** Words of spaced scripts, single characters of Japanese; numbers and signs are tokens of their own. */
function tokens(text) {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Token F1 of two texts: 2 x shared tokens / all tokens, 1 for two empty ones. */
export function f1(a, b) {
  const [left, right] = [tokens(a), tokens(b)];
  if (left.length + right.length === 0) return 1;
  const bag = new Map();
  for (const token of right) bag.set(token, (bag.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of left) {
    const rest = bag.get(token) ?? 0;
    if (rest > 0) {
      shared += 1;
      bag.set(token, rest - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** Runs where the page is (in the browser's page, or beside a parsed document): the reading, the composer against the truth's selector. */
export function readPage({ url, selector }, door = globalThis.aisle, doc = globalThis.document) {
  const open = (el) => el.shadowRoot ?? el.querySelector(':scope > template[shadowrootmode]')?.content ?? el;
  const find = (css) =>
    css.split(' >>> ').reduce((scope, step) => (scope === doc ? doc : open(scope)).querySelector(step), doc);
  const page = { url: new URL(url), doc };
  const before = doc.documentElement.outerHTML;
  const start = performance.now();
  const reading = door.readConversation(page, { readers: 'generic' });
  const ms = performance.now() - start;
  const composer = door.findComposer(page, { readers: 'generic' });
  const again = performance.now();
  door.readConversation(page, { readers: 'generic' });
  const warmMs = performance.now() - again;
  // Of a renamed page the element was kept before.
  const wanted = selector === null ? null : (globalThis.wanted ?? find(selector));
  const inFrame = wanted?.localName === 'iframe';
  const right = inFrame ? (wanted.contentDocument?.body ?? wanted) : wanted;
  const label = (el) => el && `${el.localName}${el.id ? `#${el.id}` : ''}.${el.className}`.slice(0, 60);
  const within =
    right !== null && composer !== null && right.getAttribute('contenteditable') !== null && right.contains(composer);
  // The frame of a parsed page has no document of its own: any body that is not the page's is the one in the frame.
  const framed = inFrame && composer?.localName === 'body' && composer.ownerDocument !== doc;
  return {
    reading,
    ms,
    warmMs,
    composer: label(composer),
    wanted: label(right),
    wantedFound: selector === null || right !== null,
    composerRight: composer === right || within || framed,
    changed: doc.documentElement.outerHTML !== before,
    nodes: doc.querySelectorAll('*').length,
  };
}

const squeeze = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const bare = (text) => squeeze(text).replace(/^@/, '').toLowerCase();

export function authorState(author, truth) {
  const wanted = [truth.author, truth.handleOrEmail, ...(truth.accepted ?? [])].filter(Boolean).map(bare);
  const shown = author?.name ?? author?.handle ?? author?.email ?? null;
  if (shown === null) return wanted.length === 0 ? 'right' : 'none';
  return wanted.includes(bare(shown)) ? 'right' : 'wrong';
}

/** What is wrong, one line each; the figures are added to `sums`. */
export function judge(page, got, sums) {
  sums.ms.push(got.ms);
  sums.warmMs.push(got.warmMs);
  const wrong = page.truth.kind === 'conversation' ? judgeConversation(page, got, sums) : judgeOther(got, sums);
  if (got.changed) wrong.push('the page was changed');
  return wrong;
}

function judgeConversation(page, got, sums) {
  const wrong = [];
  const { truth } = page;
  if (!got.wantedFound) wrong.push(`FIXTURE: no element for ${truth.composerSelector}`);
  const value = got.reading.ok ? got.reading.value : null;
  const text = value ? value.latestCustomerTurn.map((m) => m.text).join('\n') : '';
  const score = f1(text, truth.latestCustomerTurn.join('\n'));
  if (!value) wrong.push(`silent: ${got.reading.failure.code} (${got.reading.failure.missing.join(', ')})`);
  else if (score < 0.999) wrong.push(`F1 ${score.toFixed(3)}: read ${JSON.stringify(squeeze(text).slice(0, 220))}`);
  const newest = value?.latestCustomerTurn.at(-1);
  const state = value
    ? authorState(newest.author, { ...truth.latestCustomerMessage, accepted: truth.acceptedAuthors })
    : 'none';
  if (state !== 'right') wrong.push(`author ${state}: ${JSON.stringify(newest?.author.name ?? null)}`);
  const last = value?.messages.filter((m) => m.role !== 'system').at(-1)?.role ?? null;
  if (value && last !== truth.lastSpeaker) wrong.push(`last speaker ${last}, not ${truth.lastSpeaker}`);
  if (!got.composerRight) wrong.push(`composer ${got.composer}, not ${got.wanted}`);
  sums.f1.push(score);
  sums.read.push(value ? 1 : 0);
  sums.author.push(state === 'right' ? 1 : 0);
  sums.wrongAuthor.push(state === 'wrong' ? 1 : 0);
  sums.last.push(last === truth.lastSpeaker ? 1 : 0);
  sums.composer.push(got.composerRight ? 1 : 0);
  return wrong;
}

function judgeOther(got, sums) {
  const wrong = [];
  if (got.reading.ok) {
    const newest = got.reading.value.latestCustomerTurn.at(-1);
    wrong.push(`read ${JSON.stringify(newest.author.name)}: ${JSON.stringify(squeeze(newest.text).slice(0, 120))}`);
  }
  if (got.composer !== null) wrong.push(`composer ${got.composer}`);
  sums.silence.push(got.reading.ok ? 0 : 1);
  sums.noComposer.push(got.composer === null ? 1 : 0);
  return wrong;
}

export const mean = (list) => (list.length ? list.reduce((a, b) => a + b, 0) / list.length : Number.NaN);

/** The figures of several runs side by side. `runs`: name -> sums. */
export function table(runs) {
  const heads = Object.keys(runs);
  const row = (name, cells, bar) => `${name.padEnd(34)} ${cells.map((c) => c.padStart(9)).join(' ')}  ${bar}`;
  return [
    row('', heads, ''),
    ...BARS.map(([name, key, bar]) =>
      row(
        name,
        heads.map((h) => mean(runs[h][key]).toFixed(3)),
        bar,
      ),
    ),
    row(
      'ms, first reading, mean',
      heads.map((h) => mean(runs[h].ms).toFixed(1)),
      '',
    ),
    row(
      'ms, second reading, mean',
      heads.map((h) => mean(runs[h].warmMs).toFixed(1)),
      '',
    ),
  ].join('\n');
}
