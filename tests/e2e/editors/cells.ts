// The cells of the matrix: each puts an editor to one test and gives a mark with its reason.
import type { Bench, Held } from './bench.ts';
import { DRAFTED, exactly, linesOnly, TEXTS } from './texts.ts';

/**
 * `ok`; `lines`: every line is a line, blank lines differ; `copies`: refused, the box is as it was and the sentence
 * offers the clipboard; `absent`: the editor itself does not run there; `WRONG`: anything else.
 */
export interface Cell {
  mark: 'ok' | 'lines' | 'copies' | 'absent' | 'by key' | 'WRONG' | `${number} steps`;
  why: string;
  milliseconds?: number;
}

const good: Cell = { mark: 'ok', why: '' };
const wrong = (why: string): Cell => ({ mark: 'WRONG', why });
const short = (text: string) =>
  JSON.stringify(text.length > 160 ? `${text.slice(0, 80)} ... ${text.slice(-60)}` : text);

/** What a one-line box can hold of a text. */
export const flat = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function compared(held: Held, wanted: string): Cell {
  if (exactly(held.model) === exactly(wanted)) return good;
  if (linesOnly(held.model) === linesOnly(wanted)) return { mark: 'lines', why: short(held.model) };
  return wrong(`${short(held.model)} is not ${short(wanted)}`);
}

/** Inserts and holds the editor's model against what it must be. */
async function put(bench: Bench, text: string, wanted: string, mode: 'at-caret' | 'replace' = 'at-caret') {
  const before = await bench.held();
  const { ok, says, milliseconds = 0 } = await bench.insert(text, mode);
  const held = await bench.when((now) => !ok || linesOnly(now.model) === linesOnly(wanted));
  if (ok) return { ...compared(held, wanted), milliseconds };
  if (held.exact !== before.exact)
    return wrong(`refused, and the box holds ${short(held.exact)}, not ${short(before.exact)}`);
  return says ? ({ mark: 'copies', why: says, milliseconds } as const) : wrong('refused without a sentence');
}

type OneLine = (text: string) => string;
export type Cells = Record<string, Cell>;
type Test = (bench: Bench, oneLine: OneLine) => Promise<Cells>;

const written = ({ mark }: Cell) => mark === 'ok' || mark === 'lines';
/** Where the lines of the text stand among others, blank lines between them are not counted. */
const amongOthers = (cell: Cell): Cell => (cell.mark === 'lines' ? { ...cell, mark: 'ok', why: '' } : cell);

const empty: Test = async (bench) => {
  await bench.load([]);
  const cell = await put(bench, TEXTS.one, TEXTS.one);
  if (!written(cell)) return { empty: cell, state: cell };
  const noticed = (now: Held) => now.state.send && now.state.length === now.model.length;
  const held = await bench.when(noticed);
  return { empty: cell, state: noticed(held) ? good : wrong(JSON.stringify(held.state)) };
};

const intoEmpty =
  (name: string, text: string): Test =>
  async (bench, oneLine) => {
    await bench.load([]);
    return { [name]: await put(bench, text, oneLine(text)) };
  };

/** In the middle of a line, by real click and keys; the next key must write behind it. */
const atCaret: Test = async (bench, oneLine) => {
  await bench.load(DRAFTED);
  await bench.goTo('Control+Home', ...Array<string>(5).fill('ArrowRight'));
  const wanted = oneLine(['Dear very kind Dana,', ...DRAFTED.slice(1)].join('\n'));
  const cell = amongOthers(await put(bench, 'very kind', wanted));
  if (cell.mark !== 'ok') return { 'at caret': cell, 'caret after': cell };
  await bench.press('X');
  const held = await bench.when((now) => now.model.includes('X'));
  const behind = /^Dear very kind ?X ?Dana,/.test(held.model);
  return { 'at caret': cell, 'caret after': behind ? good : wrong(short(held.model)) };
};

/** Several lines at the end of a line stay apart from what is there; the agent's own Ctrl+Z takes them out. */
const linesAtCaret: Test = async (bench, oneLine) => {
  await bench.load(DRAFTED);
  await bench.goTo('Control+Home', 'End');
  const before = await bench.held();
  const [first, last] = DRAFTED;
  // End is the end of all where there is one line only.
  const wanted = oneLine('\n') === ' ' ? [first, last, TEXTS.lines] : [first, TEXTS.lines, last];
  const cell = amongOthers(await put(bench, TEXTS.lines, oneLine(wanted.join('\n'))));
  return { 'lines at caret': cell, 'Ctrl+Z': cell.mark === 'ok' ? await ownUndo(bench, before) : cell };
};

/** No caret of the agent's: above the signature. */
const above: Test = async (bench, oneLine) => {
  await bench.load(['-- ', 'Larkspur support']);
  const wanted = oneLine([TEXTS.lines, '-- ', 'Larkspur support'].join('\n'));
  return { above: amongOthers(await put(bench, TEXTS.lines, wanted)) };
};

