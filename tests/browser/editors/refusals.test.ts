import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { editable, sendWatch, textarea } from './boxes.ts';

const text = 'First line.\n\nSecond line.';
let watch: ReturnType<typeof sendWatch>;
beforeEach(() => {
  watch = sendWatch();
});
afterEach(() => {
  expect(watch.count()).toBe(0);
  watch.stop();
  document.body.replaceChildren();
});

/** Inserts, expects the given failure, and expects the box to be as it was. */
async function refused(el: Element, code: string, before: string): Promise<void> {
  const outcome = await insertDraft(el, text);
  expect(outcome.ok ? 'written' : outcome.failure.code).toBe(code);
  expect(outcome.ok || outcome.failure.says).toMatch(/^The reply box .*\.$/);
  expect(readComposer(el)).toBe(before);
  expect(await undoInsert(el)).toBe(false);
}

test('a text area that swallows the text', async () => {
  const el = textarea('old');
  el.addEventListener('input', () => {
    el.value = 'old';
  });
  await refused(el, 'refused', 'old');
});

test('a text area that doubles whatever comes in', async () => {
  const el = textarea('');
  el.addEventListener('input', () => {
    el.value = el.value + el.value;
  });
  await refused(el, 'changed-text', '');
});

test('a text area that changes a word', async () => {
  const el = textarea('old');
  el.addEventListener('input', () => {
    el.value = el.value.replace('Second', '2nd');
  });
  await refused(el, 'changed-text', 'old');
});

test('a text area that a late render wipes', async () => {
  const el = textarea('old');
  el.addEventListener('input', () =>
    setTimeout(() => {
      el.value = 'old';
    }, 90),
  );
  await refused(el, 'refused', 'old');
});

test('an editable element that renders its old state again', async () => {
  const el = editable(['old']);
  const old = el.firstElementChild!.cloneNode(true);
  el.addEventListener('input', () => el.replaceChildren(old.cloneNode(true)));
  await refused(el, 'refused', 'old');
});

test('an editable element that upper-cases what comes in', async () => {
  const el = editable(['old']);
  const before = el.cloneNode(true);
  el.addEventListener('input', () => {
    const nodes = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (/line/.test(node.nodeValue!)) node.nodeValue = node.nodeValue!.toUpperCase();
    }
  });
  await refused(el, 'changed-text', 'old');
  expect(el.isEqualNode(before)).toBe(true);
});

test('an editable element that joins the lines', async () => {
  const el = editable(['old']);
  const join = () => {
    const words = el.innerText.split(/\s+/).join(' ');
    if (words !== 'old') el.textContent = words;
  };
  el.addEventListener('input', () => setTimeout(join, 30));
  await refused(el, 'changed-text', 'old');
});

test('an editor that takes the paste and does nothing with it', async () => {
  const el = editable(['old']);
  el.className = 'public-DraftEditor-content';
  el.addEventListener('paste', (event) => event.preventDefault());
  await refused(el, 'refused', 'old');
});

test('an editor that pastes twice gets the text once, by another way', async () => {
  const el = editable([]);
  el.className = 'cke_editable';
  el.addEventListener('paste', (event) => {
    event.preventDefault();
    for (const line of `${event.clipboardData!.getData('text/plain')}\n`.repeat(2).split('\n')) {
      const row = document.createElement('div');
      row.textContent = line;
      el.append(row);
    }
  });
  expect((await insertDraft(el, text)).ok).toBe(true);
  expect(readComposer(el)).toBe(text);
});

test('a box that leaves the page during the insert', async () => {
  const el = textarea('old');
  el.addEventListener('input', () => el.remove(), { once: true });
  const outcome = await insertDraft(el, text);
  expect(outcome.ok).toBe(false);
});

test('a box of an engine that cannot be put back says so', async () => {
  const el = editable([]);
  el.setAttribute('data-slate-editor', 'true');
  el.addEventListener('paste', (event) => {
    event.preventDefault();
    el.append('something else');
  });
  const outcome = await insertDraft(el, text);
  expect(outcome.ok ? '' : outcome.failure.says).toContain('Please check what it holds');
});
