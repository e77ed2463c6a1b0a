/** A reading that a person puts right on the card: what the background is asked, and what the card, the page and the panel get. */
import { afterEach, expect, test, vi } from 'vitest';
import type { NatureChange, Triage } from '../../../lib/domain/index.ts';
import type { Background } from '../../../lib/session/index.ts';
import { createLearning, type Learning } from '../../../lib/session/learning.ts';
import { article, clear, fillPage, readPage, start, triageOf } from './bed.ts';

afterEach(clear);

const less: NatureChange = { reading: 'urgency', step: 'less' };
const conversation = () => {
  const read = readPage({ url: new URL(document.URL), doc: document });
  if (!read.ok) throw new Error('the bed has no conversation');
  return read.value.conversation;
};
const calmer = (level: number): Triage => {
  const triage = triageOf(conversation());
  return { ...triage, nature: { ...triage.nature, urgency: { ...triage.nature.urgency, level } } };
};

async function opened() {
  fillPage([['customer', 'Where is my tent?']]);
  const bed = start({ cardStartsOpen: true });
  await bed.find('.card .draft');
  const shown = () => bed.part('[role="meter"][aria-label="Urgency"]')?.getAttribute('aria-valuenow');
  const press = async (label: string) => {
    const all = [...(bed.host()?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
    all.find((each) => each.textContent?.startsWith(label))!.click();
    await new Promise((r) => setTimeout(r, 30));
  };
  const { learning } = bed.session as unknown as { learning: Learning };
  return { ...bed, learning, shown, press, said: () => bed.part('.learnt')?.textContent };
}

test('learns from one click on the whole conversation, shows the new reading at once, and takes it back', async () => {
  const bed = await opened();
  expect(bed.shown()).toBe('70');
  bed.background.correct.mockResolvedValue({ ok: true, value: { triage: calmer(45), id: 'c7' } });
  bed.background.uncorrect.mockResolvedValue({ ok: true, value: calmer(70) });
  await bed.learning.correct(conversation(), less);
  expect(bed.background.correct).toHaveBeenCalledExactlyOnceWith({ conversation: conversation(), change: less });
  await vi.waitFor(() => expect(bed.shown()).toBe('45'));
  expect(bed.said()).toContain('Learnt: less urgent.');
  expect(bed.session.pageState().triage?.nature.urgency.level).toBe(45);
  await bed.learning.undo();
  expect(bed.background.uncorrect).toHaveBeenCalledExactlyOnceWith({ conversation: conversation(), id: 'c7' });
  await vi.waitFor(() => expect(bed.shown()).toBe('70'));
  expect(bed.said()).toBe('Taken back.');
});

test('a page cannot press the button: only a person’s click counts', async () => {
  const bed = await opened();
  await bed.press('Less urgent');
  expect(bed.background.correct).not.toHaveBeenCalled();
});

test('a refusal is said and changes nothing', async () => {
  const bed = await opened();
  const says = 'There are too few words in this message to learn from.';
  bed.background.correct.mockResolvedValue({ ok: false, failure: { code: 'failed', says } });
  await bed.learning.correct(conversation(), less);
  await vi.waitFor(() => expect(bed.said()).toBe(says));
  expect(bed.shown()).toBe('70');
});

test('another conversation does not hear of it', async () => {
  const bed = await opened();
  await bed.learning.correct(conversation(), less);
  expect(bed.said()).toContain('Learnt');
  document.body.dataset.key = 'other';
  document.querySelector('textarea')!.before(article('customer', 'And mine?', 'new'));
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.key).toBe('other'));
  expect(bed.said()).toBe('');
});

test('a judgement made in the side panel shows on the page; one of another conversation does not', async () => {
  const bed = await opened();
  bed.session.rejudged(calmer(20));
  await vi.waitFor(() => expect(bed.shown()).toBe('20'));
  bed.session.rejudged({ ...calmer(90), conversationId: 'bed/else' });
  await new Promise((r) => setTimeout(r, 30));
  expect(bed.shown()).toBe('20');
});

test('the side panel hears what was left out of the newest message', async () => {
  const bed = await opened();
  expect(bed.session.pageState().quoted).toBeNull();
});

test('one at a time; without an answer it says so', async () => {
  fillPage([['customer', 'Where is my tent?']]);
  const correct = vi.fn<Background['correct']>(() => Promise.reject(new Error('gone')));
  const uncorrect = vi.fn<Background['uncorrect']>();
  const take = vi.fn();
  const learning = createLearning({ background: { correct, uncorrect } as never }, take, () => undefined);
  const both = [learning.correct(conversation(), less), learning.correct(conversation(), less)];
  expect(learning.stage()).toEqual({ at: 'learning' });
  await Promise.all(both);
  expect(correct).toHaveBeenCalledTimes(1);
  expect(learning.stage()).toMatchObject({ at: 'failed', says: expect.stringMatching(/did not answer/) });
  await learning.undo();
  expect([uncorrect, take].map((one) => one.mock.calls.length)).toEqual([0, 0]);
  learning.reset();
  expect(learning.stage()).toEqual({ at: 'idle' });
});

test('an answer that comes after the page moved on is dropped', async () => {
  fillPage([['customer', 'Where is my tent?']]);
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Background['correct']>>>();
  const take = vi.fn();
  const learning = createLearning({ background: { correct: () => promise } as never }, take, () => undefined);
  const asked = learning.correct(conversation(), less);
  learning.reset();
  resolve({ ok: true, value: { triage: calmer(1), id: 'c' } });
  await asked;
  expect(take).not.toHaveBeenCalled();
  expect(learning.stage()).toEqual({ at: 'idle' });
});
