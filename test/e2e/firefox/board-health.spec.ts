import type { Page } from 'puppeteer-core';
import { SAMPLE_ADDRESSES, samplePage } from '../../../sample/pages.ts';
import { LISTING_FIELD_WORDS } from '../../../src/ui/words/listing-field-words.ts';
import { OPTIONS_WORDS } from '../../../src/ui/words/options-words.ts';
import { BOARD_STATE_ADVICE } from '../../../src/ui/words/popup-words.ts';
import { expect, TODAY, test } from './extension-test.ts';
import { violations } from './violations.ts';

const address = SAMPLE_ADDRESSES.lancers;
const CHANGED = `${address}?redesign=1`;
const CARDS = 11;
const LOST = `${LISTING_FIELD_WORDS.payText.en}: 0 of ${CARDS}`;

test.slow();

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const hosts = (page: Page) => page.$$eval('[data-jikyu-lens]', (found) => found.length);

test('a redesign is noticed on the first view: no badges, said in popup and options with a report, until it is read again', async ({
  firefox,
}) => {
  const asItWas = samplePage(address, TODAY) ?? '';
  firefox.put(CHANGED, asItWas.replaceAll('p-search-job-media__price', 'reward'));
  const page = await firefox.open(CHANGED);
  const options = await firefox.openOwnPage('options');
  const popup = await firefox.openOwnPage('popup', `?tab=${await options.evaluate(tabAt, CHANGED)}`);
  await expect.poll(() => text(popup)).toContain(BOARD_STATE_ADVICE.changed.en);
  expect(await text(popup)).toContain(LOST);
  expect(await popup.$('.summary-sentence')).toBeNull();
  expect(await violations(popup, null)).toEqual([]);
  expect(await hosts(page)).toBe(0);

  await options.bringToFront();
  const label = OPTIONS_WORDS.copyReport.en;
  const copy = await options.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
  expect(await options.$eval('.board-row .notice', ({ textContent }) => textContent)).toContain(LOST);
  expect(await violations(options, null)).toEqual([]);
  await options.bringToFront();
  await copy?.click();
  await options.waitForSelector('.board-row .notice [role="status"]:not(:empty)');
  expect(await pasted(options)).toMatch(
    /^Jikyu Lens \d+\.\d+\.\d+\nboard: lancers\npage: list\nsince: \d{4}-\d\d-\d\d\npayText: 0 of \d+ read$/,
  );

  await page.bringToFront();
  await page.goto(address);
  await expect.poll(() => hosts(page)).toBe(CARDS);
  await expect.poll(() => text(options), 'forgotten once it is read again').not.toContain(label);
});

/** Runs in a page of the extension: the browser's number of the tab at this address. */
async function tabAt(address: string): Promise<number | undefined> {
  const { browser } = globalThis as unknown as OwnPage;
  return (await browser.tabs.query({})).find(({ url }) => url === address)?.id;
}

/** The little of the browser's API that is called in the extension's own pages here. */
interface OwnPage {
  readonly browser: {
    readonly tabs: {
      query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    };
  };
}

/** What a person pastes. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#pasted', (field) => {
    const { value } = field as HTMLTextAreaElement;
    field.remove();
    return value;
  });
}
