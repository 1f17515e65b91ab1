import type { Page } from 'puppeteer-core';
import { ACCESS_SENTENCES, ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { BOARD_STATE_ADVICE } from '../../../src/ui/words/popup-words.ts';
import { byClickPage, PLAIN_PAGE, POSTING_PAGE } from '../../support/by-click-page.ts';
import type { FirefoxWithExtension } from '../../support/extension-firefox.ts';
import { expect, test } from './extension-test.ts';
import { violations } from './violations.ts';

const { board, address, html, cards } = byClickPage();
const HOSTS = '[data-jikyu-lens]';
const READ = '.read-on-click button';
const TAKE_BACK = `button[aria-label="${ACCESS_SENTENCES.en.takeBack(board.name.en)}"]`;
const ALLOW = `button[aria-label="${ACCESS_SENTENCES.en.allow(board.name.en)}"]`;

// Each opens three windows and waits for what must not happen.
test.slow();

const hosts = (page: Page) => page.$$eval(HOSTS, (found) => found.length);
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
/** Longer than a page takes to be read where it is read. */
const wait = () => new Promise((passed) => setTimeout(passed, 1_500));

async function popupOn(firefox: FirefoxWithExtension, page: Page): Promise<Page> {
  const popup = await firefox.openOwnPage('popup', `?tab=${await firefox.press(page)}`);
  await popup.waitForSelector('.popup-footer');
  return popup;
}

/** What the browser itself says of registrations and permissions. */
function truth(own: Page) {
  return own.evaluate(
    async (origins) => {
      const { browser } = globalThis as unknown as OwnPage;
      const scripts = await browser.scripting.getRegisteredContentScripts();
      return {
        scripts: scripts.map(({ id }) => id),
        allowed: await browser.permissions.contains({ origins }),
      };
    },
    [...board.matches],
  );
}

test('a board is read from the click on, and no longer once that is taken back', async ({ firefox }) => {
  firefox.put(address, html);
  const page = await firefox.open(address);
  await wait();
  expect(await hosts(page), 'nothing of ours before').toBe(0);

  const popup = await popupOn(firefox, page);
  expect(await text(popup)).toContain(BOARD_STATE_ADVICE['not-allowed'].en);
  expect(await truth(popup)).toEqual({ scripts: [], allowed: false });
  expect(await violations(popup, null)).toEqual([]);
  await popup.click(READ);
  await expect.poll(() => hosts(page), 'at once, without a reload').toBe(cards);
  await popup.waitForSelector('.summary-sentence');
  expect(await text(popup)).toContain(`${cards} listings`);
  expect(await truth(popup)).toEqual({ scripts: [`board.${board.id}`], allowed: true });

  await page.reload();
  await expect.poll(() => hosts(page), 'after a reload, by itself').toBe(cards);

  const options = await firefox.openOwnPage('options');
  await options.waitForSelector(TAKE_BACK);
  await options.click(TAKE_BACK);
  await expect.poll(() => hosts(page), 'open pages are left').toBe(0);
  await options.waitForSelector(ALLOW);
  await expect.poll(() => truth(options)).toEqual({ scripts: [], allowed: false });
  await page.reload();
  await wait();
  expect(await hosts(page)).toBe(0);
});

test('a board is allowed in the options, and taken back in the browser’s own settings', async ({
  firefox,
}) => {
  firefox.put(address, html);
  const page = await firefox.open(address);
  const options = await firefox.openOwnPage('options');
  await options.waitForSelector(ALLOW);
  await options.click(ALLOW);
  await expect.poll(() => hosts(page), 'the open page is read at once').toBe(cards);
  await options.waitForSelector(TAKE_BACK);
  // As in about:addons: the browser takes it away, and no button of ours was pressed.
  await options.evaluate(
    (origins) => (globalThis as unknown as OwnPage).browser.permissions.remove({ origins }),
    [...board.matches],
  );
  await options.waitForSelector(ALLOW);
  await expect.poll(() => hosts(page)).toBe(0);
  await expect.poll(() => truth(options)).toEqual({ scripts: [], allowed: false });
});

test('a page of no board is read on the click, this once, where it has a posting', async ({ firefox }) => {
  firefox.put(POSTING_PAGE.address, POSTING_PAGE.html);
  const page = await firefox.open(POSTING_PAGE.address);
  const popup = await popupOn(firefox, page);
  expect(await text(popup)).toContain(ACCESS_WORDS.lookHelp.en);
  await popup.click(READ);
  await expect.poll(() => hosts(page)).toBe(1);
  await popup.waitForSelector('.summary-sentence');
  expect(await text(popup)).toContain('jobs.example');
  expect(await truth(popup)).toEqual({ scripts: [], allowed: false });
  await page.reload();
  await wait();
  expect(await hosts(page), 'nothing stays').toBe(0);
});

test('a page without a posting gets a clear answer', async ({ firefox }) => {
  firefox.put(PLAIN_PAGE.address, PLAIN_PAGE.html);
  const page = await firefox.open(PLAIN_PAGE.address);
  const popup = await popupOn(firefox, page);
  await popup.click(READ);
  await expect.poll(() => text(popup)).toContain(BOARD_STATE_ADVICE['no-posting'].en);
  expect(await violations(popup, null)).toEqual([]);
  expect(await hosts(page)).toBe(0);
});

test('a page the browser keeps for itself gets a clear answer', async ({ firefox }) => {
  const popup = await firefox.openOwnPage('popup');
  await popup.waitForSelector(READ);
  await popup.click(READ);
  await expect.poll(() => text(popup)).toContain(ACCESS_WORDS.keptOut.en);
});

/** The little of the browser's API that is called in the extension's own pages here. */
interface OwnPage {
  readonly browser: {
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
    readonly permissions: {
      contains(what: { origins: string[] }): Promise<boolean>;
      remove(what: { origins: string[] }): Promise<boolean>;
    };
  };
}
