import { test as base, expect } from '@playwright/test';
import { type FirefoxWithExtension, launchFirefox } from '../../support/extension-firefox.ts';

export const TODAY = new Date().toLocaleDateString('sv-SE');

interface Fixtures {
  /** A fresh Firefox with the built extension, for one test. */
  readonly firefox: FirefoxWithExtension;
}

/** A test with the extension in Firefox; nothing but the sample board may have been asked for. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  firefox: async ({}, use) => {
    const firefox = await launchFirefox({ headless: true, today: TODAY, locale: 'en-US' });
    await use(firefox);
    const { foreign } = firefox;
    await firefox.close();
    expect(foreign, 'requests beyond the sample board').toEqual([]);
  },
});

export { expect };
