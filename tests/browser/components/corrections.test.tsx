// What was taught about readings, in the options: the list, removing and putting back, a file, starting over.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptionsServices, SectionProps } from '../../../components/options/props.ts';
import { violations } from './axe.ts';
import { mountOptions } from './gallery/pages.tsx';
import { correctionPreview, corrections, fakeServices } from './gallery/services.ts';
import { settle } from './settle.ts';

let page: { root: HTMLElement; destroy(): void };
afterEach(() => page.destroy());

const one = <T extends HTMLElement = HTMLElement>(css: string) => page.root.querySelector<T>(css)!;
const rows = () => [...page.root.querySelectorAll<HTMLElement>('[aria-label="Corrections"] .line')];
const button = (label: string) =>
  [...page.root.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
    each.textContent?.trim().startsWith(label),
  )!;
const text = () => one('main').textContent!;

async function open(services: Partial<OptionsServices> = {}, part: Partial<SectionProps> = {}) {
  page = mountOptions('corrections', { services: fakeServices(services), ...part });
  await settle();
}

async function press(label: string) {
  button(label).click();
  await settle();
}

async function choose() {
  const transfer = new DataTransfer();
  transfer.items.add(new File(['{}'], 'team.json', { type: 'application/json' }));
  const input = one<HTMLInputElement>('input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('the list', () => {
  test('each says which reading, from what to what, from which words, by whom and when', async () => {
    await open();
    const [urgency, topic, mood] = rows().map((row) => row.textContent!);
    expect(urgency).toContain('Urgency from 27 →to 52');
    expect(urgency).toContain('is the group booking for Saturday confirmed?');
    expect(urgency).toContain('By Ines, 2026-11-21');
    expect(topic).toContain('Topic from a question →to a bill');
    expect(mood).toContain('The words are not kept');
    expect(mood).not.toContain('By ');
  });

  test('nothing taught says so, and offers no export', async () => {
    await open({ listCorrections: () => Promise.resolve([]) });
    expect(text()).toContain('Nothing is taught yet.');
    expect([button('Export all'), button('Start over')]).toEqual([undefined, undefined]);
  });

  test('a long list shows its newest part first', async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({ ...corrections[0]!, id: `m${n}` }));
    await open({ listCorrections: () => Promise.resolve(many) });
    expect(rows()).toHaveLength(50);
    await press('Show all 120');
    expect(rows()).toHaveLength(120);
  });

  test('a customer’s words are only ever text', async () => {
    const about = '<img src=x onerror="window.hit=1">\u202e';
    await open({ listCorrections: () => Promise.resolve([{ ...corrections[0]!, about }]) });
    expect(one('.learnt-from').textContent).toBe(about);
    expect(one('.learnt-from').children).toHaveLength(0);
  });
});

describe('taking back', () => {
  test('one is removed, and put back as it was', async () => {
    const deleteOneCorrection = vi.fn<OptionsServices['deleteOneCorrection']>(async () => ({
      ok: true,
      value: corrections[0]!,
    }));
    const putBackCorrections = vi.fn(() => Promise.resolve());
    const say = vi.fn();
    await open({ deleteOneCorrection, putBackCorrections }, { say });
    await press('Remove');
    expect(deleteOneCorrection).toHaveBeenCalledExactlyOnceWith('k3');
    expect(one('.note').textContent).toContain('One correction removed');
    await press('Put it back');
    expect(putBackCorrections).toHaveBeenCalledExactlyOnceWith([corrections[0]]);
    expect(say.mock.calls.flat()).toEqual(['Removed.', 'It is back.']);
    expect(one('.note')).toBeNull();
  });

  test('starting over asks first, and can be taken back', async () => {
    const resetCorrections = vi.fn(() => Promise.resolve(corrections));
    const putBackCorrections = vi.fn(() => Promise.resolve());
    await open({ resetCorrections, putBackCorrections });
    await press('Start over');
    expect(resetCorrections).not.toHaveBeenCalled();
    expect(one('[role="alertdialog"]').textContent).toContain('3 corrections will be removed');
    await press('Remove all now');
    expect(resetCorrections).toHaveBeenCalledOnce();
    await press('Put them back');
    expect(putBackCorrections).toHaveBeenCalledExactlyOnceWith(corrections);
  });

  test('what does not work is said', async () => {
    const say = vi.fn();
    const gone = { code: 'not-found', says: 'This correction is no longer there.' };
    await open({ deleteOneCorrection: async () => ({ ok: false, failure: gone }) }, { say });
    await press('Remove');
    expect(say).toHaveBeenCalledWith(gone.says);
    expect(one('.note')).toBeNull();
  });
});

describe('a file', () => {
  test('is exported with its day', async () => {
    const saveAsFile = vi.fn();
    await open({ saveAsFile, exportCorrections: () => Promise.resolve('text') });
    await press('Export all');
    expect(saveAsFile).toHaveBeenCalledExactlyOnceWith('text', 'aisle-corrections-2026-11-22.json', 'application/json');
  });

  test('is looked at before anything is taken: what is new and newer, and what is left out', async () => {
    const importCorrections = vi.fn<OptionsServices['importCorrections']>(async (all) => ({
      ok: true,
      value: all.length,
    }));
    const say = vi.fn();
    await open({ importCorrections }, { say });
    await choose();
    expect(importCorrections).not.toHaveBeenCalled();
    const held = one('[aria-label="What the file holds"]').textContent!;
    expect(held).toContain('2 corrections that you do not have:');
    expect(held).toContain('takes the place of yours');
    expect(held).toContain('Left out: 1 you have already and 2 damaged.');
    await press('Take 2 corrections');
    expect(importCorrections.mock.calls[0]![0].map(({ id }) => id)).toEqual(['n1', 'k2']);
    expect(say).toHaveBeenCalledWith('2 corrections taken.');
  });

  test('can be left alone', async () => {
    await open();
    await choose();
    await press('Cancel');
    expect(one('input[type=file]')).not.toBeNull();
  });

  test('with nothing new has nothing to take; one that is none says so', async () => {
    const say = vi.fn();
    const same = { offers: [correctionPreview.offers[1]!], refused: 0 };
    await open({ previewCorrections: async () => ({ ok: true, value: same }) }, { say });
    await choose();
    expect(text()).toContain('Nothing that is new to you.');
    expect(button('Take').disabled).toBe(true);
    page.destroy();
    const none = { code: 'failed', says: 'This is no file of Aisle corrections.' };
    await open({ previewCorrections: async () => ({ ok: false, failure: none }) }, { say });
    await choose();
    expect(say).toHaveBeenCalledWith(none.says);
  });

  test('what it holds breaks no rule of accessibility', async () => {
    await open();
    await choose();
    expect(await violations()).toEqual([]);
  });
});
