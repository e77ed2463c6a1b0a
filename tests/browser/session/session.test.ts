import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { article, clear, fillPage, readPage, start, triageOf, wait, words } from './bed.ts';

afterEach(clear);

test('reads, asks once, and shows a pill beside the newest customer message', async () => {
  fillPage([
    ['customer', words],
    ['agent', 'Great news!'],
    ['customer', 'And now?'],
  ]);
  const bed = start();
  const pill = await bed.find('.pill[data-at="ready"]');
  expect(bed.background.triage).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(pill.style.top).toMatch(/px$/));
  const message = document.querySelector('#m2')!.getBoundingClientRect();
  expect(Math.abs(Number.parseInt(pill.style.top, 10) - message.top)).toBeLessThan(40);
  expect(bed.session.pageState()).toMatchObject({ hasComposer: true, mode: 'overlay', failure: null });
  expect(bed.session.pageState().triage?.conversationId).toBe('bed/k');
});

test('the page stays as it is, but for the host, its last child', async () => {
  fillPage([
    ['customer', words],
    ['agent', 'Great news!'],
  ]);
  const before = document.documentElement.cloneNode(true) as HTMLElement;
  const bed = start();
  await bed.find('.spot-mark');
  await wait(300);
  expect(document.documentElement.lastElementChild).toBe(bed.host());
  const after = document.documentElement.cloneNode(true) as HTMLElement;
  after.querySelector('aisle-overlay')!.remove();
  expect(after.isEqualNode(before)).toBe(true);
  bed.session.destroy();
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});

test('a page without a conversation gets nothing; one that comes later is found', async () => {
  document.body.append(document.createElement('section'));
  const bed = start();
  await wait(200);
  expect(bed.host()).toBeNull();
  expect(bed.background.triage).not.toHaveBeenCalled();
  fillPage([['customer', words]]);
  await bed.find('.pill[data-at="ready"]');
});

test('an unchanged conversation is not judged again, a new message is', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  document.querySelector('main')!.append(document.createElement('aside'));
  await wait(250);
  expect(bed.background.triage).toHaveBeenCalledTimes(1);
  document.querySelector('main')!.prepend(article('customer', 'Older, loaded late', 'old'));
  await vi.waitFor(() => expect(bed.background.triage).toHaveBeenCalledTimes(2));
  document.querySelector('textarea')!.before(article('customer', 'Newest!', 'new'));
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('Newest!'));
});

test('a slow answer about an older message does not replace a newer one', async () => {
  fillPage([['customer', 'first']]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  let late = () => {};
  bed.background.triage.mockImplementationOnce(
    (conversation) => new Promise((done) => (late = () => done({ ok: true, value: triageOf(conversation) }))),
  );
  document.querySelector('textarea')!.before(article('customer', 'second', 'b'));
  await vi.waitFor(() => expect(bed.background.triage).toHaveBeenCalledTimes(2));
  document.querySelector('textarea')!.before(article('customer', 'third', 'c'));
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('third'));
  late();
  await wait(50);
  expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('third');
});

test('a busy page does not starve a slow answer', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  bed.background.triage.mockImplementation(async (conversation) => {
    await wait(300);
    return { ok: true, value: triageOf(conversation) };
  });
  document.querySelector('textarea')!.before(article('customer', 'Newest!', 'new'));
  const clock = document.createElement('time');
  document.querySelector('main')!.prepend(clock);
  for (let i = 0; i < 40; i++) {
    clock.textContent = String(i);
    await wait(15);
  }
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('Newest!'));
  expect(bed.background.triage.mock.calls.length).toBeLessThanOrEqual(2);
});

test('an answer that comes after the end brings nothing back', async () => {
  fillPage([['customer', words]]);
  const bed = start({ cardStartsOpen: true });
  bed.background.draft.mockImplementation(() =>
    wait(150).then(() => ({ ok: false, failure: { code: 'gone', says: 'x' } })),
  );
  await userEvent.click(await bed.find('.draft .btn.primary'));
  bed.session.destroy();
  await wait(300);
  expect(bed.host()).toBeNull();
  expect(CSS.highlights.size).toBe(0);
});

