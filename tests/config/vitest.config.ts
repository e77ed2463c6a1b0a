import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const chromium = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';

/** `unit` runs in Node (contracts, too); `browser` runs in real Chromium: layout, focus, IndexedDB. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,contracts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          environment: 'node',
          mockReset: true,
          restoreMocks: true,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact({ reactAliasesEnabled: false })],
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'dexie', 'axe-core'] },
        server: { fs: { strict: false } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
