// The options page: sites, customers, people, weights, data; every step that deletes asks first.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ImportAsk, SectionId, SectionProps } from '../../../components/options/props.ts';
import { mountOptions } from './gallery/pages.tsx';
import { done, fakeServices, people, preview, settings, sites } from './gallery/services.ts';
import { settle } from './settle.ts';

let page: ReturnType<typeof mountOptions>;
afterEach(() => page.destroy());

const one = <T extends HTMLElement = HTMLElement>(css: string) => page.root.querySelector<T>(css)!;
const button = (label: string) =>
  [...page.root.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
    each.textContent?.trim().startsWith(label),
  )!;
const text = () => one('main').textContent!;

async function open(section: SectionId, part: Partial<SectionProps> = {}) {
  page = mountOptions(section, part);
  await settle();
}

const file = () => new File(['a;b'], 'Autumn customers.csv', { type: 'text/csv' });

async function choose() {
  const transfer = new DataTransfer();
  transfer.items.add(file());
  const input = one<HTMLInputElement>('input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('the navigation names the section that is open', async () => {
  await open('privacy');
  expect(one('[aria-current="page"]').getAttribute('href')).toBe('#privacy');
  expect(one('h2').textContent).toBe('Privacy');
  expect(text()).toContain('Nothing leaves this machine.');
});

describe('sites', () => {
  test('lists each with its state and takes one back', async () => {
    const disableSite = vi.fn(() => Promise.resolve({ ok: true as const, value: sites[0]! }));
    const say = vi.fn();
    await open('sites', { services: fakeServices({ disableSite }), say });
    expect(text()).toContain('https://tilde.zendesk.example');
    expect(text()).toContain('side panel only');
    button('Take back').click();
    await settle();
    expect(disableSite).toHaveBeenCalledWith('https://tilde.zendesk.example');
    expect(say).toHaveBeenLastCalledWith(expect.stringContaining('no longer reads'));
  });

  test('asks the browser inside the click, and says a refusal', async () => {
    const failure = { code: 'denied', says: 'Aisle was not allowed there.' };
    const enableSite = vi.fn(() => Promise.resolve({ ok: false as const, failure }));
    const say = vi.fn();
    await open('sites', { services: fakeServices({ enableSite }), say });
    await userEvent.fill(one('input[type=text]'), 'desk.example');
    button('Allow').click();
    expect(enableSite).toHaveBeenCalledExactlyOnceWith('desk.example');
    await settle();
    expect(say).toHaveBeenLastCalledWith('Aisle was not allowed there.');
  });

  test('says when there is none, and follows a change made elsewhere', async () => {
    let tell: (now: typeof sites) => void = () => undefined;
    const watchSites = (onChange: typeof tell) => {
      tell = onChange;
      return () => undefined;
    };
    await open('sites', { services: fakeServices({ listSites: () => Promise.resolve([]), watchSites }) });
    expect(text()).toContain('No site is allowed yet.');
    tell(sites);
    await settle();
    expect(page.root.querySelectorAll('.line')).toHaveLength(2);
  });
});

