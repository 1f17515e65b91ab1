import { POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import { BADGE, BOARDS, badgeOf, badgesOn, openBoard } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const [crowdworks] = BOARDS;

test('the popup counts this page as the page shows it', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const badges = await badgesOn(page);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  const below = badges.filter(({ verdict }) => verdict === 'below').length;
  const unknown = badges.filter(({ verdict }) => verdict === 'unknown').length;
  const sentence = popup.locator('.summary-sentence');
  await expect(sentence).toContainText(`${badges.length}件`);
  await expect(sentence).toContainText(`${below}件`);
  await expect(sentence).toContainText(`不明 ${unknown}件`);
});

test('the toolbar counts the warnings the popup lists', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const tab = await extension.tabId(page);
  const popup = await extension.openOwnPage('popup', `?tab=${tab}`);
  const warnings = popup.getByRole('tabpanel').locator('li.row');
  await expect(warnings.first()).toBeVisible();
  const worker = await extension.worker();
  const shown = await worker.evaluate(
    (tabId) => (globalThis as unknown as ToolbarApi).chrome.action.getBadgeText({ tabId }),
    tab,
  );
  expect(Number(shown)).toBe(await warnings.count());
  expect(Number(shown)).toBeGreaterThan(0);
});

test('scams stand first, and the popup says where to ask for help', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  const first = popup.getByRole('tabpanel').locator('li.row').first();
  await expect(first).toContainText(POPUP_WORDS.scam.ja);
  await expect(popup.getByText(POPUP_WORDS.scamHelp.ja)).toBeVisible();
});

test('a title in the popup leads to its card', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await popup.getByRole('tab', { name: POPUP_WORDS.listings.ja }).click();
  await popup.getByRole('button', { name: '通販サイトへの商品登録' }).click();
  await expect(badgeOf(page, '通販サイトへの商品登録')).toBeInViewport();
});

test('on a page of no board it says what to open', async ({ extension }) => {
  const popup = await extension.openOwnPage('popup');
  await expect(popup.getByRole('button', { name: new RegExp(POPUP_WORDS.openList.ja) })).toHaveCount(
    BOARDS.length,
  );
  await expect(popup.getByText(POPUP_WORDS.nothingSaved.ja)).toBeVisible();
});

test('what a tab showed is not told of the page it shows next', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const tab = await extension.tabId(page);
  await page.goto('about:blank');
  await expect(page.locator(BADGE)).toHaveCount(0);
  const popup = await extension.openOwnPage('popup', `?tab=${tab}`);
  await expect(popup.getByText(POPUP_WORDS.nothingSaved.ja)).toBeVisible();
  await expect(popup.locator('.summary-sentence')).toHaveCount(0);
});

/** The little of the browser's API that is called in the background here. */
interface ToolbarApi {
  readonly chrome: { readonly action: { getBadgeText(of: { tabId: number }): Promise<string> } };
}
