import { test as base, expect } from '@playwright/test';
import { type FirefoxWithExtension, installInFirefox } from '../../support/extension-firefox.ts';
import { type RunningFirefox, startFirefox } from '../../support/firefox.ts';

export const TODAY = new Date().toLocaleDateString('sv-SE');

interface Fixtures {
  /** The built extension, freshly installed for one test, in a Firefox that may have run other tests before. */
  readonly firefox: FirefoxWithExtension;
}

interface OfWorker {
  readonly running: RunningFirefox;
}

/** A test with the extension in Firefox; nothing but the sample board may have been asked for. */
export const test = base.extend<Fixtures, OfWorker>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    async ({}, use) => {
      const running = await startFirefox({ headless: true, locale: 'en-US' });
      await use(running);
      await running.browser.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ running }, use) => {
    const firefox = await installInFirefox(running, TODAY);
    await use(firefox);
    const { foreign } = firefox;
    await firefox.close();
    expect(foreign, 'requests beyond the sample board').toEqual([]);
  },
});

export { expect };
