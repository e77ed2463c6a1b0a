import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { deferredDoors } from './tests/run/deferred.mjs';
import { leanAdapters } from './tests/run/lean-adapters.mjs';
import { lentDom } from './tests/run/lent-dom.mjs';

/** The public half of a key made for tests: it fixes the extension id of the e2e build. The private half was thrown away. */
const E2E_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs8J47OiSW1zyT/DEIRBDwZXrPDqYx6gQwW5ub3tyQLnTIzrw1Fc3JgkdsD5gD3glsXdP0F5Cchqkhq8JMpjot1icqec7zk5ymNi04mdKRQ8MAeBvx8rNT+CelP1qIjudFqcGV/7IZTbLp30pGavU3y74BLn5drUEc+j/KCQPNd5fCVeFwqicx96a9W5RfplLBeM73n3NcT7bhZWU8I/mZCuXSeeEW3VaraqyjhVUI78Fz8ivaU0Lu3h0e+7VoMtXVFwhDQFigbyHwdYJvFJvnVYs4+Fk9Lb38h02w6kUJanP8yh9LibyN2VwetIZB0xKCOxib43/z7NXtBibftaTKQIDAQAB';

/** Noncharacters and lone surrogates: written as they are, Chromium refuses the file as "not UTF-8". */
const UNWRITABLE =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The minifier turns `\uffff` in a literal into the character itself; this turns it back. */
const writable: Plugin = {
  name: 'aisle-writable',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const escaped = (found: string) =>
      [...Array(found.length).keys()].map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(UNWRITABLE, escaped);
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), leanAdapters, lentDom(), deferredDoors(), writable],
    build: { target: 'es2023', cssTarget: 'chrome128' },
  }),
  zip: { excludeSources: ['reports/**', 'demo-output/**', 'tests/fixtures/**'] },
  manifest: ({ browser, mode, command }) => ({
    name: 'Aisle',
    description:
      'Reads the customer message beside you, scores the moment, knows the customer, drafts the reply. On your device.',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Aisle: read this page' },
    commands: {
      'toggle-card': { suggested_key: { default: 'Alt+Shift+A' }, description: 'Open or close the Aisle card' },
      'use-selection': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Take the selected text for the customer’s message',
      },
      'teach-page': { description: 'Teach Aisle to read this page' },
    },
    // Promise 2, held by the browser: nothing of ours can open a connection. The dev server needs one.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'; connect-src 'self'" } }
      : {}),
    ...(mode === 'e2e' ? { key: E2E_KEY } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aisle@aisle.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
