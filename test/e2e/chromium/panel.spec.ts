import type { Page } from '@playwright/test';
import { DIMMED_CLIENT_WORDS } from '../../../src/ui/words/dimmed-client-words.ts';
import { PANEL_WORDS } from '../../../src/ui/words/panel-words.ts';
import { BOARDS, badgeOf, cardOf, openBoard, openPanel } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const BAIT = 'AIが書いた記事の手直し';
const UNKNOWN = 'SNS運用について相談できる方';
const words = PANEL_WORDS.ja;

test('a click on a badge opens the panel with the way to the figure', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, BAIT);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(BAIT);
  await expect(panel.getByRole('heading', { name: words.why })).toBeVisible();
  const totals = panel.locator('dl').first().locator('dt');
  await expect(totals).toContainText(['手取り', '作業の合計', '無報酬の合計']);
  await expect(totals.first()).toContainText(/提示額 ¥[\d,]+ · 手数料 −¥[\d,]+/);
  await panel.getByRole('button', { name: words.allLines }).click();
  await expect(panel).toContainText('5,000');
  expect(page.url(), 'the card’s link was not followed').toBe(BOARDS[0].address);
});

test('every line of the estimate says where it comes from', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, BAIT);
  await panel.getByRole('button', { name: words.allLines }).click();
  const section = panel.locator('section').filter({ has: page.getByRole('heading', { name: words.why }) });
  const rows = section.locator('dl > .row');
  const count = await rows.count();
  expect(count).toBeGreaterThan(5);
  for (let row = 0; row < count; row++)
    await expect(rows.nth(row).locator('.source').first()).toContainText(/\[.+\]/);
});

test('signals carry words of the listing itself', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, BAIT);
  const quotes = await panel.locator('q').allTextContents();
  expect(quotes.length).toBeGreaterThan(3);
  const plain = (text: string) => text.replaceAll(/\s/g, '');
  const card = plain((await cardOf(page, BAIT).textContent()) ?? '');
  for (const quote of quotes) expect(card).toContain(plain(quote));
});

test('keys alone open, walk through and close it; the focus comes back', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  for (const key of ['Enter', 'Space']) {
    await badgeOf(page, BAIT).focus();
    await page.keyboard.press(key);
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { name: words.why })).toBeVisible();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return {
          inPage: document.activeElement?.matches('a, button, input') ?? false,
          inDialog: inner?.closest('dialog') !== null,
        };
      });
      expect(focus.inPage, 'the focus never goes to the page behind').toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(badgeOf(page, BAIT)).toBeFocused();
  }
});

test('a click beside the panel closes it', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, BAIT);
  await page.mouse.click(5, 5);
  await expect(panel).toBeHidden();
});

test('an unknown listing offers questions to copy', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel(page, UNKNOWN);
  await expect(panel).toContainText(words.cannotTell);
  await expect(panel.getByRole('textbox')).toHaveValue(/1\. .+/);
  await panel.getByRole('button', { name: words.copyQuestions }).click();
  await expect(panel).toContainText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/[？?。]/);
});

test('a scam names where to ask for help', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const panel = await openPanel(page, '誰でも簡単に月20万円');
  await expect(panel).toContainText(words.scam);
  await expect(panel).toContainText('188');
});

test('the counter-offer opens with a message to edit, and copies what was edited', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[1].address);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel(page, 'YouTube動画の編集');
  await panel.getByText(words.counterOffer, { exact: true }).click();
  await expect(panel.getByText(words.counterAt(80), { exact: true })).toBeVisible();
  const box = panel.getByRole('textbox').first();
  await expect(box).toHaveValue(/ご検討いただけますでしょうか/);
  await panel.getByRole('button', { name: words.askScope }).click();
  await expect(box).toHaveValue(/この範囲に絞って/);
  await panel.getByRole('button', { name: 'English' }).first().click();
  await expect(box).toHaveValue(/narrow the scope/);
  await box.fill('Could we talk about the scope?');
  await panel.getByRole('button', { name: words.copyScope }).click();
  await expect(panel).toContainText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Could we talk about the scope?');
  const footer = panel.getByRole('button', { name: words.save, exact: true });
  await expect(footer, 'however much is open, the panel stays inside the window').toBeInViewport({
    ratio: 1,
  });
});

test('a client dimmed in the panel is faint at once on every open page, and comes back in the options', async ({
  extension,
}) => {
  const pages = [
    await openBoard(extension, BOARDS[0].address),
    await openBoard(extension, BOARDS[0].address),
  ];
  const opacity = (page: Page) => cardOf(page, BAIT).evaluate((card) => getComputedStyle(card).opacity);
  const panel = await openPanel(pages[1]!, BAIT);
  await panel.getByText(words.client, { exact: true }).click();
  await panel.getByRole('button', { name: words.dimClient }).click();
  await expect(panel).toContainText(words.clientDimmed);
  for (const page of pages) await expect.poll(() => opacity(page)).toBe('0.4');
  const options = await extension.openOwnPage('options');
  await options.getByRole('button', { name: /くらしの小箱編集室.*元の表示に戻す/ }).click();
  for (const page of pages) await expect.poll(() => opacity(page)).toBe('1');
  await expect(options.getByText(DIMMED_CLIENT_WORDS.none.ja)).toBeVisible();
});
