import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { GIG_STATE_WORDS } from '../../../src/ui/words/gig-state-words.ts';
import { PANEL_WORDS } from '../../../src/ui/words/panel-words.ts';
import { POPUP_SENTENCES, POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import { RESULT_WORDS } from '../../../src/ui/words/result-words.ts';
import { STORAGE_WORDS } from '../../../src/ui/words/storage-words.ts';
import { WAY_WORDS } from '../../../src/ui/words/way-words.ts';
import { keepSampleGigs } from '../../support/keep-sample-gigs.ts';
import { BOARDS, badgeOf, badgesSettled, openBoard, openPanel } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

const TITLE = 'Google Apps Script で自動化してほしい';
const WHOLE_TITLE = '在庫表の集計を Google Apps Script で自動化してほしい';

test('a gig saved on the page is found, moved, removed and brought back in the popup', async ({
  extension,
}) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, TITLE);
  await panel.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(panel).toContainText(PANEL_WORDS.ja.saved);
  await page.keyboard.press('Escape');
  await expect(badgeOf(page, TITLE)).toHaveAccessibleName(new RegExp(BADGE_WORDS.ja.spoken.saved));

  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await popup.getByRole('tab', { name: POPUP_WORDS.saved.ja }).click();
  const row = popup.getByRole('listitem').filter({ hasText: WHOLE_TITLE });
  await expect(row).toBeVisible();
  await expect(row).toContainText('¥');

  await row
    .getByLabel(POPUP_SENTENCES.ja.stateOf(WHOLE_TITLE))
    .selectOption({ label: GIG_STATE_WORDS.applied.ja });
  await expect(popup.getByRole('heading', { level: 3, name: GIG_STATE_WORDS.applied.ja })).toBeVisible();

  await row.getByRole('button', { name: POPUP_SENTENCES.ja.removeThis(WHOLE_TITLE) }).click();
  await expect(row).toBeHidden();
  await popup.getByRole('button', { name: POPUP_WORDS.undo.ja }).click();
  await expect(row).toBeVisible();
  await expect(popup.getByRole('heading', { level: 3, name: GIG_STATE_WORDS.applied.ja })).toBeVisible();
});

test('what was saved is still saved after the page is loaded again', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[1].address);
  const panel = await openPanel(page, '社内問い合わせに答えるチャットボット');
  await panel.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(panel).toContainText(PANEL_WORDS.ja.saved);
  await page.reload();
  await badgesSettled(page);
  await expect(badgeOf(page, '社内問い合わせに答えるチャットボット')).toHaveAccessibleName(
    new RegExp(BADGE_WORDS.ja.spoken.saved),
  );
});

test('the panel takes a save back', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[1].address);
  const panel = await openPanel(page, '料理写真を見て感想');
  await panel.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await panel.getByRole('button', { name: PANEL_WORDS.ja.unsave }).click();
  await expect(panel).toContainText(PANEL_WORDS.ja.removed);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await popup.getByRole('tab', { name: POPUP_WORDS.saved.ja }).click();
  await expect(popup.getByText(POPUP_WORDS.nothingSaved.ja)).toBeVisible();
});

test('a full browser is told in the panel and in the popup, loses nothing, and is forgotten once there is room', async ({
  extension,
}) => {
  const page = await openBoard(extension, BOARDS[1].address);
  const saved = await openPanel(page, '料理写真を見て感想');
  await saved.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(saved).toContainText(PANEL_WORDS.ja.saved);
  await page.keyboard.press('Escape');

  const worker = await extension.worker();
  await worker.evaluate(() => {
    const kept = globalThis as unknown as { put?: IDBObjectStore['put'] };
    kept.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const panel = await openPanel(page, '社内問い合わせに答えるチャットボット');
  await panel.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(panel).toContainText('保存領域がいっぱいです');
  await page.keyboard.press('Escape');

  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(page)}`);
  await expect(popup.getByText(STORAGE_WORDS.full.ja)).toBeVisible();
  await expect(popup.getByRole('tab', { name: POPUP_WORDS.listings.ja })).toContainText(
    String(BOARDS[1].cards),
  );
  await popup.getByRole('tab', { name: POPUP_WORDS.saved.ja }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: '料理写真を見て感想' })).toBeVisible();

  await worker.evaluate(() => {
    const { put } = globalThis as unknown as { put: IDBObjectStore['put'] };
    IDBObjectStore.prototype.put = put;
  });
  await page.bringToFront();
  const again = await openPanel(page, '社内問い合わせに答えるチャットボット');
  await again.getByRole('button', { name: PANEL_WORDS.ja.save, exact: true }).click();
  await expect(again).toContainText(PANEL_WORDS.ja.saved);
  await expect(popup.getByRole('listitem').filter({ hasText: 'チャットボット' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByText(STORAGE_WORDS.full.ja)).toHaveCount(0);
});

test('what a gig took and paid is noted in the popup and shown beside its promise', async ({ extension }) => {
  await keepSampleGigs(extension, TODAY);
  const popup = await extension.openOwnPage('popup');
  const row = popup.getByRole('listitem').filter({ hasText: '在庫表の集計を自動化' });
  await row.getByText(RESULT_WORDS.note.ja).click();
  await row.getByLabel(RESULT_WORDS.received.ja).fill('20,000');
  await row.getByRole('button', { name: RESULT_WORDS.save.ja }).click();
  await expect(row.getByRole('alert')).toContainText(RESULT_WORDS.hoursMissing.ja);
  await row.getByLabel(RESULT_WORDS.hours.ja).fill('10');
  await row.getByRole('button', { name: RESULT_WORDS.save.ja }).click();
  await expect(row).toContainText('実際は 約¥2,000/時（保存時の見込み 約¥2,100/時）');
  await popup.getByText(WAY_WORDS.grounds.ja).click();
  await expect(popup.getByText('7件の目安（実績 6件・保存時の見込み 1件）')).toBeVisible();
});
