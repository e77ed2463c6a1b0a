// Real helpdesks and inboxes, in both browsers: read, draft, insert into the system's own box, and nothing is sent.
// Request Tracker has a file of its own (`helpdesk.spec.ts`).
import { type Desk, desks } from './world/desks.ts';
import { whyNot } from './world/helpdesk.ts';
import { until } from './world/marionette.ts';
import type { Seat } from './world/seat.ts';
import { mailsSent, originOf, type Seeded, type SystemName, startSystem } from './world/systems.ts';
import { expect, test } from './world/test.ts';
import { askForDraft, CARD, expectNothingSent, insert, openCard, squeeze } from './world/walk.ts';

/** Key of the seed -> the person who is answered, and words of their newest message. */
const CASES: [key: string, author: string, words: string][] = [
  ['late-tent', 'Dana Whitfield', 'Two working days came and went'],
  ['refund-thanks', 'Grace Lindqvist', 'carry pouch fit the smaller Ember Mini'],
  ['haisou-henkou', '田辺 美咲', 'LK-20588'],
];

/** Curly quotes of the system, spaces and lines of its editor. */
const plain = (text: string) => squeeze(text.replace(/[’‘]/g, "'").replace(/\u00a0/g, ' '));
const cardOf = (seat: Seat, author: string) =>
  until(async () => (await seat.card.text(CARD.title)) === author, `the card of ${author}`, 15_000);

for (const name of Object.keys(desks) as SystemName[]) {
  const desk: Desk = desks[name];
  test.describe(name, () => {
    let seeded: Seeded[] = [];
    test.skip(whyNot(name) !== null, `${name} cannot run here: ${whyNot(name)}`);
    test.use({ granted: [originOf(name)] });
    test.describe.configure({ mode: 'default' });

    test.beforeAll(async () => {
      test.setTimeout(600_000);
      seeded = await startSystem(name);
    });
    const at = (key: string) => seeded.find((s) => s.key === key)!;
    const author = (key: string, full: string) => desk.nameOf?.(at(key)) ?? full;

    test('reads who wrote, the newest words and the channel, from one conversation to the next', async ({ seat }) => {
      await desk.logIn(seat);
      for (const [key, full, words] of CASES) {
        await desk.show(seat, at(key));
        await openCard(seat);
        await cardOf(seat, author(key, full));
        if (!/^LK/.test(words)) expect(plain(await seat.card.text(CARD.said)), key).toContain(words);
        expect(await seat.card.text(CARD.axis('channel')), key).toMatch(desk.channel);
      }
    });

    test('a draft stands in the reply box after a click, nothing was sent, and the page lives on', async ({ seat }) => {
      await desk.logIn(seat);
      await desk.show(seat, at('late-tent'));
      await openCard(seat);
      await desk.answer(seat, at('late-tent'));
      await openCard(seat);
      await cardOf(seat, author('late-tent', 'Dana Whitfield'));
      const draft = await askForDraft(seat);
      const [shown, mails] = [await seat.inPage(desk.messages), mailsSent(name)];
      await seat.recorder.start();
      expect(await insert(seat)).toContain('read back and equal');
      expect(plain(await seat.inPage(desk.composer))).toContain(plain(draft));
      await expectNothingSent(seat);
      expect([await seat.inPage(desk.messages), mailsSent(name)]).toEqual([shown, mails]);
      // Taken back, inserted again, and typed on by hand: the box is the system's own as before.
      const stands = async () => plain(await seat.inPage(desk.composer)).includes(plain(draft));
      await seat.card.click('.draft .row .btn:nth-of-type(3)');
      if (desk.keepsInsert)
        await until(async () => /so it stays/.test(await seat.card.text(CARD.status)), 'the refusal');
      else {
        await until(async () => !(await stands()), 'the reply box without the draft');
        expect(await insert(seat)).toContain('read back and equal');
      }
      expect(await stands()).toBe(true);
      if (desk.box) {
        await seat.typeInPage(desk.box, ' Typed on.');
        await until(async () => plain(await seat.inPage(desk.composer)).includes('Typed on.'), 'the further words');
        expect(await stands()).toBe(true);
      }
      await expectNothingSent(seat);
      expect([await seat.inPage(desk.messages), mailsSent(name)]).toEqual([shown, mails]);
      const moment = await seat.inPage(() => document.readyState);
      expect(moment).toBe('complete');
    });
  });
}

test.describe('a mail in a frame', () => {
  test.skip(whyNot('roundcube') !== null, `Roundcube cannot run here: ${whyNot('roundcube')}`);
  test.use({ granted: [originOf('roundcube')] });

  test('is read and marked in the preview of the list, and the list and the mail stay as they are', async ({
    seat,
  }) => {
    test.setTimeout(300_000);
    const mail = (await startSystem('roundcube')).find((s) => s.key === 'late-tent')!;
    await desks.roundcube.logIn(seat);
    await seat.open(`${originOf('roundcube')}/?_task=mail&_mbox=INBOX`);
    const row = `#messagelist a[href*="_uid=${/_uid=(\d+)/.exec(String(mail.path))?.[1]}&"]`;
    await until(() => seat.inPage((css: string) => Boolean(document.querySelector(css)), row), 'the row');
    await seat.clickInPage(row);
    await openCard(seat);
    await cardOf(seat, 'Dana Whitfield');
    // Runs in the page: what is marked in the frame, and elements of ours in it.
    const inFrame = () => {
      const view = (document.querySelector('#messagecontframe') as HTMLIFrameElement).contentWindow as typeof window;
      const marks = [...view.CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((one) => `${name}: ${one}`));
      const drawn = (name: string) => view.getComputedStyle(view.document.body, `::highlight(${name})`).backgroundColor;
      return { marks, ours: view.document.querySelectorAll('aisle-overlay, mark').length, drawn: drawn('aisle-flag') };
    };
    await until(async () => (await seat.inPage(inFrame)).marks.length > 0, 'marks in the frame');
    const seen = await seat.inPage(inFrame);
    expect(seen.ours).toBe(0);
    expect(seen.marks.join('\n')).toMatch(/^aisle-/m);
    await until(
      async () => (await seat.inPage(inFrame)).drawn === 'rgba(150, 90, 240, 0.26)',
      'the style of the marks',
    );
  });
});

test.describe('the last word', () => {
  test.skip(whyNot('thelounge') !== null, `The Lounge cannot run here: ${whyNot('thelounge')}`);
  test.use({ granted: [originOf('thelounge')] });

  test('the card says when it is ours', async ({ seat }) => {
    test.setTimeout(300_000);
    const seeded = await startSystem('thelounge');
    await desks.thelounge.logIn(seat);
    await desks.thelounge.show(seat, seeded.find((s) => s.key === 'double-charge')!);
    await openCard(seat);
    await cardOf(seat, 'theo_b');
    expect(await seat.card.text('.hero')).toContain('The last word is ours');
  });
});
