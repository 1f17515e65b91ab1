import type { Page } from 'puppeteer-core';
import { ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { TAUGHT_SENTENCES } from '../../../src/ui/words/taught-words.ts';
import { TEACH_WORDS } from '../../../src/ui/words/teach-words.ts';
import { TAUGHT_PAGE } from '../../support/taught-page.ts';
import { expect, test } from './extension-test.ts';
import { violations } from './violations.ts';

const { host, address, html, titles } = TAUGHT_PAGE;
const words = TEACH_WORDS.en;

/** What our own elements on the page say. */
const ours = (page: Page) =>
  page.$$eval('jikyu-lens', (all) => all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join());
const badges = (page: Page) =>
  page.$$eval('[data-jikyu-lens] >>> button[aria-haspopup="dialog"]', (all) => all.length);
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test('an unknown list is taught by three presses, read from then on, and forgotten again', async ({
  firefox,
}) => {
  firefox.put(address, html);
  const page = await firefox.open(address);
  const popup = await firefox.openOwnPage('popup', `?tab=${await firefox.press(page)}`);
  const teach = await popup.waitForSelector(`::-p-aria([name="${ACCESS_WORDS.teach.en}"][role="button"])`);
  expect(await page.$$('jikyu-lens')).toEqual([]);
  await teach?.click();
  await expect.poll(() => text(popup)).toContain(ACCESS_WORDS.teaching.en);

  await page.bringToFront();
  await expect.poll(() => ours(page)).toContain(words.point[0]);
  await page.click('li:nth-child(2)', { offset: { x: 4, y: 4 } });
  await expect.poll(() => ours(page)).toContain(words.point[1]);
  await page.click('li:nth-child(2) a');
  await expect.poll(() => ours(page)).toContain(words.point[2]);
  await page.click('li:nth-child(2) b');
  await expect.poll(() => ours(page)).toContain(words.found(titles.length));
  expect(page.url(), 'the page saw none of it').toBe(address);
  expect(await violations(page, 'jikyu-lens')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => badges(page)).toBe(titles.length);

  await page.reload();
  await expect.poll(() => badges(page), 'after a reload, by itself').toBe(titles.length);
  const options = await firefox.openOwnPage('options');
  const forget = await options.waitForSelector(`button[aria-label="${TAUGHT_SENTENCES.en.forget(host)}"]`);
  await forget?.click();
  await expect.poll(() => text(options)).not.toContain(host);
  await page.bringToFront();
  await page.reload();
  // Longer than a page takes to be read where it is read.
  await new Promise((passed) => setTimeout(passed, 1_500));
  expect(await page.$$('jikyu-lens, [data-jikyu-lens]')).toEqual([]);
});