test('what is still being fetched is asked for again, and not for ever', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  let left = 1;
  bed.background.triage.mockImplementation(async (conversation) => {
    const pending = left-- > 0 ? [{ axis: 'value' as const, what: 'orders' }] : [];
    return { ok: true, value: { ...triageOf(conversation), pending } };
  });
  await bed.session.readNow();
  expect(bed.session.pageState().triage?.pending).toHaveLength(1);
  await vi.waitFor(() => expect(bed.session.pageState().triage?.pending).toHaveLength(0), { timeout: 4000 });
  const calls = bed.background.triage.mock.calls.length;
  await wait(1700);
  expect(bed.background.triage).toHaveBeenCalledTimes(calls);
});

test('a reply box that opens later is found when it takes the focus', async () => {
  fillPage([['customer', words]], false);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  expect(bed.session.pageState().hasComposer).toBe(false);
  const box = Object.assign(document.createElement('textarea'), { id: 'reply' });
  document.body.append(box);
  box.focus();
  await vi.waitFor(() => expect(bed.session.pageState().hasComposer).toBe(true));
  expect(bed.background.triage).toHaveBeenCalledTimes(1);
});

test('changes beside the conversation do not make it read at once', async () => {
  fillPage([
    ['customer', words],
    ['agent', 'Great news!'],
  ]);
  const spy = vi.fn(readPage);
  const bed = start({}, { readPage: spy });
  await bed.find('.pill[data-at="ready"]');
  const feed = document.createElement('section');
  document.body.append(feed);
  await wait(200);
  const before = spy.mock.calls.length;
  for (let i = 0; i < 50; i++) {
    feed.append(document.createElement('p'));
    await wait(10);
  }
  expect(spy.mock.calls.length - before).toBeLessThanOrEqual(2);
});

test('the conversation leaves the page: so does the overlay', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  document.querySelector('main')!.remove();
  await vi.waitFor(() => expect(bed.host()).toBeNull(), { timeout: 4000 });
  expect(bed.session.pageState()).toMatchObject({ conversation: null, triage: null });
});

test('a known page that lost a part says so; other failures show only when asked', async () => {
  fillPage([['note', 'only a note']]);
  const bed = start();
  await bed.find('.pill[data-at="failed"]');
  expect(bed.session.pageState().failure).toMatchObject({ code: 'missing-part', missing: ['body'] });
  document.body.replaceChildren();
  await vi.waitFor(() => expect(bed.host()).toBeNull());
  expect((await bed.session.readNow()).failure?.code).toBe('no-conversation');
  await bed.find('.pill[data-at="failed"]');
});

test('panel mode: reads and tells, and changes nothing in the page', async () => {
  document.body.dataset.mode = 'panel';
  fillPage([['customer', words]]);
  const bed = start();
  await vi.waitFor(() => expect(bed.session.pageState().triage).not.toBeNull());
  await vi.waitFor(() => expect(bed.background.pageChanged).toHaveBeenCalled());
  expect(bed.host()).toBeNull();
  expect(CSS.highlights.has('aisle-urgency')).toBe(false);
  expect(bed.session.pageState().mode).toBe('panel');
  expect(await bed.session.insert('Hello', 'at-caret')).toMatchObject({ ok: false, failure: { code: 'panel-only' } });
  expect(document.querySelector('textarea')!.value).toBe('');
});

test('the same by the user’s choice for the site', async () => {
  fillPage([['customer', words]]);
  const bed = start({ panelOnly: true });
  await vi.waitFor(() => expect(bed.session.pageState().mode).toBe('panel'));
  expect(bed.host()).toBeNull();
});

test('a page that only answers shows the conversation that was read elsewhere', async () => {
  fillPage([], true);
  const failure = { code: 'composer-only' as const, says: 'Only the reply.', missing: [], reader: 'rt', key: 't7' };
  const bed = start({}, { readPage: () => ({ ok: false, failure }) });
  await bed.find('.pill[data-at="failed"]');
  const message = { key: 'm', role: 'customer' as const, text: 'Where?', sentAt: null, visibility: 'private' as const };
  const turn = [{ ...message, author: { name: 'Olu' } }] as never;
  const known = { site: 'rt', key: 't7', url: 'x', channel: 'email', subject: null, messages: turn, seen: [] };
  bed.background.recall.mockResolvedValue({ ok: true, value: { ...known, latestCustomerTurn: turn, confidence: 1 } });
  await bed.session.readNow();
  expect(bed.background.recall).toHaveBeenLastCalledWith({ site: 'rt', key: 't7' });
  expect(bed.session.pageState()).toMatchObject({ hasComposer: true, failure: null });
  await bed.find('.pill[data-at="ready"]');
  expect((await bed.session.insert('Dear Olu', 'at-caret')).ok).toBe(true);
});

