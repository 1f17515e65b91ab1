import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_ADDRESSES } from '../sample/pages.ts';
import { type DrawnBadge, drawnBadges } from '../test/support/drawn-badges.ts';
import { type ExtensionBrowser, launchExtension } from '../test/support/extension-chromium.ts';

export const ARTIFACTS = 'artifacts';
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
      for (const look of LOOKS) {
        const seen = await picturesOf(browser, language, look);
        if (language === 'ja' && look === 'light') badges.push(...seen);
      }
    } finally {
      await browser.close();
    }
  }
  return badges;
}

async function picturesOf(browser: ExtensionBrowser, language: Language, look: Look): Promise<DrawnBadge[]> {
  const badges: DrawnBadge[] = [];
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: look });
  const keep = (name: string, of = page, size: string = look) =>
    of.screenshot({ path: join(ARTIFACTS, `${name}.${language}.${size}.png`) });
  const badge = page.locator('[data-jikyu-lens] button[aria-haspopup="dialog"]');
  for (const [board, address] of Object.entries(SAMPLE_ADDRESSES)) {
    await page.setViewportSize(SIZES.page);
    await page.goto(address);
    await badge.first().waitFor();
    await page.waitForTimeout(500);
    badges.push(...(await page.evaluate(drawnBadges)));
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
  return badges;
}
