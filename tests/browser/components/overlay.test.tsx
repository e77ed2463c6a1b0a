// What the overlay does: opens, closes, keeps keys and focus where they belong, and shows unknown as unknown.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountOverlay } from './gallery/mount.tsx';
import { NOW } from './gallery/parts.ts';
import { stages } from './gallery/states.ts';
import { settle } from './settle.ts';

type Overlay = ReturnType<typeof mountOverlay>;
let overlay: Overlay;
afterEach(() => overlay.destroy());

const one = (css: string) => overlay.root.querySelector<HTMLElement>(css)!;
const all = (css: string) => [...overlay.root.querySelectorAll<HTMLElement>(css)];

describe('the pill', () => {
  test('says number, band, channel and time left in words', () => {
    overlay = mountOverlay({ open: false });
    const text = one('.pill').textContent;
    expect(text).toContain('78');
    expect(text).toContain('Critical');
    expect(text).toContain('X reply');
    expect(text).toContain('9 min');
  });

  test('says that the last word is ours, that it reads, that it failed', () => {
    overlay = mountOverlay({ open: false, stage: stages.praise });
    expect(one('.pill').textContent).toContain('answered');
    overlay.update({ stage: stages.reading });
    expect(one('.pill').textContent).toContain('Reading');
    overlay.update({ stage: stages.failed });
    expect(one('.pill').textContent).toContain('Could not read');
  });

  test('does not look final when the words could not be read', () => {
    overlay = mountOverlay({ open: false, stage: stages.unknown });
    expect(one('.pill-score').textContent).toContain('9+');
    expect(one('.pill-band').textContent).toBe('Not sure');
  });

  test('opens by mouse and by keyboard', async () => {
    const onOpen = vi.fn();
    overlay = mountOverlay({ open: false, onOpen });
    one('.pill').click();
    one('.pill').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onOpen).toHaveBeenCalledTimes(3);
  });

  test('stands where it is put', () => {
    overlay = mountOverlay({ open: false, place: { x: 40, y: 60 } });
    const box = one('.pill').getBoundingClientRect();
    expect([box.left, box.top]).toEqual([40, 60]);
  });
});

