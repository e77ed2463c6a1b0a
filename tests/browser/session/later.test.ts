import { afterEach, expect, test, vi } from 'vitest';
import css from '../../../components/overlay/style.css?inline';
import { cardPart } from '../../../lib/session/card.ts';
import type { Parts, PartsAtHand } from '../../../lib/session/parts.ts';
import { type Bed, clear, fillPage, readPage, start, triageOf, wait, words } from './bed.ts';

afterEach(clear);

const measure = (text: string) => ({
  length: text.length,
  unit: 'utf-16' as const,
  limit: null,
  softTarget: { min: 0, max: 0 },
  left: null,
  over: false,
  segments: null,
  encoding: null,
});

/** Parts that come when `arrive` is called; null = the card could not be loaded. */
function slowParts(card: Parts['card'] | null = cardPart({ css, measure })) {
  let held: Parts['card'] | null = null;
  let arrive = () => {};
  const coming = new Promise<void>((done) => (arrive = done));
  const need = vi.fn(async () => {
    await coming;
    held = card;
    return held;
  });
  const parts = { now: () => held, need } as unknown as PartsAtHand;
  return { parts, need, arrive: () => arrive() };
}

test('a page without a conversation never asks for the card', async () => {
  const { parts, need } = slowParts();
  start({}, { parts });
  await wait(150);
  expect(need).not.toHaveBeenCalled();
});

test('the card is asked for beside the judgement, and comes up when it is there', async () => {
  fillPage([['customer', words]]);
  const { parts, need, arrive } = slowParts();
  const bed = start({}, { parts });
  await vi.waitFor(() => expect(bed.session.pageState().triage).not.toBeNull());
  expect(need).toHaveBeenCalledWith('card');
  expect(bed.host()).toBeNull();
  arrive();
  await bed.find('.pill[data-at="ready"]');
});

test('a click on the button before the card is there opens it when it comes', async () => {
  fillPage([['customer', words]]);
  const { parts, arrive } = slowParts();
  const bed = start({}, { parts });
  await vi.waitFor(() => expect(bed.session.pageState().triage).not.toBeNull());
  bed.session.toggleCard();
  expect(bed.host()).toBeNull();
  arrive();
  await bed.find('.card');
});

test('a card that comes after the end brings nothing into the page', async () => {
  fillPage([['customer', words]]);
  const { parts, arrive } = slowParts();
  const bed = start({}, { parts });
  await vi.waitFor(() => expect(bed.session.pageState().triage).not.toBeNull());
  bed.session.destroy();
  arrive();
  await wait(50);
  expect(bed.host()).toBeNull();
});

test('a card that could not be loaded is said in plain words', async () => {
  fillPage([['customer', words]]);
  const { parts, arrive } = slowParts(null);
  const bed = start({}, { parts });
  arrive();
  await vi.waitFor(() => expect(bed.session.pageState().failure?.says).toMatch(/could not load its card/));
  expect(bed.background.pageChanged).toBeDefined();
  const written = await bed.session.insert('Dear Dana', 'replace');
  expect(written).toMatchObject({ ok: false, failure: { code: 'gone' } });
  expect(bed.host()).toBeNull();
  expect(document.querySelector('textarea')!.value).toBe('');
});

test('a reader that is fetched first: the page is read when it is there, and only the last look counts', async () => {
  fillPage([['customer', words]]);
  let arrive = () => {};
  const coming = new Promise<void>((done) => (arrive = done));
  const late = vi.fn(async (page: Parameters<typeof readPage>[0]) => {
    await coming;
    return readPage(page);
  });
  const bed = start({}, { readPage: late });
  const asked = bed.session.readNow();
  expect(bed.background.triage).not.toHaveBeenCalled();
  arrive();
  await asked;
  await bed.find('.pill[data-at="ready"]');
  expect(bed.background.triage).toHaveBeenCalledTimes(1);
});

/** The first judgement stays out until `answer` is called. */
function holdBack(bed: Bed): { answer(): void } {
  const held = { answer: () => {} };
  bed.background.triage.mockImplementationOnce(
    (conversation) =>
      new Promise((done) => {
        held.answer = () => done({ ok: true, value: triageOf(conversation) });
      }),
  );
  return held;
}

const changeThePage = async () => {
  document.querySelector('#reply')!.before(document.createElement('hr'));
  await wait(700);
};

test('another look while the judgement is on its way does not lose it: a reader that comes late', async () => {
  fillPage([['customer', words]]);
  const late = vi.fn(async (page: Parameters<typeof readPage>[0]) => readPage(page));
  const bed = start({}, { readPage: late });
  const first = holdBack(bed);
  await vi.waitFor(() => expect(bed.background.triage).toHaveBeenCalled());
  const looks = late.mock.calls.length;
  await changeThePage();
  expect(late.mock.calls.length).toBeGreaterThan(looks);
  first.answer();
  await bed.find('.pill[data-at="ready"]');
});

test('the same on a page that only answers', async () => {
  fillPage([['customer', words]]);
  const here = readPage({ url: new URL(document.URL), doc: document });
  document.querySelector('article')!.remove();
  const failure = { code: 'composer-only' as const, says: 'Only the reply.', missing: [], reader: 'bed', key: 'k' };
  const onlyAnswers = vi.fn(() => ({ ok: false as const, failure }));
  const bed = start({}, { readPage: onlyAnswers });
  if (here.ok) bed.background.recall.mockResolvedValue({ ok: true, value: here.value.conversation });
  const first = holdBack(bed);
  await vi.waitFor(() => expect(bed.background.triage).toHaveBeenCalled());
  const looks = onlyAnswers.mock.calls.length;
  await changeThePage();
  expect(onlyAnswers.mock.calls.length).toBeGreaterThan(looks);
  first.answer();
  await bed.find('.pill[data-at="ready"]');
});
