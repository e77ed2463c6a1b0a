import { browser } from 'wxt/browser';

/**
 * Calls back every so many minutes, also after the browser was closed. Call it at the top level of the background, at
 * every start: the alarm is kept when it is already there. Gives the way to stop listening; the alarm stays.
 */
export function every(name: string, minutes: number, run: () => void): () => void {
  const listener = (alarm: { name: string }) => {
    if (alarm.name === name) run();
  };
  browser.alarms.onAlarm.addListener(listener);
  void plan(name, minutes);
  return () => browser.alarms.onAlarm.removeListener(listener);
}

async function plan(name: string, minutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes === minutes) return;
  await browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: Math.min(1, minutes) });
}
