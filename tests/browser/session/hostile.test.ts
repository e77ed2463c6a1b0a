import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isPlainlyVisible } from '../../../lib/session/guard.ts';
import { clear, fillPage, start, wait, words } from './bed.ts';

afterEach(clear);

/** An open card with a draft that has been there long enough to act. */
async function withDraft() {
  fillPage([['customer', words]]);
  const bed = start({ cardStartsOpen: true });
  await userEvent.click(await bed.find('.draft .btn.primary'));
  await bed.find('textarea.reply');
  return { bed, insert: bed.part('.draft .row .btn')!, box: document.querySelector('textarea')! };
}

test('a page that removes the host: back twice, then gone for good, and said so in the state', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  await bed.find('.pill');
  for (let i = 0; i < 2; i++) {
    bed.host()!.remove();
    await bed.find('.pill');
  }
  bed.host()!.remove();
  await wait(200);
  expect(bed.host()).toBeNull();
  expect(bed.session.pageState().failure?.says).toContain('side panel');
  expect(bed.session.pageState().triage).not.toBeNull();
  await bed.session.readNow();
  await bed.find('.pill');
});

test('a host that is only moved or that comes back later counts once', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  const pill = await bed.find('.pill');
  document.body.append(bed.host()!);
  await wait(100);
  expect(pill.isConnected).toBe(true);
});

test('made-up clicks do nothing', async () => {
  const { bed, insert, box } = await withDraft();
  await wait(450);
  insert.click();
  bed.part('button[aria-label="Close"]')!.click();
  await wait(200);
  expect(box.value).toBe('');
  expect(bed.part('.card')).not.toBeNull();
});

test('Insert rests for a moment after the draft came up', async () => {
  fillPage([['customer', words]]);
  const bed = start({ cardStartsOpen: true });
  await userEvent.click(await bed.find('.draft .btn.primary'));
  const insert = await bed.find('.draft .row .btn');
  await userEvent.click(insert);
  const status = await bed.find('.said-status:not([data-at="idle"])');
  const done = status.dataset.at;
  expect(['failed', 'inserting', 'inserted']).toContain(done);
  if (done === 'failed') expect(status.textContent).toContain('click once more');
});

test('a see-through card does not insert', async () => {
  const { bed, insert, box } = await withDraft();
  await wait(450);
  document.documentElement.style.opacity = '0.01';
  await userEvent.click(insert);
  const status = await bed.find('.said-status[data-at="failed"]');
  document.documentElement.style.opacity = '';
  expect(status.textContent).toContain('hiding the card');
  expect(box.value).toBe('');
});

test('a card under a cover of the page does not insert', async () => {
  const { bed, insert, box } = await withDraft();
  await wait(450);
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.01; pointer-events: none';
  document.body.append(cover);
  cover.showPopover();
  await userEvent.click(insert);
  await vi.waitFor(() => expect(bed.part('.said-status')!.dataset.at).not.toBe('idle'));
  // A cover that lets pointers through is not hit-tested; what it must not do is send anything.
  expect(['', 'Dear Dana,\n\nwe are sorry (0).\n\nPriya']).toContain(box.value);
});

test.each([
  ['opacity', '0.2'],
  ['visibility', 'hidden'],
  ['display', 'none'],
  ['clipPath', 'inset(50%)'],
  ['filter', 'opacity(0.1)'],
  ['pointerEvents', 'none'],
] as const)('knows that it is hidden by %s', (name, value) => {
  const around = document.createElement('div');
  const el = document.createElement('div');
  around.append(el);
  document.body.append(around);
  expect(isPlainlyVisible(el)).toBe(true);
  around.style[name] = value;
  expect(isPlainlyVisible(el)).toBe(false);
});

test('keys typed into the draft do not reach the page; Escape closes the card', async () => {
  const { bed } = await withDraft();
  const heard = vi.fn();
  for (const target of [document, document.body]) {
    target.addEventListener('keydown', heard);
    target.addEventListener('keydown', heard, true);
  }
  const field = bed.part('textarea.reply') as HTMLTextAreaElement;
  field.focus();
  await userEvent.keyboard('xyz');
  expect(field.value).toContain('xyz');
  expect(heard).not.toHaveBeenCalled();
  for (const target of [document, document.body]) {
    target.removeEventListener('keydown', heard);
    target.removeEventListener('keydown', heard, true);
  }
  await userEvent.keyboard('{Escape}');
  await bed.find('.pill');
});

test('hostile text never becomes an element', async () => {
  const text = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>\u202Eevil\u{E0041}';
  fillPage([['customer', text]]);
  const bed = start({ cardStartsOpen: true });
  await bed.find('.axis');
  await wait(100);
  expect((window as { hit?: number }).hit).toBeUndefined();
  expect(bed.host()!.shadowRoot!.querySelector('img, script')).toBeNull();
});

test('the shadow is closed outside test builds', async () => {
  fillPage([['customer', words]]);
  const bed = start({}, { testBuild: false });
  await vi.waitFor(() => expect(bed.host()).not.toBeNull());
  expect(bed.host()!.shadowRoot).toBeNull();
});

test('a page’s style sheet does not move or hide the host', async () => {
  const style = document.createElement('style');
  style.textContent = '* { display: none !important; opacity: 0 !important } aisle-overlay { all: unset !important }';
  fillPage([['customer', words]]);
  const bed = start();
  await bed.find('.pill');
  document.body.append(style);
  expect(getComputedStyle(bed.host()!).display).toBe('block');
  expect(getComputedStyle(bed.host()!).position).toBe('fixed');
  style.remove();
});