describe('the import', () => {
  test('shows the columns with a first entry each and the proposed mapping', async () => {
    await open('customers');
    await choose();
    expect(page.root.querySelectorAll('.grid select')).toHaveLength(preview.columns.length);
    expect(text()).toContain('maren@postbox.example');
    expect(text()).toContain('likes red');
    expect(text()).toContain('The dates can be read in more than one way');
  });

  test('hands on what the user decided', async () => {
    const importCustomers = vi.fn((_ask: ImportAsk) => Promise.resolve({ ok: true as const, value: done }));
    await open('customers', { services: fakeServices({ importCustomers }) });
    await choose();
    await userEvent.selectOptions(one('select[aria-label="What Notes holds"]'), 'segment');
    await userEvent.selectOptions(one('.fields select'), 'mdy');
    button('Import').click();
    await settle();
    const [ask] = importCustomers.mock.calls[0]!;
    expect(ask.mapping).toEqual([...preview.mapping.slice(0, 6), 'segment']);
    expect(ask).toMatchObject({ dateOrder: 'mdy', decimal: 'comma', currency: 'EUR', name: 'Autumn customers.csv' });
  });

  test('cannot start without a column by which somebody is found', async () => {
    const mapping = preview.mapping.map(() => 'ignore' as const);
    await open('customers', {
      services: fakeServices({ previewCsv: () => Promise.resolve({ ok: true, value: { ...preview, mapping } }) }),
    });
    await choose();
    expect(button('Import').disabled).toBe(true);
    expect(text()).toContain('Say which column holds the e-mail address');
  });

  test('shows how far it is, and cancels', async () => {
    let ask: ImportAsk | undefined;
    const importCustomers = (given: ImportAsk) => {
      ask = given;
      return new Promise<{ ok: false; failure: { code: string; says: string } }>((end) => {
        given.signal.addEventListener('abort', () =>
          end({ ok: false, failure: { code: 'cancelled', says: 'Cancelled. Nothing was changed.' } }),
        );
      });
    };
    await open('customers', { services: fakeServices({ importCustomers }) });
    await choose();
    button('Import').click();
    await settle();
    ask!.onProgress({ bytes: 406_000, size: 812_000, rows: 4_700, refused: 2 });
    await settle();
    expect(one<HTMLProgressElement>('progress').value).toBe(50);
    expect(text()).toContain('50 % · 4,700 lines · 2 refused');
    button('Cancel').click();
    await settle();
    expect(one('[role="alert"]').textContent).toContain('Cancelled. Nothing was changed.');
  });

  test('reports what came of it, line by line, and saves the refused ones', async () => {
    const saveAsFile = vi.fn();
    await open('customers', { services: fakeServices({ saveAsFile }) });
    await choose();
    button('Import').click();
    await settle();
    expect(text()).toContain('9,412 customers imported from 9,480 lines.');
    expect(text()).toContain('One person asked to be forgotten and was left out.');
    expect(text()).toContain('This is not an e-mail address.');
    button('Save the refused lines').click();
    expect(saveAsFile).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('not an amount'),
      'refused-Autumn customers.csv',
      'text/csv',
    );
  });

  test.each([
    [
      'says why',
      () =>
        Promise.resolve({ ok: false as const, failure: { code: 'binary', says: 'This is a picture, not a table.' } }),
      'This is a picture, not a table.',
    ],
    ['survives a broken reader', () => Promise.reject(new Error('gone')), 'The file could not be read.'],
  ])('a file that cannot be read %s', async (_what, previewCsv, words) => {
    await open('customers', { services: fakeServices({ previewCsv }) });
    await choose();
    expect(one('[role="alert"]').textContent).toContain(words);
  });

  test('a file can be dropped', async () => {
    await open('customers');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file());
    one('.drop').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    await settle();
    expect(text()).toContain('about 9,400 lines, 7 columns');
  });

  test('an import in use is removed after a second click', async () => {
    const removeImport = vi.fn(() => Promise.resolve());
    await open('customers', { services: fakeServices({ removeImport }) });
    button('Remove').click();
    await settle();
    expect(removeImport).not.toHaveBeenCalled();
    expect(text()).toContain('Your own file stays.');
    button('Remove them').click();
    expect(removeImport).toHaveBeenCalledExactlyOnceWith('i1');
  });
});

