import { test as base, expect } from '@playwright/test';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchExtension,
} from '../../support/extension-chromium.ts';

/** Every test of a run looks at the sample board of the same day. */
export const TODAY = new Date().toLocaleDateString('sv-SE');

interface Fixtures {
  /** A fresh Chromium with the built extension, for one test. */
  readonly extension: ExtensionBrowser;
}

interface Choices {
  readonly launch: Partial<LaunchOptions>;
}

/**
 * A test with the extension. Whatever else it looks at, no page and no background may have thrown or logged an error,
 * and nothing but the sample board may have been asked for.
 */
export const test = base.extend<Fixtures & Choices>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const extension = await launchExtension({ headless: true, today: TODAY, ...launch });
    await use(extension);
    const { errors } = extension;
    const { foreign } = extension.board;
    await extension.close();
    expect(errors, 'errors of pages and background').toEqual([]);
    expect(foreign, 'requests beyond the sample board').toEqual([]);
  },
});

export { expect };