const replace: Test = async (bench, oneLine) => {
  await bench.load(DRAFTED);
  await bench.click();
  return { replace: await put(bench, TEXTS.lines, oneLine(TEXTS.lines), 'replace') };
};

/** Blank lines and line ends; then real keys. */
const blankLines: Test = async (bench, oneLine) => {
  await bench.load([]);
  await bench.click();
  const cell = await put(bench, TEXTS.lines, oneLine(TEXTS.lines));
  return { 'blank lines': cell, typing: written(cell) ? await typing(bench) : cell };
};

async function typing(bench: Bench): Promise<Cell> {
  const start = linesOnly((await bench.held()).model);
  for (const [keys, wanted] of [
    [['X', 'Y'], `${start}XY`],
    [['Backspace', 'Backspace'], start],
    [['Backspace'], start.slice(0, -1)],
  ] as const) {
    await bench.press(...keys);
    const held = await bench.when((now) => linesOnly(now.model) === wanted);
    if (linesOnly(held.model) !== wanted) return wrong(`after ${keys.join(' ')}: ${short(held.model)}`);
  }
  return good;
}

/** `undoInsert` leaves the whole model as it was, in an empty box and in one with text. */
const undo: Test = async (bench) => {
  for (const lines of [[], DRAFTED]) {
    await bench.load(lines);
    await bench.goTo('Control+End');
    const before = await bench.held();
    const { ok, says } = await bench.insert(TEXTS.lines);
    if (!ok) return { undo: { mark: 'copies', why: says } };
    const undone = await undoing(bench, before);
    if (undone.mark !== 'ok') return { undo: undone };
  }
  return { undo: good };
};

async function undoing(bench: Bench, before: Held): Promise<Cell> {
  const there = await bench.held();
  const { ok } = await bench.ask({ what: 'undo' });
  if (!ok) return byKey(bench, there, before);
  const held = await bench.when((now) => now.exact === before.exact && now.state.length === before.state.length);
  if (held.exact !== before.exact) return wrong(`${short(held.exact)} is not ${short(before.exact)}`);
  const told = held.state.length === before.state.length;
  return told ? good : wrong(`the counter says ${held.state.length} after the undo`);
}

/** `undoInsert` has said no and left the box alone: then one Ctrl+Z must do. */
async function byKey(bench: Bench, there: Held, before: Held): Promise<Cell> {
  const left = await bench.held();
  if (left.exact !== there.exact) return wrong(`undo refused, and the box holds ${short(left.exact)}`);
  const why = 'undoInsert says no and leaves the box; one Ctrl+Z takes it back';
  const undone = await ownUndo(bench, before);
  return undone.mark === 'ok' ? { mark: 'by key', why } : wrong(`neither undo: ${undone.mark} ${undone.why}`);
}

/** The agent's own Ctrl+Z: how many it takes until the model is as it was. */
async function ownUndo(bench: Bench, before: Held): Promise<Cell> {
  for (let step = 1; step <= 20; step++) {
    await bench.press('Control+z');
    const held = await bench.when((now) => now.exact === before.exact);
    if (held.exact === before.exact) return step === 1 ? good : { mark: `${step} steps`, why: '' };
  }
  return wrong(`20 times Ctrl+Z: ${short((await bench.held()).exact)}`);
}

/** The tests of the plain page. */
export const CONTENT: readonly Test[] = [
  empty,
  atCaret,
  linesAtCaret,
  above,
  replace,
  blankLines,
  intoEmpty('emoji', TEXTS.emoji),
  intoEmpty('RTL', TEXTS.rtl),
  intoEmpty('5,000', TEXTS.long),
  undo,
];

/** On another page: does the editor itself take typing there? Then a text with blank lines, and undo. */
export async function elsewhere(bench: Bench, urls: string[], oneLine: (text: string) => string): Promise<Cell> {
  let why = '';
  for (const url of urls) {
    why = (await bench.open(url)) || (await deaf(bench));
    if (why) continue;
    await bench.load([]);
    const before = await bench.held();
    const cell = await put(bench, TEXTS.lines, oneLine(TEXTS.lines));
    return written(cell) ? undoneToo(bench, before, cell) : cell;
  }
  return { mark: 'absent', why };
}

async function deaf(bench: Bench): Promise<string> {
  await bench.load([]);
  await bench.click();
  await bench.press('a', 'b', 'c');
  const held = await bench.when((now) => now.model === 'abc');
  return held.model === 'abc' ? '' : `typing abc by hand gives ${short(held.model)}`;
}

async function undoneToo(bench: Bench, before: Held, cell: Cell): Promise<Cell> {
  const undone = await undoing(bench, before);
  return undone.mark === 'WRONG' ? undone : cell;
}
