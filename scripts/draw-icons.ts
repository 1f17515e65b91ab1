import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** Draws the icons of public/icons from the drawings in art/; run it after changing one: npx tsx scripts/draw-icons.ts */
const ICONS = [
  { size: 16, source: 'source-small.svg' },
  { size: 32, source: 'source-small.svg' },
  { size: 48, source: 'source.svg' },
  { size: 128, source: 'source.svg' },
] as const;

const drawings = new URL('../art/', import.meta.url);
const folder = new URL('../public/icons/', import.meta.url);
const found = findBrowser('chromium');
if (!found) throw new Error('Install Chromium to draw the icons.');

const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { size, source } of ICONS) {
  const drawing = readFileSync(new URL(source, drawings)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
  console.log(`public/icons/${size}.png from art/${source}`);
}
await browser.close();
