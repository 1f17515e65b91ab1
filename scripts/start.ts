/**
 * npm start: builds the extension and opens the sample board with it. With a screen, for the person, until the window
 * is closed; without one, prints what the badges say and keeps pictures of every surface.
 */

import { SAMPLE_ADDRESSES } from '../sample/pages.ts';
import { displayWidth, fitWidth, padToWidth } from '../src/cli/display-width.ts';
import type { DrawnBadge } from '../test/support/drawn-badges.ts';
import { launchExtension } from '../test/support/extension-chromium.ts';
import { launchFirefox } from '../test/support/extension-firefox.ts';
import { build } from './build.ts';
import { type FoundBrowser, findBrowser, installBrowsers } from './find-browser.ts';
import { ARTIFACTS, sampleTour } from './sample-tour.ts';

const TITLE_COLUMNS = 60;

const today = new Date().toLocaleDateString('sv-SE');
const browser = chosenBrowser();
if (!browser) {
  console.error(
    'Neither Chromium nor Firefox was found: install one of them (Chrome itself takes no unpacked extension) and start again.',
  );
  process.exit(1);
}
console.log(`Using ${browser.path}.`);
console.log('Building the extension …');
build(browser.kind);
if (hasScreen()) await showToPerson(browser);
else await showInText(browser);

function chosenBrowser(): FoundBrowser | null {
  const found = findBrowser('chromium') ?? findBrowser('firefox');
  if (found) return found;
  console.log('No browser was found; trying to install Chromium …');
  return installBrowsers(['chromium']) ? findBrowser('chromium') : null;
}

function hasScreen(): boolean {
  if (process.env['CI'] || process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function showToPerson({ kind }: FoundBrowser): Promise<void> {
  console.log('Opening the sample board. Everything on it is made up; close the browser window to end.');
  if (kind === 'firefox') {
    const firefox = await launchFirefox({ headless: false, today, locale: 'ja' });
    for (const address of Object.values(SAMPLE_ADDRESSES)) await firefox.open(address);
    return firefox.closed;
  }
  const { context } = await launchExtension({ headless: false, today, viewport: null });
  for (const address of Object.values(SAMPLE_ADDRESSES)) await (await context.newPage()).goto(address);
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
}

async function showInText({ kind }: FoundBrowser): Promise<void> {
  console.log('There is no screen here: reading the sample board without one …');
  const badges = kind === 'firefox' ? await firefoxBadges() : await sampleTour(today);
  console.log(table(badges));
  console.log(`${badges.length} listings scored on the page.`);
  if (kind === 'chromium') console.log(`Pictures of every surface, in both languages, are in ${ARTIFACTS}/.`);
}

async function firefoxBadges(): Promise<DrawnBadge[]> {
  const firefox = await launchFirefox({ headless: true, today, locale: 'ja' });
  const badges: DrawnBadge[] = [];
  for (const address of Object.values(SAMPLE_ADDRESSES))
    for (const page of [1, 2]) badges.push(...(await firefox.badgesAt(`${address}?page=${page}`)));
  await firefox.close();
  return badges;
}

function table(badges: readonly DrawnBadge[]): string {
  const titles = badges.map(({ title }) => fitWidth(title, TITLE_COLUMNS));
  const width = Math.max(...titles.map(displayWidth));
  return badges.map(({ text }, index) => `${padToWidth(titles[index] ?? '', width)}  ${text}`).join('\n');
}
