import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, originOf, patternOf } from '../../../lib/platform/index.ts';
import { patternsHavePorts } from '../../../lib/platform/origins.ts';

describe('an origin as a match pattern', () => {
  test.each([
    ['https://desk.example', true, 'https://desk.example/*'],
    ['https://desk.example/tickets/4?x#y', true, 'https://desk.example/*'],
    ['http://127.0.0.1:8080', true, 'http://127.0.0.1:8080/*'],
    ['http://127.0.0.1:8080', false, 'http://127.0.0.1/*'],
    ['https://desk.example:443', true, 'https://desk.example/*'],
    ['https://bücher.example', true, 'https://xn--bcher-kva.example/*'],
    ['http://[::1]:3000', true, 'http://[::1]:3000/*'],
    ['file:///etc/passwd', true, null],
    ['chrome://extensions', true, null],
    ['about:blank', true, null],
    ['javascript:alert(1)', true, null],
    ['desk.example', true, null],
    ['', true, null],
  ])('%s (ports: %s) is %s', (origin, ports, want) => {
    expect(patternOf(origin, ports)).toBe(want);
  });

  test.each([
    ['https://desk.example/*', 'https://desk.example'],
    ['http://127.0.0.1:8080/*', 'http://127.0.0.1:8080'],
    ['*://*/*', '*://*/*'],
    ['<all_urls>', '<all_urls>'],
    ['https://*.desk.example/*', 'https://*.desk.example/*'],
  ])('%s is shown as %s', (pattern, want) => {
    expect(originOf(pattern)).toBe(want);
  });

  test('there and back', () => {
    fc.assert(
      fc.property(fc.webAuthority({ withPort: true }), (authority) => {
        const origin = URL.parse(`https://${authority}`)?.origin;
        const pattern = origin ? patternOf(origin, true) : null;
        if (pattern) expect(originOf(pattern)).toBe(origin);
        if (pattern) expect(covers(pattern, `${origin}/a/b?c`)).toBe(true);
      }),
    );
  });
});

describe('does a pattern cover an address?', () => {
  test.each([
    ['https://desk.example/*', 'https://desk.example/', true],
    ['https://desk.example/*', 'https://desk.example:443/x', true],
    ['https://desk.example/*', 'http://desk.example/', false],
    ['https://desk.example/*', 'https://evil.example/?https://desk.example/', false],
    ['https://desk.example/*', 'https://desk.example.evil.example/', false],
    ['https://desk.example/*', 'https://sub.desk.example/', false],
    ['https://*.desk.example/*', 'https://sub.desk.example/', true],
    ['https://*.desk.example/*', 'https://desk.example/', true],
    ['https://*.desk.example/*', 'https://notdesk.example/', false],
    ['*://desk.example/*', 'http://desk.example/', true],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'http://anything.example/', true],
    ['<all_urls>', 'chrome://extensions/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/', true],
    ['http://127.0.0.1:8080/*', 'http://127.0.0.1:8080/', true],
    ['http://127.0.0.1:8080/*', 'http://127.0.0.1:8081/', false],
    ['http://desk.example:80/*', 'http://desk.example/', true],
    ['http://desk.example:*/*', 'http://desk.example:81/', true],
    ['nonsense', 'https://desk.example/', false],
    ['https://desk.example/*', 'nonsense', false],
  ])('%s covers %s: %s', (pattern, address, want) => {
    expect(covers(pattern, address)).toBe(want);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => typeof covers(a, b) === 'boolean'));
  });
});

test('patterns have ports outside Firefox', () => {
  expect(patternsHavePorts()).toBe(true);
});
