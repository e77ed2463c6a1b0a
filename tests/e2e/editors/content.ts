// The only content script of the test extension: `lib/editors` in the isolated world that it has in the product. It is
// asked and answers by events whose details are text, the one thing that passes between the worlds in both browsers.
import { insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import type { Answer, Ask } from './ask.ts';

/** The composer that the page has marked, through open shadow roots and frames of its own origin. */
function find(root: Document | ShadowRoot): Element | null {
  const here = root.querySelector('[data-aisle-composer]');
  if (here) return here;
  for (const el of root.querySelectorAll('*')) {
    const inner = el.localName === 'iframe' ? (el as HTMLIFrameElement).contentDocument : el.shadowRoot;
    const found = inner ? find(inner) : null;
    if (found) return found;
  }
  return null;
}

async function act(ask: Ask): Promise<Answer> {
  const composer = find(document);
  if (!composer) return { ok: false, says: 'no composer is marked' };
  if (ask.what === 'read') return { ok: true, says: readComposer(composer) };
  if (ask.what === 'undo') return { ok: await undoInsert(composer), says: '' };
  const start = performance.now();
  const outcome = await insertDraft(composer, ask.text, { mode: ask.mode });
  const milliseconds = performance.now() - start;
  return outcome.ok ? { ok: true, says: '', milliseconds } : { ok: false, says: outcome.failure.says, milliseconds };
}

document.addEventListener('aisle-ask', (event) => {
  const ask = JSON.parse(String((event as CustomEvent).detail)) as Ask;
  const answer = (detail: Answer) =>
    document.dispatchEvent(new CustomEvent('aisle-answer', { detail: JSON.stringify(detail) }));
  act(ask).then(answer, (error: unknown) => answer({ ok: false, says: `threw ${String(error)}` }));
});
