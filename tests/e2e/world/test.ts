import path from 'node:path';
import { test as base } from '@playwright/test';
import { chromiumSeat } from './chromium.ts';
import { firefoxSeat } from './firefox.ts';
import type { Helpdesk } from './helpdesk.ts';
import type { Seat } from './seat.ts';

const root = path.resolve(import.meta.dirname, '../../..');

export const INBOX = process.env.AISLE_INBOX ?? '';
/** Pages whose messages mean harm. */
export const HOSTILE_ORIGIN = process.env.AISLE_HOSTILE ?? '';
/** Pages of a desk that nobody wrote an adapter for. */
export const UNKNOWN = process.env.AISLE_UNKNOWN ?? '';
/** The real helpdesk, or null where it cannot run. */
export const RT: Helpdesk | null = process.env.AISLE_RT ? (JSON.parse(process.env.AISLE_RT) as Helpdesk) : null;

interface World {
  /** Origins that the user said yes to before the test starts; `[]` starts with nothing granted. */
  granted: string[];
  seat: Seat;
}

/** `seat` is a fresh browser with the built extension: Chromium or Firefox, by project. */
export const test = base.extend<World>({
  granted: [[INBOX, HOSTILE_ORIGIN, UNKNOWN, ...(RT ? [RT.origin] : [])], { option: true }],
  seat: async ({ granted }, use, info) => {
    const start = info.project.name === 'firefox' ? firefoxSeat : chromiumSeat;
    const build = info.project.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3-e2e';
    const origins = granted.length > 0 ? granted : [INBOX];
    const folder = path.join(root, '.output', build);
    const seat = await start({ folder, origins, active: granted.length > 0 });
    try {
      await use(seat);
    } finally {
      if (info.status !== info.expectedStatus) await seat.screenshot(info.outputPath('failed.png')).catch(() => {});
      await seat.close();
    }
  },
});

export { expect } from '@playwright/test';

/** The file of invented customers that belongs to the demo inbox. */
export const CUSTOMERS = path.join(root, 'tests/demo/customers.csv');
