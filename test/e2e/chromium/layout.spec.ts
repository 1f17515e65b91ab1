import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../support/extension-chromium.ts';
import { BADGE, BOARDS, badgesSettled, CARDS, openBoard } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const WIDTHS = [1100, 390] as const;

/** Rectangles of every card and of everything in it that has a box, badges aside. */
function boxesOn(page: Page): Promise<number[][]> {
  return page.locator(CARDS).evaluateAll((cards) =>
    cards
      .flatMap((card) => [card, ...card.querySelectorAll('*:not([data-jikyu-lens])')])
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + scrollX, top + scrollY, width, height].map((value) => Math.round(value * 100) / 100);
      }),
  );
}

/** A page that sums up every layout shift of what it opens. */
async function pageThatWatchesShifts(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
}

for (const { board, address, cards } of BOARDS)
  for (const width of WIDTHS)
    test(`${board} at ${width} px: nothing moves`, async ({ extension }) => {
      const page = await pageThatWatchesShifts(extension);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await badgesSettled(page);
      for (let card = 0; card < cards; card++) {
        await page
          .locator(CARDS)
          .nth(card)
          .evaluate((element) => element.scrollIntoView());
        await page.waitForTimeout(60);
      }
      await expect(page.locator(`${BADGE}[data-fit="waiting"]`)).toHaveCount(0);
      expect(await shiftOf(page)).toBe(0);

      const withBadges = await boxesOn(page);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-jikyu-lens]')) host.remove();
      });
      expect(await boxesOn(page)).toEqual(withBadges);
    });

test('a shift would be seen', async ({ extension }) => {
  const page = await pageThatWatchesShifts(extension);
  await page.goto(BOARDS[1].address);
  await badgesSettled(page);
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 300px' })),
  );
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
});

/** Texts, pictures and controls of the cards that lie under a badge. */
function coveredOn(page: Page): Promise<string[]> {
  return page.locator(CARDS).evaluateAll((cards) =>
    cards.flatMap((card) => {
      const badge = card
        .querySelector('[data-jikyu-lens]')
        ?.shadowRoot?.querySelector('button')
        ?.getBoundingClientRect();
      if (!badge) return [];
      const isHit = (box: DOMRect) =>
        box.left < badge.right - 1 &&
        box.right > badge.left + 1 &&
        box.top < badge.bottom - 5 &&
        box.bottom > badge.top + 5;
      const hit = [...card.querySelectorAll('img, button, input')]
        .filter((element) => isHit(element.getBoundingClientRect()))
        .map((element) => element.outerHTML);
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const text = texts.currentNode.nodeValue?.trim();
        if (text && [...range.getClientRects()].some(isHit)) hit.push(text);
      }
      return hit;
    }),
  );
}

for (const { board, address } of BOARDS)
  for (const width of WIDTHS)
    test(`${board} at ${width} px: badges cover nothing that stands on the card`, async ({ extension }) => {
      const page = await extension.context.newPage();
      await page.setViewportSize({ width, height: 20_000 });
      await page.goto(address);
      await badgesSettled(page);
      await expect(page.locator(`${BADGE}[data-fit="waiting"]`)).toHaveCount(0);
      expect(await coveredOn(page)).toEqual([]);
    });

test('badges stay with their cards when the window becomes narrow', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  await page.setViewportSize({ width: 390, height: 900 });
  await page.waitForTimeout(500);
  const outside = await page.locator(CARDS).evaluateAll(
    (cards) =>
      cards.filter((card) => {
        const badge = card
          .querySelector('[data-jikyu-lens]')
          ?.shadowRoot?.querySelector('button')
          ?.getBoundingClientRect();
        const box = card.getBoundingClientRect();
        return (
          badge &&
          box.top < innerHeight &&
          (badge.right > box.right + 1 || badge.left < box.left - 1 || badge.top < box.top - 1)
        );
      }).length,
  );
  expect(outside).toBe(0);
});
