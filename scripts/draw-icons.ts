import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import UPNG from 'upng-js';
import { findBrowser } from './find-browser.ts';

/** Draws the icons of public/icons from the drawings in art/; run it after changing one: npx tsx scripts/draw-icons.ts */
const ICONS = [
  { size: 16, source: 'source-small.svg' },
  { size: 32, source: 'source-small.svg' },
  { size: 48, source: 'source.svg' },
  { size: 128, source: 'source.svg' },
] as const;

const drawings = new URL('../art/', import.meta.url);
/** A drawing of four colours and their edges needs no more. */
const COLOURS = 48;

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
  const picture = UPNG.decode(new Uint8Array(await page.screenshot({ omitBackground: true })).buffer);
  const small = UPNG.encode(UPNG.toRGBA8(picture), size, size, COLOURS);
  writeFileSync(new URL(`${size}.png`, folder), new Uint8Array(small));
  console.log(`public/icons/${size}.png from art/${source}`);
}
await browser.close();
