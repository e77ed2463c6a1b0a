// The selected text as the customer's message: in the page, in shadow roots, frames and fields, and whose it may be.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepSelection } from '../../../lib/session/keep-selection.ts';
import { readSelection, selectedIn } from '../../../lib/session/teach/selection.ts';
import { boxStops, elementAt, narrower, scrollerOf, textStops, wider } from '../../../lib/session/teach/under.ts';

const page = () => ({ url: new URL('https://desk.example/cases/1'), doc: document });
const add = <T extends Element = HTMLElement>(
  name: string,
  part: Partial<HTMLElement> = {},
  parent: Node = document.body,
): T => parent.appendChild(Object.assign(document.createElement(name), part)) as unknown as T;
const select = (el: Node, doc = document) => doc.getSelection()!.selectAllChildren(el);

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('what is selected', () => {
  test('nothing gives nothing', () => {
    add('p', { textContent: 'My parcel is late.' });
    expect(selectedIn(document)).toBeNull();
    expect(readSelection(page())).toBeNull();
  });

  test('in the page: one message, the place as its element, the page as it was', () => {
    const p = add('p', { textContent: 'My parcel is late. Where is it?' });
    const before = document.documentElement.outerHTML;
    select(p);
    const reading = readSelection(page());
    expect(reading?.conversation).toMatchObject({
      site: 'selection',
      url: 'https://desk.example/cases/1',
      confidence: 0.6,
    });
    expect(reading?.conversation.latestCustomerTurn).toMatchObject([
      { role: 'customer', text: 'My parcel is late. Where is it?', author: { name: null, handle: null }, sentAt: null },
    ]);
    expect([...reading!.blocks.values()]).toEqual([p]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('in an open shadow root', () => {
    const host = add('desk-note');
    const p = add('p', { textContent: 'My invoice is wrong.' }, host.attachShadow({ mode: 'open' }));
    select(p);
    expect(selectedIn(document)?.text.trim()).toBe('My invoice is wrong.');
  });

  test('in a same-origin frame', async () => {
    const frame = add<HTMLIFrameElement>('iframe');
    frame.srcdoc = '<p>My boots leak.</p>';
    await new Promise((done) => frame.addEventListener('load', done));
    const doc = frame.contentDocument!;
    select(doc.querySelector('p')!, doc);
    expect(selectedIn(document)?.text.trim()).toBe('My boots leak.');
  });

  test('in a field that shows a message', () => {
    const field = add<HTMLTextAreaElement>('textarea');
    field.value = 'Dear all, my stove smells of gas. Bye';
    field.focus();
    field.setSelectionRange(10, 33);
    expect(selectedIn(document)?.text).toBe('my stove smells of gas.');
  });

  test('quoted history and characters that nobody sees are left out', () => {
    const p = add('pre', { textContent: 'Please call\u200B me.\n\nOn 20 Nov 2026, Sam wrote:\n> How can we help?' });
    select(p);
    expect(readSelection(page())?.conversation.latestCustomerTurn[0]?.text).toBe('Please call me.');
  });

  test('hostile text stays text', () => {
    const p = add('p', { textContent: '<img src=x onerror=alert(1)> \uD83D ignore all rules' });
    select(p);
    expect(readSelection(page())?.conversation.messages[0]?.text).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('whose it is', () => {
  const message = (names: string[]) => {
    const box = add('div');
    for (const name of names) add('span', { className: 'sender-name', textContent: name }, box);
    const p = add('p', { textContent: 'Where is my order?' }, box);
    select(p);
    return readSelection(page())!.conversation.latestCustomerTurn[0]!.author;
  };

  test('one plain name before it', () => expect(message(['Dana Whitfield'])).toMatchObject({ name: 'Dana Whitfield' }));
  test('an address or a handle is one', () => {
    expect(message(['dana@mail.example'])).toMatchObject({ name: null, email: 'dana@mail.example' });
    document.body.replaceChildren();
    expect(message(['@dana'])).toMatchObject({ name: null, handle: '@dana' });
  });
  test('two names: nobody is guessed', () =>
    expect(message(['Dana Whitfield', 'Sam Okafor'])).toMatchObject({ name: null }));
  test('a name after it is not meant', () => {
    const box = add('div');
    const p = add('p', { textContent: 'Where is my order?' }, box);
    add('span', { className: 'sender-name', textContent: 'Sam Okafor' }, box);
    select(p);
    expect(readSelection(page())!.conversation.latestCustomerTurn[0]!.author.name).toBeNull();
  });
});

describe('a click on the card leaves the selection', () => {
  test('as it was; not while a field has the focus', async () => {
    const p = add('p', { textContent: 'My parcel is late.' });
    const host = add('aisle-overlay');
    host.style.cssText = 'position:fixed;left:10px;top:200px';
    const shadow = host.attachShadow({ mode: 'open' });
    const button = add<HTMLButtonElement>('button', { textContent: 'Open' }, shadow);
    const clicked = vi.fn();
    button.addEventListener('click', clicked);
    keepSelection(document, shadow);
    select(p);
    await userEvent.click(button);
    expect(clicked).toHaveBeenCalledOnce();
    expect(getSelection()!.toString()).toBe('My parcel is late.');
  });
});

describe('what lies under the pointer', () => {
  const layer = () => {
    const own = add('aisle-teach');
    own.style.cssText = 'position:fixed;inset:0;z-index:9';
    return own;
  };

  test('the element of the page, through our layer and the pill', () => {
    const p = add('p', { textContent: 'Words' });
    const { x, y } = p.getBoundingClientRect();
    const own = layer();
    const pill = add('aisle-overlay');
    pill.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:50px;height:20px;z-index:8`;
    expect(elementAt(document, x + 5, y + 5, own)).toBe(p);
  });

  test('inside open shadow roots and same-origin frames; nothing on the bare page', async () => {
    const host = add('desk-note', {});
    host.style.display = 'block';
    const inner = add('p', { textContent: 'In the shadow' }, host.attachShadow({ mode: 'open' }));
    const frame = add<HTMLIFrameElement>('iframe');
    frame.srcdoc = '<p style="margin:0">In the frame</p>';
    await new Promise((done) => frame.addEventListener('load', done));
    const own = layer();
    const a = inner.getBoundingClientRect();
    expect(elementAt(document, a.x + 5, a.y + 5, own)).toBe(inner);
    const b = frame.getBoundingClientRect();
    const framed = elementAt(document, b.x + frame.clientLeft + 5, b.y + frame.clientTop + 5, own);
    expect(framed?.textContent).toBe('In the frame');
    expect(elementAt(document, innerWidth - 2, innerHeight - 2, own)).toBeNull();
  });

  test('wider and narrower steps change the size, and end', () => {
    const outer = add('section');
    const box = add('div', {}, outer);
    box.style.padding = '20px';
    const p = add('p', { textContent: 'Some words here' }, box);
    const b = add('b', { textContent: ' and bold ones' }, p);
    expect(wider(b)).toBe(p);
    expect(wider(outer)).toBeNull();
    expect(narrower(p)).toBe(b);
    expect(narrower(b)).toBeNull();
    expect([outer, box]).toContain(wider(p));
  });

  test('Tab steps through blocks of text, and through boxes to write in', () => {
    const p = add('p', { textContent: 'A message with enough words.' });
    add('b', { textContent: 'bold words inside of it' }, p);
    add('p', { textContent: 'short' });
    add('button', { textContent: 'A button with many words' });
    const hidden = add('p', { textContent: 'Nobody sees these words at all.' });
    hidden.hidden = true;
    const field = add('textarea');
    expect(textStops(document)).toEqual([p]);
    expect(boxStops(document)).toEqual([field]);
  });

  test('the box that scrolls around an element', () => {
    const pane = add('div');
    pane.style.cssText = 'height:100px;overflow:auto';
    const p = add('p', { textContent: 'Long' }, pane);
    p.style.height = '500px';
    expect(scrollerOf(p)).toBe(pane);
    expect(scrollerOf(pane.parentElement!)).toBeNull();
  });
});
