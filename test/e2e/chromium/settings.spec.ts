import type { Page } from '@playwright/test';
import { SIGNAL_TEXTS } from '../../../src/core/spiral/signal-texts.ts';
import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { DRAWING_WORDS, LANGUAGE_NAMES, OPTIONS_WORDS } from '../../../src/ui/words/options-words.ts';
import { POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import { BADGE, BOARDS, badgeOf, badgesOn, CARDS, openBoard } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const FAIR_OFFER = 'オンライン秘書';
const [crowdworks, lancers] = BOARDS;

async function setFloor(options: Page, floor: string): Promise<void> {
  const field = options.getByLabel(OPTIONS_WORDS.ownFloor.ja, { exact: true });
  await field.fill(floor);
  await field.blur();
}

test('a new floor reaches the open pages of both boards without a reload', async ({ extension }) => {
  const pages = [await openBoard(extension, crowdworks.address), await openBoard(extension, lancers.address)];
  const options = await extension.openOwnPage('options');
  await setFloor(options, '1');
  for (const page of pages)
    await expect
      .poll(async () =>
        (await badgesOn(page)).filter(({ verdict }) => !['good', 'unknown'].includes(verdict)),
      )
      .toEqual([]);
  await setFloor(options, '50000');
  for (const page of pages)
    await expect
      .poll(async () => (await badgesOn(page)).some(({ verdict }) => verdict === 'good'))
      .toBe(false);
  await expect(badgeOf(pages[0]!, FAIR_OFFER)).toHaveAccessibleName(/50,000/);
});

test('the prefecture sets the floor', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const floor = async () =>
    (await badgeOf(page, FAIR_OFFER).getAttribute('aria-label'))?.match(/下限¥([\d,]+)/)?.[1];
  const national = await floor();
  const options = await extension.openOwnPage('options');
  await options.getByLabel(OPTIONS_WORDS.prefecture.ja, { exact: true }).selectOption({ label: '東京都' });
  await expect.poll(floor).not.toBe(national);
});

test('a number that cannot be used is refused with a sentence and the old one stays', async ({
  extension,
}) => {
  const options = await extension.openOwnPage('options');
  const field = options.getByLabel(OPTIONS_WORDS.ownFloor.ja, { exact: true });
  await setFloor(options, '1500');
  await expect(options.getByText(OPTIONS_WORDS.saved.ja)).toBeVisible();
  for (const wrong of ['-5', 'abc', '0', '999999999']) {
    await setFloor(options, wrong);
    await expect(field).toHaveValue('1500');
    await expect(field).toHaveAccessibleDescription(/.{5,}/);
  }
  await options.reload();
  await expect(field).toHaveValue('1500');
});

test('reset brings the defaults back and can be undone', async ({ extension }) => {
  const options = await extension.openOwnPage('options');
  const field = options.getByLabel(OPTIONS_WORDS.ownFloor.ja, { exact: true });
  await setFloor(options, '1500');
  await options.getByRole('button', { name: OPTIONS_WORDS.reset.ja }).click();
  await expect(field).toHaveValue('');
  await options.getByRole('button', { name: OPTIONS_WORDS.undo.ja }).click();
  await expect(field).toHaveValue('1500');
});

test('the language changes the page, the badges and the popup at once', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const options = await extension.openOwnPage('options');
  await options.getByLabel(LANGUAGE_NAMES.en, { exact: true }).check();
  await expect(options.getByRole('heading', { level: 1 })).toContainText(OPTIONS_WORDS.title.en);
  await expect(badgeOf(page, FAIR_OFFER)).toContainText('/h');
  await expect(badgeOf(page, FAIR_OFFER)).toHaveAccessibleName(/Jikyu Lens/);
});

test('reading only: nothing on the page, everything in the popup', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const options = await extension.openOwnPage('options');
  await options.getByLabel(DRAWING_WORDS['reading-only'].ja).check();
  await expect(page.locator('[data-jikyu-lens]')).toHaveCount(0);
  await page.reload();
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await expect(popup.getByRole('tab', { name: POPUP_WORDS.listings.ja })).toContainText(
    String(crowdworks.cards),
  );
  await popup.getByRole('tab', { name: POPUP_WORDS.listings.ja }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: 'AIが書いた記事の手直し' })).toContainText('¥');
  await expect(page.locator('[data-jikyu-lens]')).toHaveCount(0);
});

test('dimming is counted and taken back by one press', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const below = (await badgesOn(page)).filter(({ verdict }) => verdict === 'below').length;
  expect(below).toBeGreaterThan(0);
  const options = await extension.openOwnPage('options');
  await options.getByRole('switch', { name: OPTIONS_WORDS.dim.ja }).check();
  const pill = page.locator('[data-jikyu-lens] button', { hasText: BADGE_WORDS.ja.showDimmed });
  await expect(pill).toContainText(BADGE_WORDS.ja.dimmed(below));
  const faint = () =>
    page
      .locator(CARDS)
      .evaluateAll((cards) => cards.filter((card) => getComputedStyle(card).opacity !== '1').length);
  await expect.poll(faint).toBe(below);
  await pill.click();
  await expect.poll(faint).toBe(0);
  await page.locator('[data-jikyu-lens] button', { hasText: BADGE_WORDS.ja.dimAgain }).click();
  await expect.poll(faint).toBe(below);
  await options.getByRole('switch', { name: OPTIONS_WORDS.dim.ja }).uncheck();
  await expect.poll(faint).toBe(0);
  const styled = await page
    .locator(CARDS)
    .evaluateAll((cards) => cards.filter((card) => card.hasAttribute('style')).length);
  expect(styled, 'no trace is left on the cards').toBe(0);
});

test('a board switched off in the popup shows nothing, and comes back', async ({ extension }) => {
  const page = await openBoard(extension, lancers.address);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  const board = popup.getByRole('switch', { name: /ランサーズ/ }).first();
  await board.uncheck();
  await expect(page.locator(BADGE)).toHaveCount(0);
  await popup
    .getByRole('switch', { name: /ランサーズ/ })
    .first()
    .check();
  await expect(page.locator(BADGE)).toHaveCount(lancers.cards);
});

/** 低単価スパイラルのおそれは注意 */
const WATCH = /おそれは注意/;

test('a signal switched off is gone from open pages at once, and comes back', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const badge = badgeOf(page, 'セール用バナー3枚の制作');
  await expect(badge).not.toHaveAccessibleName(WATCH);
  const options = await extension.openOwnPage('options');
  const allowed = options.getByRole('switch', { name: SIGNAL_TEXTS['growth.portfolio-ok'].ja.name });
  await allowed.uncheck();
  await expect(badge).toHaveAccessibleName(WATCH);
  await allowed.check();
  await expect(badge).not.toHaveAccessibleName(WATCH);
});