describe('people', () => {
  test('are searched, exported and forgotten', async () => {
    const [saveAsFile, forgetPerson] = [vi.fn(), vi.fn(() => Promise.resolve({ ok: true as const, value: null }))];
    await open('people', { services: fakeServices({ saveAsFile, forgetPerson }) });
    expect(page.root.querySelectorAll('.line')).toHaveLength(people.length);
    await userEvent.fill(one('input[type=search]'), 'maren');
    await settle();
    expect(page.root.querySelectorAll('.line')).toHaveLength(1);
    button('Export').click();
    await settle();
    expect(saveAsFile).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('p1'),
      'aisle-@marenoy.json',
      'application/json',
    );
    button('Forget').click();
    await settle();
    button('Forget them').click();
    await settle();
    expect(forgetPerson).toHaveBeenCalledExactlyOnceWith('p1');
  });

  test('nobody found is said', async () => {
    await open('people');
    await userEvent.fill(one('input[type=search]'), 'zzz');
    await settle();
    expect(text()).toContain('Nobody like that.');
  });
});

describe('what is saved', () => {
  test('a name, an empty role, a currency in capitals', async () => {
    const save = vi.fn();
    await open('you', { save });
    const [name, , role] = [...page.root.querySelectorAll<HTMLInputElement>('.fields input')];
    const currency = [...page.root.querySelectorAll<HTMLInputElement>('.fields input')].at(-1)!;
    const put = (input: HTMLInputElement, value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    put(name!, ' Noor ');
    put(role!, '');
    put(currency, 'usd');
    expect(save.mock.calls.map(([patch]) => patch)).toEqual([
      { agent: { ...settings.agent, name: 'Noor' } },
      { agent: { ...settings.agent, role: null } },
      { firm: { ...settings.firm, currency: 'USD' } },
    ]);
  });

  test('the theme and the four switches', async () => {
    const save = vi.fn();
    await open('you', { save });
    one('input[value="dark"]').click();
    for (const box of page.root.querySelectorAll<HTMLElement>('input[type=checkbox]')) box.click();
    expect(save.mock.calls.map(([patch]) => patch)).toEqual([
      { theme: 'dark' },
      { cardStartsOpen: true },
      { markEvidence: false },
      { spotCheckMarks: false },
      { queueMarks: false },
    ]);
  });

  test('a weight inside its bounds, and the way back to the usual ones', async () => {
    const save = vi.fn();
    await open('scoring', { save });
    const influence = [...page.root.querySelectorAll<HTMLInputElement>('input[type=range]')].at(-1)!;
    expect(influence.max).toBe('25');
    influence.value = '900';
    influence.dispatchEvent(new Event('change', { bubbles: true }));
    expect(save.mock.calls[0]![0].weights.influence).toBe(25);
    expect(text()).toContain('Together 100 of 100 points.');
    expect(button('Back to the usual weights').disabled).toBe(true);
  });

  test('days between one and a year', async () => {
    const save = vi.fn();
    await open('privacy', { save });
    const days = one<HTMLInputElement>('input[type=number]');
    for (const value of ['0', '', '90', '400']) {
      days.value = value;
      days.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(save.mock.calls).toEqual([[{ keepDays: 90 }]]);
  });
});

describe('data', () => {
  test('is counted, handed over, and deleted after a second click', async () => {
    const [deleteAll, saveAsFile, say] = [vi.fn(() => Promise.resolve()), vi.fn(), vi.fn()];
    await open('data', { services: fakeServices({ deleteAll, saveAsFile }), say });
    expect(text()).toContain('9,412');
    expect(text()).toContain('6.4 MB');
    button('Export everything').click();
    await settle();
    expect(saveAsFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'aisle-2026-11-22.json', 'application/json');
    button('Delete everything').click();
    await settle();
    expect(deleteAll).not.toHaveBeenCalled();
    button('Delete everything now').click();
    await settle();
    expect(deleteAll).toHaveBeenCalledOnce();
    expect(say).toHaveBeenLastCalledWith('Everything is deleted.');
  });

  test('a database that cannot be read is a sentence', async () => {
    const say = vi.fn();
    await open('data', { services: fakeServices({ storageUse: () => Promise.reject(new Error('blocked')) }), say });
    expect(say).toHaveBeenCalledWith(expect.stringContaining('could not be read'));
  });
});
