// Every page of the extension: no axe violation, and it can be looked at in light and dark.
import { until } from './world/marionette.ts';
import { expect, INBOX, test } from './world/test.ts';
import { openCard } from './world/walk.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`options and side panel break no accessibility rule in ${scheme}`, async ({ seat }, info) => {
    await seat.colours(scheme);
    await seat.open(`${INBOX}/ticket/tent-friday`);
    await openCard(seat);
    await seat.screenshot(info.outputPath(`card-${scheme}.png`));
    for (const file of ['options.html', 'sidepanel.html']) {
      const page = await seat.extensionPage(file);
      await until(async () => (await page.text('body')).length > 20, `${file} to be drawn`);
      expect(await page.axe(), file).toEqual([]);
      await page.screenshot(info.outputPath(`${file}-${scheme}.png`));
      await page.back();
    }
  });
}
