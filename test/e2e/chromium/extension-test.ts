import { isDeepStrictEqual } from 'node:util';
import { test as base, expect } from '@playwright/test';
import { buildCopy } from '../../support/build-copy.ts';
import { type ChromiumBrowser, type ChromiumOptions, launchChromium } from '../../support/chromium.ts';
import { type ExtensionBrowser, installExtension } from '../../support/extension-chromium.ts';

/** Every test of a run looks at the sample board of the same day. */
export const TODAY = new Date().toLocaleDateString('sv-SE');

interface Fixtures {
  /** The built extension, freshly installed for one test, in a browser that may have run other tests before. */
  readonly extension: ExtensionBrowser;
}

interface Choices {
  readonly launch: Partial<ChromiumOptions>;
  /** Pages the extension may read beyond its manifest's own, as match patterns. */
  readonly allowed: { readonly matches: readonly string[] };
}

interface OfWorker {
  /** The running browser with these options; another one is closed for it. */
  readonly chromiumWith: (options: Partial<ChromiumOptions>) => Promise<ChromiumBrowser>;
}

/**
 * A test with the extension. Whatever else it looks at, no page and no background may have thrown or logged an error,
 * and nothing but the sample board may have been asked for.
 */
export const test = base.extend<Fixtures & Choices, OfWorker>({
  launch: [{}, { option: true }],
  allowed: [{ matches: [] }, { option: true }],
  chromiumWith: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    async ({}, use) => {
      let running: { readonly options: object; readonly chromium: ChromiumBrowser } | null = null;
      await use(async (options) => {
        if (running && isDeepStrictEqual(running.options, options)) return running.chromium;
        await running?.chromium.close();
        running = { options, chromium: await launchChromium({ headless: true, ...options }) };
        return running.chromium;
      });
      await (running as { readonly chromium: ChromiumBrowser } | null)?.chromium.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ launch, allowed, chromiumWith }, use, testInfo) => {
    const chromium = await chromiumWith(launch);
    const welcome = chromium.context.waitForEvent('page');
    const folder = buildCopy(testInfo.outputPath('extension'), allowed.matches);
    const extension = await installExtension(chromium, folder, TODAY);
    // From here on it can no longer come in front of the test's own page. It stays open: with it would go the language
    // that was put on a browser without that language's files.
    await welcome;
    await use(extension);
    const errors = extension.errors();
    const { foreign } = extension.board;
    await extension.close();
    expect(errors, 'errors of pages and background').toEqual([]);
    expect(foreign, 'requests beyond the sample board').toEqual([]);
  },
});

export { expect };
