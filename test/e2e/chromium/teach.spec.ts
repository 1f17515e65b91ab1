import { ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { TAUGHT_SENTENCES } from '../../../src/ui/words/taught-words.ts';
import { TEACH_WORDS } from '../../../src/ui/words/teach-words.ts';
import { axeViolations } from './axe-violations.ts';
import { BADGE } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const HOST = 'unknown.example';
const ADDRESS = `https://${HOST}/jobs/list`;
const TITLES = ['町のパン屋の紹介文', '朝市のちらし', '予約表づくり', '写真の説明書き'];
const PAGE = `<!DOCTYPE html><html lang="ja"><head><title>仕事</title></head><body><main><h1>仕事</h1><ul>${TITLES.map(
  (
    title,
    index,
  ) => `<li class="job-box" style="padding:16px"><h2><a class="job-name" href="/jobs/${index + 1}">${title}</a></h2>
    <p>800字の文章を書いていただきます。</p><p><b class="job-pay">${(index + 2) * 1000}円</b> / 件</p></li>`,
).join('')}</ul></main></body></html>`;
const words = TEACH_WORDS.ja;

test.use({ allowed: { matches: [`https://${HOST}/*`] } });

test('an unknown list is taught by three presses, read from then on, and forgotten again', async ({
  extension,
}) => {
  extension.board.put(ADDRESS, PAGE);
  const page = await extension.context.newPage();
  await page.goto(ADDRESS);
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
  await expect(bar).toContainText(words.found(TITLES.length));
  await expect(bar).toContainText(`${TITLES[0]} – 2000円 / 件`);
  expect(page.url(), 'the page saw none of it').toBe(ADDRESS);
  expect(await axeViolations(page, 'jikyu-lens')).toEqual([]);
  await expect(bar.getByRole('button', { name: words.keep })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(BADGE)).toHaveCount(TITLES.length);
  await expect(bar).toHaveCount(0);

  await page.reload();
  await expect(page.locator(BADGE)).toHaveCount(TITLES.length);
  const options = await extension.openOwnPage('options');
  await expect(options.getByText(HOST)).toBeVisible();
  expect(await axeViolations(options)).toEqual([]);
  await options.getByRole('button', { name: TAUGHT_SENTENCES.ja.forget(HOST) }).click();
  await expect(options.getByText(HOST)).toHaveCount(0);
  await page.bringToFront();
  await page.reload();
  await page.waitForTimeout(1_500);
  await expect(page.locator('jikyu-lens')).toHaveCount(0);
});
