import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { GIG_STATE_WORDS } from '../../../src/ui/words/gig-state-words.ts';
import { PANEL_WORDS } from '../../../src/ui/words/panel-words.ts';
import { POPUP_SENTENCES, POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import { BOARDS, badgeOf, badgesSettled, openBoard, openPanel } from './board-page.ts';
import { expect, test } from './extension-test.ts';

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
