// A page that never rests: 20,000 changes in some forty seconds, messages among them. Asserts counts, not times.
import http from 'node:http';
import { byId } from '../demo/conversations.mjs';
import { ticket } from '../demo/pages/ticket.mjs';
import { until } from './world/marionette.ts';
import { expect, test } from './world/test.ts';
import { CARD, openCard } from './world/walk.ts';

const CHANGES = 20_000;

/** Runs in the page: rows come and go beside the conversation, 500 changes a second, until there were `most`. */
const startFeed = (most: number) => {
  const feed = document.body.appendChild(document.createElement('section'));
  feed.style.cssText = 'height: 200px; overflow: auto';
  const state = { changes: 0 };
  (window as unknown as { feed: typeof state }).feed = state;
  const row = () => {
    const el = document.createElement('div');
    el.textContent = `item ${state.changes}`;
    return el;
  };
  for (let i = 0; i < 200; i++) feed.append(row());
  const timer = setInterval(() => {
    for (let i = 0; i < 10 && state.changes < most; i++) {
      state.changes += 2;
      feed.prepend(row());
      feed.lastElementChild?.remove();
    }
    if (state.changes >= most) clearInterval(timer);
  }, 40);
};

/** Runs in the page: the customer writes once more, in a copy of the newest message. */
const writeOnce = (words: string) => {
  const known = [...document.querySelectorAll('p, div')].filter(
    (el) => el.childElementCount === 0 && (el.textContent ?? '').includes(words),
  );
  const last = known.at(-1)!;
  last.textContent = `${last.textContent} Did that reach you?`;
};

const changes = () => (window as unknown as { feed?: { changes: number } }).feed?.changes ?? 0;
const overlays = () => document.querySelectorAll('aisle-overlay').length;

test.describe('a feed of 20,000 changes', () => {
  const port = 20_000 + Math.floor(Math.random() * 9000);
  let server: http.Server;
  test.use({ granted: [`http://127.0.0.1:${port}`] });
  test.beforeAll(async () => {
    server = http.createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ticket(byId('tent-friday'))),
    );
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('an edited message is read in the midst of it, and one overlay stands at the end', async ({ seat }) => {
    test.setTimeout(180_000);
    await seat.open(`http://127.0.0.1:${port}/`);
    await openCard(seat);
    const before = await seat.card.text(CARD.said);
    await seat.inPage(startFeed, CHANGES);
    await until(async () => (await seat.inPage(changes)) > CHANGES / 4, 'a quarter of the feed', 60_000);
    await seat.inPage(writeOnce, before.trim().split('\n').at(-1)!.slice(-30));
    await until(
      async () => (await seat.card.text(CARD.said)).includes('Did that reach you?'),
      'the edited words',
      40_000,
    );
    await until(async () => (await seat.inPage(changes)) >= CHANGES, 'the end of the feed', 120_000);
    expect(await seat.inPage(overlays)).toBe(1);
    expect(await seat.card.text(CARD.said)).toContain('Did that reach you?');
    expect(await seat.card.count(CARD.axis('nature'))).toBe(1);
  });
});
