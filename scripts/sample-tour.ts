import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_ADDRESSES } from '../sample/pages.ts';
import { type DrawnBadge, drawnBadges } from '../test/support/drawn-badges.ts';
import { type ExtensionBrowser, launchExtension } from '../test/support/extension-chromium.ts';

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
  const keep = (name: string, of = page, size: string = look) =>
    of.screenshot({ path: join(ARTIFACTS, `${name}.${language}.${size}.png`) });
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
  await badge.first().click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
  await keep('panel');
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
    await keep(name, own);
    await own.close();
  }
  await page.close();
}
