import type { Page } from 'puppeteer-core';
import { SAMPLE_ADDRESSES } from '../../../sample/pages.ts';
import { OPTIONS_WORDS } from '../../../src/ui/words/options-words.ts';
import { PANEL_WORDS } from '../../../src/ui/words/panel-words.ts';
import { POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import { drawnBadges } from '../../support/drawn-badges.ts';
import { expect, test } from './extension-test.ts';
import { violations } from './violations.ts';

const BADGE = '[data-jikyu-lens] >>> button[aria-haspopup="dialog"]';
const CARDS = { crowdworks: 12, lancers: 11 } as const;
const words = PANEL_WORDS.en;

async function openBoard(open: (address: string) => Promise<Page>, address: string): Promise<Page> {
  const page = await open(address);
  // Changes inside a shadow root wake no waiting selector: what is in one is asked for again and again.
  await expect.poll(() => page.$$eval(BADGE, (badges) => badges.length)).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.$$eval(
        `${BADGE}[data-fit="waiting"]`,
        (waiting) => waiting.filter((one) => one.getBoundingClientRect().top < innerHeight).length,
      ),
    )
    .toBe(0);
  return page;
}

/** The words of the panel, once it is filled. */
async function panelText(page: Page): Promise<string> {
  const texts = () =>
    page.$$eval('[data-jikyu-lens] >>> dialog:has(h3)', (panels) =>
      panels.map(({ textContent }) => textContent ?? ''),
    );
  await expect.poll(async () => (await texts()).length).toBe(1);
  return (await texts())[0] ?? '';
}

function pageText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

for (const [board, address] of Object.entries(SAMPLE_ADDRESSES))
  test(`${board}: every card has a badge`, async ({ firefox }) => {
    const page = await openBoard(firefox.open, address);
    await expect
      .poll(async () => (await page.evaluate(drawnBadges)).length)
      .toBe(CARDS[board as keyof typeof CARDS]);
    const badges = await page.evaluate(drawnBadges);
    expect(badges.filter(({ text }) => /¥/.test(text)).length).toBeGreaterThan(5);
    expect(badges.every(({ label }) => label.includes('Jikyu Lens'))).toBe(true);
  });

test('panel by mouse and by keys, save, and the popup has it', async ({ firefox }) => {
  const page = await openBoard(firefox.open, SAMPLE_ADDRESSES.crowdworks);
  await page.click(BADGE);
  expect(await panelText(page)).toContain(words.why);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$$eval('[data-jikyu-lens] >>> dialog', (panels) => panels.length)).toBe(0);
  expect(page.url()).toBe(SAMPLE_ADDRESSES.crowdworks);

  await page.focus(BADGE);
  await page.keyboard.press('Enter');
  expect(await panelText(page)).toContain(words.why);
  await page.click('[data-jikyu-lens] >>> dialog button.main');
  await expect.poll(() => panelText(page)).toContain(words.saved);
  await page.keyboard.press('Escape');
  const [first] = await page.evaluate(drawnBadges);
  expect(first?.label).toContain('saved');

  const popup = await firefox.openOwnPage('popup');
  await expect.poll(() => pageText(popup)).toContain(first?.title ?? '?');
  await expect.poll(() => pageText(popup)).not.toContain(POPUP_WORDS.nothingSaved.en);
});

test('a floor set in the options reaches the open page', async ({ firefox }) => {
  const page = await openBoard(firefox.open, SAMPLE_ADDRESSES.lancers);
  const options = await firefox.openOwnPage('options');
  const field = await options.waitForSelector(`aria/${OPTIONS_WORDS.ownFloor.en}[role="textbox"]`);
  await field?.type('1');
  await field?.press('Tab');
  await expect
    .poll(async () =>
      (await page.evaluate(drawnBadges)).filter(({ verdict }) => !['good', 'unknown'].includes(verdict)),
    )
    .toEqual([]);
});

test('axe finds nothing on any surface', async ({ firefox }) => {
  for (const name of ['popup', 'options', 'welcome'] as const) {
    const own = await firefox.openOwnPage(name);
    await own.waitForSelector('main:not([aria-busy="true"])');
    expect(await violations(own, null), name).toEqual([]);
    await own.close();
  }
  const page = await openBoard(firefox.open, SAMPLE_ADDRESSES.crowdworks);
  await page.click(BADGE);
  await panelText(page);
  expect(await violations(page, '[data-jikyu-lens]')).toEqual([]);
});

test('the background may be put to sleep between two messages', async ({ firefox }) => {
  const page = await openBoard(firefox.open, SAMPLE_ADDRESSES.lancers);
  await new Promise((slept) => setTimeout(slept, 5_000));
  await page.click(BADGE);
  expect(await panelText(page)).toContain(words.why);
});
