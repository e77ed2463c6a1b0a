/** Quoted history and signature on request; who has the last word; both in the card as a person sees it. */
import { afterEach, expect, test, vi } from 'vitest';
import { ownText } from '../../../lib/dom/quotes.ts';
import type { PageReading } from '../../../lib/domain/index.ts';
import { quotedIn } from '../../../lib/session/quoted.ts';
import { article, clear, fillPage, readPage, start, triageOf } from './bed.ts';

afterEach(clear);

/** Reads as the site readers do: own words only. */
const readOwn: typeof readPage = (page) => {
  const read = readPage(page);
  if (!read.ok) return read;
  for (const m of read.value.conversation.messages) m.text = ownText(read.value.bodies.get(m.key) ?? null);
  return read;
};
const reading = (): PageReading => {
  const read = readOwn({ url: new URL(document.URL), doc: document });
  if (!read.ok) throw new Error('the bed has no conversation');
  return read.value;
};
const mail = 'Please help.\n\nOn 3 May 2026, Priya Raman <p@x.example> wrote:\n> Which <b>tent</b>?\n\n-- \nDana W.';
const folds = (bed: ReturnType<typeof start>) =>
  [...(bed.host()?.shadowRoot?.querySelectorAll('details.fold') ?? [])].filter((fold) =>
    fold.textContent?.includes('Quoted text'),
  ) as HTMLDetailsElement[];

test('the card shows what was left out, folded, as text only', async () => {
  fillPage([['customer', mail]]);
  const bed = start({ cardStartsOpen: true }, { readPage: readOwn });
  await bed.find('.card .draft');
  expect(bed.part('.who .said')?.textContent).toBe('Please help.');
  const [fold, ...more] = folds(bed);
  expect([fold?.open, more.length]).toEqual([false, 0]);
  fold!.querySelector('summary')!.click();
  const shown = fold!.querySelector('blockquote')!;
  expect(shown.textContent).toContain('> Which <b>tent</b>?');
  expect(shown.textContent).toContain('Dana W.');
  expect(shown.textContent).not.toContain('Please help.');
  expect(shown.children).toHaveLength(0);
});

test('nothing to fold where nothing was left out; the next message has its own', async () => {
  fillPage([['customer', 'Please help.']]);
  const bed = start({ cardStartsOpen: true }, { readPage: readOwn });
  await bed.find('.card .draft');
  expect(folds(bed)).toHaveLength(0);
  document.querySelector('textarea')!.before(article('customer', `And now?\n\nSent from my iPhone`, 'new'));
  await vi.waitFor(() => expect(folds(bed)[0]?.textContent).toContain('Sent from my iPhone'));
});

test('answers between quotes: the whole text, so that each stands beside its question', () => {
  fillPage([['customer', 'Hello.\n> Which size?\n44.\n> Which colour?\nBlue.']]);
  expect(quotedIn(reading())).toContain('> Which size?\n\n44.');
});

test('no quote without a body on the page, and none where the text has it already', () => {
  expect(quotedIn(null)).toBeNull();
  fillPage([['customer', mail]]);
  const read = reading();
  expect(quotedIn({ ...read, bodies: new Map() })).toBeNull();
  const kept = readPage({ url: new URL(document.URL), doc: document });
  expect(kept.ok && quotedIn(kept.value)).toBeNull();
  document.querySelector('#m0')!.remove();
  expect(quotedIn({ ...read })).toBeNull();
});

test('a very long history is cut', () => {
  fillPage([['customer', `Please help.\n\n> ${'old words '.repeat(4000)}`]]);
  const quoted = quotedIn(reading())!;
  expect(quoted).toHaveLength(20_001);
  expect(quoted.endsWith('…')).toBe(true);
});

test('the card says when the last word is ours, and again when the customer writes', async () => {
  fillPage([
    ['customer', 'Where is my tent?'],
    ['agent', 'It arrives today.'],
  ]);
  const bed = start({ cardStartsOpen: true });
  const judge = bed.background.triage.getMockImplementation()!;
  bed.background.triage.mockImplementation(async (conversation) => {
    const answer = await judge(conversation);
    const triage = answer.ok ? answer.value : triageOf(conversation);
    const awaitingAnswer = conversation.messages.at(-1)?.role === 'customer';
    return { ok: true, value: { ...triage, scorecard: { ...triage.scorecard, awaitingAnswer } } };
  });
  await bed.session.readNow();
  const done = await bed.find('.card .by[data-due="done"]');
  expect(done.textContent).toContain('The last word is ours');
  expect(done.textContent).toContain('Nobody is waiting.');
  document.querySelector('textarea')!.before(article('customer', 'It did not.', 'new'));
  await vi.waitFor(() => expect(bed.part('.card .by')?.dataset.due).not.toBe('done'));
  expect(bed.part('.card .by')?.textContent).not.toContain('The last word is ours');
});
