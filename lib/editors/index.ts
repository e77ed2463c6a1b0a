/** The front door of the writing side: one call puts a draft into whatever composer a page has, and proves it. */
import { type Editor, fail, type InsertFailure, type InsertOptions, type Outcome, ok } from '../domain/index.ts';
import { focus, holdsCaret, type Place } from './caret.ts';
import { editableOf, isTextControl, isWritable } from './composer.ts';
import { type Hint, showHint, shownBefore } from './hint.ts';
import { kinds } from './kinds.generated.ts';
import { changedOnTheWay } from './rich.ts';
import { pause, settles } from './settle.ts';
import { canonical, holdsOnce, sameText } from './text.ts';

interface Insertion {
  editor: Editor;
  before: string;
  after: string;
  /** A hint of the page's that stood in the box until it got the focus; null = there was none. */
  hint: Hint | null;
}

const insertions = new WeakMap<Element, Insertion>();
const busy = new WeakSet<Element>();

/** The editor that owns a composer: a known engine before the plain ones. Null when nobody can write there. */
export function editorFor(composer: Element): Editor | null {
  const el = editableOf(composer);
  if (!el) return null;
  const owners = kinds.filter((kind) => kind.owns(el));
  return owners.find((kind) => !kind.fallback) ?? owners[0] ?? null;
}

/** What a composer holds now, lines kept; an empty string when it cannot be read. */
export function readComposer(composer: Element): string {
  const el = editableOf(composer);
  return el ? (editorFor(el)?.read(el) ?? '') : '';
}

/**
 * Writes a draft into a composer and reads it back: the text must be there exactly once and everything else unchanged
 * (white space normalised, lines kept). Otherwise what was there is restored and the failure says so in one sentence.
 * `mode` defaults to `at-caret`, which is above what is there when the agent has no caret in the box. Never sends: no key, no click, no submit.
 */
export async function insertDraft(
  composer: Element,
  text: string,
  options: InsertOptions = {},
): Promise<Outcome<{ inserted: string }, InsertFailure>> {
  const el = composer.isConnected ? editableOf(composer) : null;
  if (!el) return refusal('not-found');
  const editor = editorFor(el);
  if (!editor) return refusal(isWritable(el) ? 'unsupported-editor' : 'not-editable');
  if (!isWritable(el)) return refusal('not-editable');
  if (busy.has(el)) return refusal('refused');
  busy.add(el);
  try {
    return await insert(editor, el, prepared(el, text), options.mode ?? 'at-caret');
  } catch {
    return refusal('refused');
  } finally {
    busy.delete(el);
  }
}

/** One-line boxes take one line; line ends are line feeds everywhere else. */
function prepared(el: Element, text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\u0000/g, '');
  return el.tagName === 'INPUT' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}

async function insert(
  editor: Editor,
  el: Element,
  text: string,
  mode: Place,
): Promise<Outcome<{ inserted: string }, InsertFailure>> {
  if (canonical(text) === '') return refusal('refused', 'There is no text to insert.');
  const place = mode === 'at-caret' && !holdsCaret(el) ? 'at-top' : mode;
  const shown = shownBefore(editor, el);
  const before = await awake(editor, el);
  const kept = mode === 'replace' ? '' : before;
  const room = roomLeft(el, kept, text);
  if (room !== null) return refusal('refused', `This box takes ${room} characters; the draft is longer.`);
  await editor.write(el, text, { mode: place });
  if (await settles(() => el.isConnected && holdsOnce(kept, editor.read(el), text))) {
    const hint = sameText(shown.text, before) ? null : shown;
    insertions.set(el, { editor, before, after: editor.read(el), hint });
    return ok({ inserted: text });
  }
  return putBack(editor, el, before);
}

/** What the box holds once it has the focus: some clear a hint of theirs then (Request Tracker), a moment later. */
async function awake(editor: Editor, el: Element): Promise<string> {
  focus(el);
  let held = editor.read(el);
  // A frame's page hears of the focus later.
  const step = el.localName === 'body' ? 25 : 12;
  for (let look = 0; look < 6; look++) {
    await pause(step);
    const now = editor.read(el);
    if (now === held && look > 0) break;
    held = now;
  }
  return held;
}

/** The box's own limit when the text would go over it; null when there is room. */
function roomLeft(el: Element, kept: string, text: string): number | null {
  if (!isTextControl(el) || el.maxLength < 0) return null;
  return kept.length + text.length > el.maxLength ? el.maxLength : null;
}

async function putBack(editor: Editor, el: Element, before: string): Promise<Outcome<never, InsertFailure>> {
  const untouched = sameText(editor.read(el), before);
  const code = untouched && !changedOnTheWay.has(el) ? 'refused' : 'changed-text';
  if (untouched || (await restore(editor, el, before))) return refusal(code);
  return refusal(code, 'The reply box changed the text and could not be put back. Please check what it holds.');
}

/** The editor's own way back first, then writing the old text over the new one. */
async function restore(editor: Editor, el: Element, before: string, hint: Hint | null = null): Promise<boolean> {
  // A page may show its hint the moment that the box is empty.
  const back = () => sameText(editor.read(el), before) || (hint !== null && sameText(editor.read(el), hint.text));
  if ((await editor.undo(el)) && (await settles(back, 25, 200))) return true;
  if (!el.isConnected || canonical(before) === '') return back();
  await editor.write(el, before, { mode: 'replace' });
  return settles(back, 25, 300);
}

/**
 * Takes the last insert back, exactly. False when there was none, when the box has been edited since (the browser's
 * own undo is then the better tool), or when the editor would not.
 */
export async function undoInsert(composer: Element): Promise<boolean> {
  const el = editableOf(composer);
  const last = el ? insertions.get(el) : undefined;
  if (!el || !last || last.editor.read(el) !== last.after) return false;
  insertions.delete(el);
  const done = await restore(last.editor, el, last.before, last.hint);
  if (done && last.hint) await showHint(last.editor, el, last.hint);
  return done;
}

const sentences: Record<InsertFailure['code'], string> = {
  'not-editable': 'This reply box cannot be written to right now.',
  'not-found': 'No reply box was found on this page.',
  refused: 'The reply box did not take the text. It is as it was.',
  'changed-text': 'The reply box changed the text, so it was put back as it was.',
  'unsupported-editor': 'Aisle cannot write into this kind of reply box.',
};

function refusal(code: InsertFailure['code'], says = sentences[code]): { ok: false; failure: InsertFailure } {
  return fail({ code, says });
}
