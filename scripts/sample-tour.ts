import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SAMPLE_ADDRESSES } from '../sample/pages.ts';
import { type DrawnBadge, drawnBadges } from '../test/support/drawn-badges.ts';
import { type ExtensionBrowser, launchExtension } from '../test/support/extension-chromium.ts';
import { keepSampleGigs } from '../test/support/keep-sample-gigs.ts';

export const ARTIFACTS = 'artifacts';
const BADGE = '[data-jikyu-lens] button[aria-haspopup="dialog"]';
const LOCALES = { ja: 'ja-JP', en: 'en-US' } as const;
const LOOKS = ['light', 'dark'] as const;
const SIZES = {
  page: { width: 1100, height: 900 },
  narrow: { width: 390, height: 844 },
  popup: { width: 400, height: 620 },
} as const;

type Language = keyof typeof LOCALES;
type Look = (typeof LOOKS)[number];

/** Walks through every surface without a screen and keeps pictures; gives the badges of both lists. */
export async function sampleTour(today: string): Promise<DrawnBadge[]> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const badges: DrawnBadge[] = [];
  for (const language of ['ja', 'en'] as const) {
    const browser = await launchExtension({ headless: true, today, locale: LOCALES[language] });
    try {
      if (language === 'ja') badges.push(...(await badgesOfAllPages(browser)));
      await keepSampleGigs(browser, today, language);
      for (const look of LOOKS) await picturesOf(browser, language, look);
    } finally {
      await browser.close();
    }
  }
  return badges;
}

/** What the badges say on every page of both lists. */
async function badgesOfAllPages({ context }: ExtensionBrowser): Promise<DrawnBadge[]> {
  const badges: DrawnBadge[] = [];
  const page = await context.newPage();
  for (const address of Object.values(SAMPLE_ADDRESSES))
    for (const number of [1, 2]) {
      await page.goto(`${address}?page=${number}`);
      await page.locator(BADGE).first().waitFor();
      await page.waitForTimeout(500);
      badges.push(...(await page.evaluate(drawnBadges)));
    }
  await page.close();
  return badges;
}

async function picturesOf(browser: ExtensionBrowser, language: Language, look: Look): Promise<void> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: look });
  const keep = (name: string, of = page, size: string = look, fullPage = false) =>
    of.screenshot({ path: join(ARTIFACTS, `${name}.${language}.${size}.png`), fullPage });
  const badge = page.locator(BADGE);
  for (const [board, address] of Object.entries(SAMPLE_ADDRESSES)) {
    await page.setViewportSize(SIZES.page);
    await page.goto(address);
    await badge.first().waitFor();
    await page.waitForTimeout(500);
    await keep(`list-${board}`);
    if (look === 'light') {
      await page.setViewportSize(SIZES.narrow);
      await page.waitForTimeout(400);
      await keep(`list-${board}`, page, 'narrow');
      await page.setViewportSize(SIZES.page);
    }
  }
  await page.goto(SAMPLE_ADDRESSES.crowdworks);
  await badge.nth(1).click();
  await picturesOfPanel(page, (name, size) => keep(name, page, size), look);
  await page.keyboard.press('Escape');
  const tab = await browser.tabId(page);
  for (const [name, query, size] of [
    ['popup', `?tab=${tab}`, SIZES.popup],
    ['options', '', SIZES.page],
    ['welcome', '', SIZES.page],
  ] as const) {
    const own = await browser.openOwnPage(name, query);
    await own.emulateMedia({ colorScheme: look });
    await own.setViewportSize(size);
    await own.waitForTimeout(600);
    await keep(name, own, look, name !== 'popup');
    for (const tabButton of await own.getByRole('tab').all()) {
      await tabButton.click();
      await own.waitForTimeout(200);
      await keep(`${name}-${(await tabButton.getAttribute('id')) ?? ''}`, own);
    }
    if (name === 'popup') await pictureOfForm(own, keep);
    await own.close();
  }
  await page.close();
}

/** The panel as it opens, with every section opened one by one, and on a narrow screen. */
async function picturesOfPanel(
  page: Page,
  keep: (name: string, size?: string) => Promise<unknown>,
  look: Look,
): Promise<void> {
  const panel = page.getByRole('dialog');
  await panel.locator('h3').first().waitFor();
  await page.waitForTimeout(400);
  await keep('panel', look);
  for (const more of await panel.locator('button.more').all()) await more.click();
  await keep('panel-all-lines', look);
  for (const more of await panel.locator('button.more').all()) await more.click();
  for (const [index, section] of (await panel.locator('summary').all()).entries()) {
    await section.click();
    await section.scrollIntoViewIfNeeded();
    await panel.locator('details[open]').evaluate((open) => open.scrollIntoView({ block: 'center' }));
    await keep(`panel-section-${index + 1}`, look);
    if (look === 'light') {
      await page.setViewportSize(SIZES.narrow);
      await keep(`panel-section-${index + 1}`, 'narrow');
      await page.setViewportSize(SIZES.page);
    }
    await section.click();
  }
}

/** The form that notes what a gig really took. */
async function pictureOfForm(popup: Page, keep: (name: string, of: Page) => Promise<unknown>): Promise<void> {
  const form = popup.locator('.result').first();
  await form.locator('summary').click();
  await form.scrollIntoViewIfNeeded();
  await keep('popup-result', popup);
}
