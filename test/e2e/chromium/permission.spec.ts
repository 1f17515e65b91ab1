import { ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { BOARD_STATE_ADVICE } from '../../../src/ui/words/popup-words.ts';
import { byClickPage, PLAIN_PAGE, POSTING_PAGE } from '../../support/by-click-page.ts';
import type { ExtensionBrowser } from '../../support/extension-chromium.ts';
import { expect, test } from './extension-test.ts';

const { board, address, html, cards } = byClickPage();
const HOSTS = '[data-jikyu-lens]';

/** Opens a page of the test's own, presses the toolbar button on it, and opens the popup once more where it can be seen. */
async function openWithPopup(extension: ExtensionBrowser, at: { address: string; html: string }) {
  extension.board.put(at.address, at.html);
  const page = await extension.context.newPage();
  await page.goto(at.address);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.press(page)}`);
  return { page, popup };
}

test('a board that is not allowed has nothing of ours, and the popup offers to read it', async ({
  extension,
}) => {
  const { page, popup } = await openWithPopup(extension, { address, html });
  await expect(popup.getByText(BOARD_STATE_ADVICE['not-allowed'].ja)).toBeVisible();
  await expect(popup.getByRole('button', { name: ACCESS_WORDS.readBoard.ja })).toBeEnabled();
  await expect(page.locator(HOSTS)).toHaveCount(0);
});

test('a page of no board is read on the click, this once, where it has a posting', async ({ extension }) => {
  const { page, popup } = await openWithPopup(extension, POSTING_PAGE);
  await popup.getByRole('button', { name: ACCESS_WORDS.lookForPosting.ja }).click();
  await expect(page.locator(HOSTS)).toHaveCount(1);
  await expect(popup.locator('.summary-sentence')).toContainText('1件');
  await expect(popup.locator('header')).toContainText('jobs.example');
  await page.reload();
  await page.waitForTimeout(1_500);
  await expect(page.locator(HOSTS)).toHaveCount(0);
});

test('a page without a posting gets a clear answer', async ({ extension }) => {
  const { page, popup } = await openWithPopup(extension, PLAIN_PAGE);
  await popup.getByRole('button', { name: ACCESS_WORDS.lookForPosting.ja }).click();
  await expect(popup.getByText(BOARD_STATE_ADVICE['no-posting'].ja)).toBeVisible();
  await expect(page.locator(HOSTS)).toHaveCount(0);
});

test('a page the browser keeps for itself gets a clear answer', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await popup.getByRole('button', { name: ACCESS_WORDS.lookForPosting.ja }).click();
  await expect(popup.getByText(ACCESS_WORDS.keptOut.ja)).toBeVisible();
});

test.describe('an allowed board', () => {
  test.use({ allowed: board });

  test('is read by itself, whenever its page is opened', async ({ extension }) => {
    extension.board.put(address, html);
    await expect
      .poll(async () => (await extension.worker()).evaluate(registeredScripts))
      .toEqual([{ id: `board.${board.id}`, js: ['src/content/more-boards.js', 'src/content/main.js'] }]);
    const page = await extension.context.newPage();
    await page.goto(address);
    await expect(page.locator(HOSTS)).toHaveCount(cards);
    const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
    await expect(popup.locator('.summary-sentence')).toContainText(`${cards}件`);
    await expect(popup.locator('header')).toContainText(board.name.ja);
    const options = await extension.openOwnPage('options');
    const row = options.locator('#boards li').filter({ hasText: board.name.ja });
    await expect(row).toContainText(ACCESS_WORDS.allowed.ja);
    await expect(row.getByRole('switch')).toBeChecked();
  });
});

/** Runs in the background. */
async function registeredScripts() {
  const { chrome } = globalThis as unknown as Background;
  return (await chrome.scripting.getRegisteredContentScripts()).map(({ id, js }) => ({ id, js }));
}

/** The little of the browser's API that is called in the background here. */
interface Background {
  readonly chrome: {
    readonly scripting: {
      getRegisteredContentScripts(): Promise<readonly { readonly id: string; readonly js: string[] }[]>;
    };
  };
}
