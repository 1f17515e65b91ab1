import { ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { TAUGHT_SENTENCES } from '../../../src/ui/words/taught-words.ts';
import { TEACH_WORDS } from '../../../src/ui/words/teach-words.ts';
import { TAUGHT_PAGE } from '../../support/taught-page.ts';
import { axeViolations } from './axe-violations.ts';
import { BADGE } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const { host, address, html, titles } = TAUGHT_PAGE;
const words = TEACH_WORDS.ja;

test.use({ allowed: { matches: [`https://${host}/*`] } });

test('an unknown list is taught by three presses, read from then on, and forgotten again', async ({
  extension,
}) => {
  extension.board.put(address, html);
  const page = await extension.context.newPage();
  await page.goto(address);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await expect(page.locator('jikyu-lens')).toHaveCount(0);
  await popup.getByRole('button', { name: ACCESS_WORDS.teach.ja }).click();
  await expect(popup.getByText(ACCESS_WORDS.teaching.ja)).toBeVisible();

  await page.bringToFront();
  const bar = page.getByRole('dialog', { name: words.name });
  await expect(bar).toContainText(words.point[0]);
  await page
    .locator('li')
    .nth(1)
    .click({ position: { x: 4, y: 4 } });
  await expect(bar).toContainText(words.point[1]);
  await page.locator('li a').nth(1).click();
  await expect(bar).toContainText(words.point[2]);
  await page.locator('li b').nth(1).click();
  await expect(bar).toContainText(words.found(titles.length));
  await expect(bar).toContainText(`${titles[0]} – 2000円 / 件`);
  expect(page.url(), 'the page saw none of it').toBe(address);
  expect(await axeViolations(page, 'jikyu-lens')).toEqual([]);
  await expect(bar.getByRole('button', { name: words.keep })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(BADGE)).toHaveCount(titles.length);
  await expect(bar).toHaveCount(0);

  await page.reload();
  await expect(page.locator(BADGE)).toHaveCount(titles.length);
  const options = await extension.openOwnPage('options');
  await expect(options.getByText(host)).toBeVisible();
  expect(await axeViolations(options)).toEqual([]);
  await options.getByRole('button', { name: TAUGHT_SENTENCES.ja.forget(host) }).click();
  await expect(options.getByText(host)).toHaveCount(0);
  await page.bringToFront();
  await page.reload();
  await page.waitForTimeout(1_500);
  await expect(page.locator('jikyu-lens')).toHaveCount(0);
});