describe('opening and closing', () => {
  test('focus goes from the pill into the card and back again', async () => {
    overlay = mountOverlay({
      open: false,
      onOpen: () => overlay.update({ open: true }),
      onClose: () => overlay.update({ open: false }),
    });
    one('.pill').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(overlay.root.activeElement?.id).toBe('aisle-title');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(overlay.root.activeElement?.className).toBe('pill');
  });

  test('a card that opens by itself takes no focus from the page', async () => {
    const box = document.body.appendChild(document.createElement('textarea'));
    overlay = mountOverlay({ open: false });
    box.focus();
    overlay.update({ open: true });
    await settle();
    expect(document.activeElement).toBe(box);
    box.remove();
  });

  test('Escape says how it was closed, and the page hears none of our keys', async () => {
    const onClose = vi.fn();
    const pageHears = vi.fn();
    document.addEventListener('keydown', pageHears);
    overlay = mountOverlay({ onClose });
    one('textarea').focus();
    await userEvent.keyboard('r{Escape}');
    document.removeEventListener('keydown', pageHears);
    expect(onClose).toHaveBeenCalledExactlyOnceWith('escape');
    expect(pageHears).not.toHaveBeenCalled();
    one('button[aria-label="Close"]').click();
    expect(onClose).toHaveBeenLastCalledWith('button');
  });

  test('moves to the other side without dragging', async () => {
    overlay = mountOverlay();
    const right = one('.card').getBoundingClientRect().left;
    one('button[aria-label="Move to the other side"]').click();
    await settle();
    expect(one('.card').dataset.side).toBe('start');
    expect(one('.card').getBoundingClientRect().left).toBeLessThanOrEqual(right);
  });

  test('every control is reached by Tab in the order in which it is seen', async () => {
    overlay = mountOverlay();
    one('button[aria-label="Read again"]').focus();
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      const at = overlay.root.activeElement;
      if (!at || seen.includes(at.outerHTML)) break;
      seen.push(at.outerHTML);
      await userEvent.keyboard('{Tab}');
    }
    const place = (text: string) => seen.findIndex((html) => html.includes(text));
    const order = ['Read again', 'Close', 'Nature', 'Influence', 'textarea', 'Insert', 'Another version'].map(place);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('every control is at least 24 pixels high and wide', () => {
    overlay = mountOverlay({ stage: stages.furious });
    for (const fold of overlay.root.querySelectorAll('details')) fold.open = true;
    for (const head of all('.axis-head')) head.click();
    const small = all('button, summary').filter((el) => {
      const box = el.getBoundingClientRect();
      return box.width > 0 && (box.height < 24 || box.width < 24);
    });
    expect(small.map((el) => el.textContent)).toEqual([]);
  });
});

describe('what it shows', () => {
  test('the person comes first: name, account, their own words', () => {
    overlay = mountOverlay();
    expect(one('#aisle-title').textContent).toBe('Maren Oyelaran');
    expect(one('.who').textContent).toContain('@marenoy');
    expect(one('.said').textContent).toContain('faint smell of gas');
    expect(one('.who-meta').textContent).toContain('Profile from 3 days ago');
  });

  test('the bars are all contributions and their sum is the number', () => {
    overlay = mountOverlay();
    const points = all('.bars tbody .points').map((cell) => Number(cell.textContent?.replace('\u2212', '-')));
    const sum = points.reduce((total, each) => total + each, 0);
    expect(sum).toBe(78);
    expect(one('.bars tfoot').textContent).toContain('= 78');
    expect(one('.number b').textContent).toBe('78');
  });

  test('a contribution that takes away points the other way', () => {
    overlay = mountOverlay({ stage: stages.praise });
    expect(all('.bars .minus')).toHaveLength(1);
    expect(one('.bars').textContent).toContain('\u22124');
  });

  test('unknown is the word unknown and hollow lights, never a zero', () => {
    overlay = mountOverlay({ stage: stages.unknown });
    const nature = one('.axis[data-axis="nature"]');
    expect(nature.querySelectorAll('.lights[data-tint="unknown"]')).toHaveLength(2);
    expect(nature.querySelectorAll('.lights .on')).toHaveLength(0);
    expect(nature.textContent).not.toMatch(/\b0\b/);
    expect(one('.axis[data-axis="value"] .axis-points').textContent).toBe('unknown');
    expect(all('[role="meter"]')).toHaveLength(0);
    expect(one('.hero').textContent).toContain('9 to 89 once known');
  });

  test('a known level is a meter with its value in words', () => {
    overlay = mountOverlay();
    const urgency = one('[role="meter"][aria-label="Urgency"]');
    expect(urgency.getAttribute('aria-valuenow')).toBe('94');
    expect(urgency.getAttribute('aria-valuetext')).toBe('94 of 100, very high');
  });

  test('a message of unknown time says so instead of counting down', () => {
    overlay = mountOverlay({ stage: stages.unknown });
    expect(one('.by').textContent).toContain('Reply within 1 hour');
    expect(one('.by').textContent).toContain('does not show when');
  });

  test('no matched record is said to mean nothing', () => {
    overlay = mountOverlay({ stage: stages.furious });
    const who = all('.fold')[0]!.textContent;
    expect(who).toContain('That says nothing about their value');
    expect(who).toContain('62 %');
  });

  test('a failure is one plain sentence, what is missing, and a way on', () => {
    const onReadAgain = vi.fn();
    overlay = mountOverlay({ stage: stages.failed, onReadAgain });
    expect(one('.plain').textContent).toContain('cannot tell who wrote this message');
    expect(one('.plain').textContent).toContain('author, time');
    one('.plain .btn').click();
    expect(onReadAgain).toHaveBeenCalledOnce();
    expect(all('.number')).toHaveLength(0);
  });
});

describe('evidence', () => {
  test('a quote asks to be shown in the page', () => {
    const onShowEvidence = vi.fn();
    overlay = mountOverlay({ onShowEvidence });
    one('.axis-head').click();
    one('.axis[data-axis="nature"] .quote').click();
    const [span] = onShowEvidence.mock.calls[0]!;
    expect(span.text).toBe('smell of gas');
    expect(stages.calmUrgent.conversation.latestCustomerTurn[0]!.text.slice(span.start, span.end)).toBe(span.text);
  });

  test('an axis unfolds and folds its evidence', async () => {
    overlay = mountOverlay();
    const head = one('.axis[data-axis="value"] .axis-head');
    const body = overlay.root.getElementById(head.getAttribute('aria-controls')!)!;
    expect(body.hidden).toBe(true);
    head.click();
    await settle();
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(body.textContent).toContain('your import “Autumn customers”');
    expect(body.textContent).toContain('9 days ago');
    head.click();
    await settle();
    expect(body.hidden).toBe(true);
  });
});

test('the status line speaks when the reading changes, not with every minute', () => {
  overlay = mountOverlay({ open: false });
  const before = one('[role="status"]').textContent;
  expect(before).toBe('Maren Oyelaran: attention 78, critical. Reply in 9 min.');
  overlay.update({ now: NOW + 120_000 });
  expect(one('[role="status"]').textContent).toBe(before);
  overlay.update({ stage: stages.furious });
  expect(one('[role="status"]').textContent).toContain('Bertrand Achterberg');
});
