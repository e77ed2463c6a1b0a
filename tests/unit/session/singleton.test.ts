// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { hostName } from '../../../lib/session/host.ts';
import { claimPage } from '../../../lib/session/singleton.ts';

const releases: (() => void)[] = [];
afterEach(() => {
  for (const release of releases.splice(0)) release();
  for (const el of document.querySelectorAll(hostName)) el.remove();
});

function claim(alive: () => boolean, again = vi.fn(), leave = vi.fn()) {
  const got = claimPage(document, alive, again, leave);
  if (got) releases.push(got.release);
  return { got, again, leave };
}

test('a second copy does not start, and the first one hears of it', () => {
  const first = claim(() => true);
  const second = claim(() => true);
  expect(first.got).not.toBeNull();
  expect(second.got).toBeNull();
  expect(first.again).toHaveBeenCalledTimes(1);
  expect(first.leave).not.toHaveBeenCalled();
});

test('after a release the next copy may start', () => {
  claim(() => true).got!.release();
  expect(claim(() => true).got).not.toBeNull();
});

test('a copy whose extension is gone leaves when a new one comes', () => {
  let living = true;
  const old = claim(() => living);
  living = false;
  const fresh = claim(() => true);
  expect(fresh.got).not.toBeNull();
  expect(old.leave).toHaveBeenCalledTimes(1);
  old.got!.release();
  expect(claim(() => true).got, 'the old release must not free the new claim').toBeNull();
});

test('a page cannot send a living copy away', () => {
  const first = claim(() => true);
  document.dispatchEvent(new CustomEvent('aisle-overlay-starts'));
  expect(first.leave).not.toHaveBeenCalled();
});

test('what an ended copy left in the page is removed', () => {
  document.documentElement.append(document.createElement(hostName));
  claim(() => true);
  expect(document.querySelector(hostName)).toBeNull();
});
