import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** One run for both browsers, so that the real helpdesk starts once. A test that passes only at a second run on a slow machine is named in the summary. */
export default defineConfig({
  testDir: path.join(root, 'tests/e2e'),
  outputDir: path.join(root, 'test-results'),
  globalSetup: path.join(root, 'tests/e2e/world/setup.ts'),
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(root, 'reports/playwright.json') }]],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
