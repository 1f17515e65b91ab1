import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { boardValues } from './scripts/board-values.ts';
import {
  type Browser,
  CONTENT_SCRIPT,
  composeManifest,
  MORE_BOARDS_SCRIPT,
  PANEL_SCRIPT,
} from './scripts/compose-manifest.ts';
import { pageScript } from './scripts/page-script.ts';
import { SITES } from './src/sites/index.ts';

const browser: Browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  plugins: [
    boardValues(SITES),
    preact(),
    pageScript(MORE_BOARDS_SCRIPT, {
      by: 'src/content/lent-engine.ts',
      modules: /^.*\/(define-site|read-listing|problem-list|pay-text)\.ts$/,
    }),
    pageScript(PANEL_SCRIPT),
    crx({
      manifest: composeManifest(browser, SITES),
      browser,
      contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
    }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'chrome' ? 'chrome120' : 'firefox140',
    modulePreload: false,
    rolldownOptions: {
      input: { welcome: 'src/ui/welcome/index.html' },
      // Few large chunks pack better than many small ones: one that also the background loads, one of the pages alone.
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: /src\/(core|sites|platform)\//, minShareCount: 2, priority: 2 },
            { name: 'pages', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
