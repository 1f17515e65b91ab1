import type { Page } from '@playwright/test';
import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { PANEL_WORDS } from '../../../src/ui/words/panel-words.ts';
import { POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import type { ExtensionBrowser } from '../../support/extension-chromium.ts';
import { BADGE, BOARDS, badgeOf, openBoard, openPanel } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const [crowdworks, lancers] = BOARDS;
const TITLE = 'AIが書いた記事の手直し';

/** Ends the background at once, as the browser does after some idle seconds. */
async function stopBackground(extension: ExtensionBrowser, own: Page): Promise<void> {
  const session = await extension.context.newCDPSession(own);
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

test('the background may stop between any two messages', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const tab = await extension.tabId(page);
  // A page of the extension that asks nothing: a question on its way would be cut off with the background.
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.extensionId}/icons/16.png`);

  await stopBackground(extension, own);
  await page.bringToFront();
  const panel = await openPanel(page, TITLE);
  await expect(panel).toContainText('¥');

  await stopBackground(extension, own);
  await page.bringToFront();
  await panel.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(panel).toContainText(PANEL_WORDS.ja.saved);

  await stopBackground(extension, own);
  const popup = await extension.openOwnPage('popup', `?tab=${tab}`);
  await expect(popup.locator('.summary-sentence')).toContainText(`${crowdworks.cards}件`);
  await popup.getByRole('tab', { name: POPUP_WORDS.saved.ja }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: TITLE })).toBeVisible();
  await popup.close();

  await stopBackground(extension, own);
  const next = await openBoard(extension, lancers.address);
  await expect(next.locator(BADGE)).toHaveCount(lancers.cards);
});

test('after an update under the page, badges stay and say to reload', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const worker = await extension.worker();
  extension.expectError(/Extension context invalidated/);
  await worker.evaluate(() => (globalThis as unknown as RuntimeApi).chrome.runtime.reload()).catch(() => {});
  await page.waitForTimeout(1500);
  await page.bringToFront();
  await badgeOf(page, TITLE).click();
  await expect(page.getByRole('button', { name: BADGE_WORDS.ja.reload })).toBeVisible();
  await page.evaluate(() => document.body.append(document.createElement('div')));
  await page.waitForTimeout(500);
});

/** The little of the browser's API that is called in the background here. */
interface RuntimeApi {
  readonly chrome: { readonly runtime: { reload(): void } };
}
