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
  for (const line of ['提示額', '手数料', '手取り', '作業の合計', '無報酬の合計'])
    await expect(panel.locator('dt', { hasText: line }).first()).toBeVisible();
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
  await expect(panel.getByRole('heading', { name: words.questions })).toBeVisible();
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