test('no answer from the background: asked twice more, then said in plain words', async () => {
  fillPage([['customer', words]]);
  const bed = start({}, {});
  bed.background.triage.mockRejectedValue(new Error('gone'));
  await bed.find('.pill[data-at="failed"]').catch(() => bed.session.readNow());
  await bed.session.readNow();
  expect((await bed.find('.pill')).textContent).toContain('Could not read');
  bed.session.toggleCard();
  expect((await bed.find('#aisle-title')).textContent).toContain('did not answer');
});

test('an orphaned overlay takes itself away', async () => {
  fillPage([['customer', words]]);
  let living = true;
  const bed = start({}, { alive: () => living });
  await bed.find('.pill');
  living = false;
  await vi.waitFor(() => expect(bed.host()).toBeNull(), { timeout: 5000 });
  document.querySelector('main')!.append(article('customer', 'More', 'x'));
  await wait(200);
  expect(bed.background.triage).toHaveBeenCalledTimes(1);
});

test('draft, insert, undo: by clicks of a person, and nothing is sent', async () => {
  fillPage([['customer', words]]);
  const box = document.querySelector('textarea')!;
  const pressed = vi.fn();
  for (const name of ['submit', 'keydown', 'click']) document.addEventListener(name, pressed, true);
  const bed = start({ cardStartsOpen: true });
  const ask = await bed.find('.draft .btn.primary');
  await userEvent.click(ask);
  await bed.find('textarea.reply');
  await wait(450);
  await userEvent.click(bed.part('.draft .row .btn')!);
  await bed.find('.said-status[data-at="inserted"]');
  expect(box.value).toBe('Dear Dana,\n\nwe are sorry (0).\n\nPriya');
  await userEvent.click(bed.part('.draft .row .btn:nth-of-type(3)')!);
  await bed.find('.said-status[data-at="undone"]');
  expect(box.value).toBe('');
  for (const name of ['submit', 'keydown', 'click']) document.removeEventListener(name, pressed, true);
  const targets = pressed.mock.calls.map(([event]) => (event as Event).target);
  expect(targets.every((target) => target === bed.host())).toBe(true);
});

test('a box that will not take the draft: the text goes to the clipboard and the card says so', async () => {
  fillPage([['customer', words]]);
  const box = document.querySelector('textarea')!;
  box.addEventListener('input', () => {
    box.value = '';
  });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const bed = start({ cardStartsOpen: true });
  await userEvent.click(await bed.find('.draft .btn.primary'));
  await bed.find('textarea.reply');
  await wait(450);
  await userEvent.click(bed.part('.draft .row .btn')!);
  const status = await bed.find('.said-status[data-at="failed"]');
  expect(status.textContent).toContain('copied');
  expect(write).toHaveBeenCalledWith('Dear Dana,\n\nwe are sorry (0).\n\nPriya');
  expect(box.value).toBe('');
  write.mockRestore();
});

test('a clock in the conversation reads nothing, and a new message is seen at once all the same', async () => {
  fillPage([['customer', words]]);
  const clock = document.createElement('time');
  document.querySelector('main')!.append(clock);
  const counted = vi.fn(readPage);
  const bed = start({}, { readPage: counted });
  await bed.find('.pill[data-at="ready"]');
  let ticks = 0;
  const ticking = setInterval(() => (clock.textContent = `${ticks++} s`), 15);
  await wait(300);
  const before = counted.mock.calls.length;
  await wait(300);
  expect(ticks).toBeGreaterThan(10);
  expect(counted.mock.calls.length - before).toBe(0);
  document.querySelector('textarea')!.before(article('customer', 'And now?', 'new'));
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('And now?'));
  clearInterval(ticking);
});
