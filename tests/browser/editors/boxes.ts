/** Reply boxes for the tests, and a watch on everything that could send one. */
import { vi } from 'vitest';

export const texts: Record<string, string> = {
  'one line': 'Thank you, Dana. Your tent leaves the depot today.',
  'blank lines': 'Hello Dana,\n\nI am sorry about the tent.\nIt leaves today.\n\n\nKind regards\nPriya',
  'emoji and astral': 'Thanks 👩‍👩‍👧‍👦 🏳️‍🌈 𝒟ana 🇵🇹!\n\nSee you ☺️',
  'right to left': 'שלום דנה,\n\nהאוהל יוצא היום (הזמנה 1204).\nتحياتي',
  markup: '<img src=x onerror=alert(1)> & <b>not bold</b>\nhttps://shop.example/?a=1&b=2',
  '5,000 characters': Array.from({ length: 100 }, (_, i) => `Line ${i} of a long and careful answer to Dana.`)
    .join('\n')
    .padEnd(5000, '.'),
};

/** Puts an element on the page and gives it back with a function that removes it. */
export function place<T extends Element>(el: T): T {
  document.body.append(el);
  return el;
}

export function textarea(value = ''): HTMLTextAreaElement {
  const el = document.createElement('textarea');
  el.defaultValue = value;
  return place(el);
}

/** A bare editable box with one `<div>` for each line, as mail composers keep them. */
export function editable(lines: string[] = [], kind = 'true'): HTMLDivElement {
  const el = document.createElement('div');
  el.setAttribute('contenteditable', kind);
  el.style.cssText = 'white-space: pre-wrap; min-height: 40px';
  for (const line of lines) {
    const row = document.createElement('div');
    if (line) row.textContent = line;
    else row.append(document.createElement('br'));
    el.append(row);
  }
  return place(el);
}

/** Counts every way in which a reply could leave: it must stay at zero. */
export function sendWatch(within: Document = document): { count(): number; stop(): void } {
  const seen = vi.fn();
  const names = ['submit', 'click', 'keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'formdata'];
  for (const name of names) within.addEventListener(name, seen, true);
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(seen);
  const request = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(seen);
  return {
    count: () => seen.mock.calls.length,
    stop() {
      for (const name of names) within.removeEventListener(name, seen, true);
      submit.mockRestore();
      request.mockRestore();
    },
  };
}

/** A same-origin frame whose body is editable. */
export async function frame(
  bodyClass: string,
  html: Node[] = [],
  parent: Element = document.body,
): Promise<{ frame: HTMLIFrameElement; body: HTMLElement }> {
  const el = document.createElement('iframe');
  parent.append(el);
  const doc = el.contentDocument!;
  doc.body.className = bodyClass;
  doc.body.contentEditable = 'true';
  doc.body.append(...html.map((node) => doc.adoptNode(node)));
  await new Promise((done) => setTimeout(done, 0));
  return { frame: el, body: el.contentDocument!.body };
}
