import { samplePage } from '../../../sample/pages.ts';
import { LISTING_FIELD_WORDS } from '../../../src/ui/words/listing-field-words.ts';
import { OPTIONS_WORDS } from '../../../src/ui/words/options-words.ts';
import { BOARD_STATE_ADVICE } from '../../../src/ui/words/popup-words.ts';
import { axeViolations } from './axe-violations.ts';
import { BADGE, BOARDS, badgesSettled } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

const [, lancers] = BOARDS;
const CHANGED = `${lancers.address}?redesign=1`;
const asItWas = samplePage(lancers.address, TODAY) ?? '';

test('a redesign is noticed on the first view: no badges, said in popup and options, until it is read again', async ({
  extension,
}) => {
  const { board } = extension;
  board.put(CHANGED, asItWas.replaceAll('p-search-job-media__price', 'reward'));
  const page = await extension.context.newPage();
  await page.goto(CHANGED);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await expect(popup.getByText(BOARD_STATE_ADVICE.changed.ja)).toBeVisible();
  await expect(popup.getByText(`${LISTING_FIELD_WORDS.payText.ja}：${lancers.cards}件中0件`)).toBeVisible();
  await expect(popup.locator('.summary-sentence')).toHaveCount(0);
  expect(await axeViolations(popup)).toEqual([]);
  await expect(page.locator('[data-jikyu-lens]')).toHaveCount(0);

  const options = await extension.openOwnPage('options');
  const row = options.locator('.board-row').filter({ hasText: 'ランサーズ' });
  await expect(row).toContainText(`${LISTING_FIELD_WORDS.payText.ja}：${lancers.cards}件中0件`);
  expect(await axeViolations(options)).toEqual([]);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.bringToFront();
  const copy = row.getByRole('button', { name: OPTIONS_WORDS.copyReport.ja });
  await copy.focus();
  await options.keyboard.press('Enter');
  await expect(row.getByRole('status')).not.toBeEmpty();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Jikyu Lens \d+\.\d+\.\d+\nboard: lancers\npage: list\nsince: \d{4}-\d\d-\d\d\npayText: 0 of \d+ read$/,
  );

  await page.goto(lancers.address);
  await page.bringToFront();
  await badgesSettled(page);
  await expect(page.locator(BADGE)).toHaveCount(lancers.cards);
  await expect(row.getByRole('button', { name: OPTIONS_WORDS.copyReport.ja })).toHaveCount(0);
});

test('a page that was read and is then painted anew loses its badges', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(lancers.address);
  await badgesSettled(page);
  await page.evaluate(() => {
    for (const price of document.querySelectorAll('.p-search-job-media__price')) {
      const anew = document.createElement('b');
      anew.textContent = price.textContent;
      price.replaceWith(anew);
    }
  });
  await expect(page.locator('[data-jikyu-lens]')).toHaveCount(0);
});
