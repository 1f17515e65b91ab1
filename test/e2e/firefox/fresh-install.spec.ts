import type { Page } from 'puppeteer-core';
import { SAMPLE_ADDRESSES } from '../../../sample/pages.ts';
import { OPTIONS_WORDS } from '../../../src/ui/words/options-words.ts';
import { installInFirefox } from '../../support/extension-firefox.ts';
import { expect, TODAY, test } from './extension-test.ts';

const HOSTS = '[data-jikyu-lens]';

test('nothing of the extension before it is left for a test', async ({ running }) => {
  const nothing = { local: [], session: [], databases: [] };
  const first = await installInFirefox(running, TODAY);
  const page = await first.open(SAMPLE_ADDRESSES.lancers);
  await page.waitForSelector(HOSTS);
  const options = await first.openOwnPage('options');
  const field = await options.waitForSelector(`aria/${OPTIONS_WORDS.ownFloor.en}[role="textbox"]`);
  await field?.type('1');
  await field?.press('Tab');
  await expect.poll(async () => (await stored(options)).local).not.toEqual([]);
  expect((await stored(options)).databases).not.toEqual([]);
  await first.close();
  expect(page.isClosed()).toBe(true);

  const second = await installInFirefox(running, TODAY);
  const own = await second.openOwnPage('welcome');
  expect(await stored(own)).toEqual(nothing);
  await second.close();
});

/** The keys of the extension's two areas of storage, and the names of its databases. */
function stored(own: Page) {
  return own.evaluate(async () => {
    const { local, session } = (globalThis as unknown as OwnPage).browser.storage;
    return {
      local: Object.keys(await local.get(null)),
      session: Object.keys(await session.get(null)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  });
}

/** The little of the browser's API that is called in the extension's own pages here. */
interface OwnPage {
  readonly browser: {
    readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
  };
}
