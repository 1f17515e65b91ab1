import { expect, type Locator, type Page } from '@playwright/test';
import { SAMPLE_ADDRESSES } from '../../../sample/pages.ts';
import { type DrawnBadge, drawnBadges } from '../../support/drawn-badges.ts';
import type { ExtensionBrowser } from '../../support/extension-chromium.ts';

export const CARDS = '[class*="_jobOfferList_"] > li, .p-search-job-medias > .p-search-job-media';
export const BADGE = '[data-jikyu-lens] button[aria-haspopup="dialog"]';

export const BOARDS = [
  { board: 'CrowdWorks', address: SAMPLE_ADDRESSES.crowdworks, cards: 12 },
  { board: 'Lancers', address: SAMPLE_ADDRESSES.lancers, cards: 11 },
] as const;

/** Opens a page of the sample board and waits until its badges stand where they belong. */
export async function openBoard(extension: ExtensionBrowser, address: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await badgesSettled(page);
  return page;
}

/** Waits until there are badges and the ones on the screen have found their place. */
export async function badgesSettled(page: Page): Promise<void> {
  await expect(page.locator(BADGE).first()).toBeVisible();
  await expect(page.locator(`${BADGE}[data-fit="waiting"]`).first()).not.toBeInViewport();
}

export function cardOf(page: Page, title: string): Locator {
  return page.locator(CARDS).filter({ hasText: title }).last();
}

export function badgeOf(page: Page, title: string): Locator {
  return cardOf(page, title).locator(BADGE);
}

export function badgesOn(page: Page): Promise<DrawnBadge[]> {
  return page.evaluate(drawnBadges);
}

export async function openPanel(page: Page, title: string): Promise<Locator> {
  await badgeOf(page, title).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 3 }).first()).toBeVisible();
  return panel;
}
