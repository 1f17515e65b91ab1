import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { samplePage } from '../../sample/pages.ts';
import { type DrawnBadge, drawnBadges } from './drawn-badges.ts';
import { type RunningFirefox, type StartOptions, startFirefox } from './firefox.ts';

/** A Firefox with the built extension in it, on the sample board. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** Addresses asked for beyond the sample board's own pages, in order. */
  readonly foreign: readonly string[];
  /** Puts a page of the test's own at an address. */
  put(address: string, html: string): void;
  /** Opens a page of the sample board, or of the test's own, in a new tab. */
  open(address: string): Promise<Page>;
  /** Opens the extension's popup on this page as the toolbar button does, and gives the browser's number of its tab. */
  press(page: Page): Promise<number>;
  /** Opens a page of the extension; the query goes behind the address. */
  openOwnPage(name: 'popup' | 'options' | 'welcome', query?: string): Promise<Page>;
  /** What the badges of the list at this address show. */
  badgesAt(address: string): Promise<DrawnBadge[]>;
  close(): Promise<void>;
  /** Settles when the window was closed. */
  readonly closed: Promise<void>;
}

interface FirefoxOptions extends StartOptions {
  /** ISO day the sample board is made for. */
  readonly today: string;
}

/** What is asked while the tab leaves the empty page it began with fails in the driver: it is asked again. */
async function contentOf(page: Page): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;)
    try {
      await page.waitForSelector('main', { timeout: Math.max(1, end - Date.now()) });
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

/** A Firefox of its own with the extension in it. */
export async function launchFirefox({ today, ...options }: FirefoxOptions): Promise<FirefoxWithExtension> {
  const firefox = await startFirefox(options);
  const { browser } = firefox;
  return { ...(await installInFirefox(firefox, today)), close: () => browser.close() };
}

/**
 * Puts the built extension into a running browser. Closing takes it out, with all that it stored, and closes the pages
 * that were opened since.
 */
export async function installInFirefox(
  { browser, uuid }: RunningFirefox,
  today: string,
): Promise<FirefoxWithExtension> {
  const foreign: string[] = [];
  const own = new Map<string, string>();
  const opened: Page[] = [];
  const id = await browser.installExtension(resolve('dist/firefox'));

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    opened.push(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const html = own.get(request.url()) ?? samplePage(request.url(), today);
      if (html !== null)
        return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      if (!/^https?:/.test(request.url())) return void request.continue();
      foreign.push(request.url());
      return void request.abort();
    });
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  async function openOwnPage(name: string, query: string, type: 'tab' | 'window'): Promise<Page> {
    const page = await browser.newPage({ type });
    // The promise of this visit may never settle although the page has loaded: wait for its content instead.
    page.goto(`moz-extension://${uuid}/src/ui/${name}/index.html${query}`).catch(() => {});
    await contentOf(page);
    return page;
  }

  /** From another window, so that the page stays the one its window shows; inside a click, as the browser wants it. */
  async function press(page: Page): Promise<number> {
    await page.bringToFront();
    const remote = await openOwnPage('welcome', '', 'window');
    const tabId = await remote.evaluate(async () => {
      const { browser: api } = globalThis as unknown as OwnPage;
      const here = await api.tabs.getCurrent();
      const shown = await api.tabs.query({ active: true });
      const tab = shown.find(({ windowId }) => windowId !== here.windowId);
      document.addEventListener(
        'click',
        () => {
          const { dataset } = document.documentElement;
          api.action.openPopup({ windowId: tab?.windowId }).then(
            () => {
              dataset['popup'] = 'opened';
            },
            (error: unknown) => {
              dataset['popup'] = String(error);
            },
          );
        },
        { once: true },
      );
      return tab?.id ?? null;
    });
    if (tabId === null) throw new Error(`No tab shows ${page.url()}.`);
    // The browser opens a popup in the window in front only.
    await page.bringToFront();
    await remote.click('h1');
    // Asked for again and again: a window behind another one may be told of its changes late.
    let outcome: string | undefined;
    for (let patience = 100; patience > 0 && outcome === undefined; patience--) {
      await new Promise((next) => setTimeout(next, 200));
      outcome = await remote.evaluate(() => document.documentElement.dataset['popup']);
    }
    if (outcome !== 'opened') throw new Error(`The popup did not open: ${outcome ?? 'no answer'}.`);
    await remote.close();
    return tabId;
  }

  return {
    browser,
    foreign,
    put: (address, html) => void own.set(address, html),
    open,
    press,
    openOwnPage: (name, query = '') => openOwnPage(name, query, 'tab'),
    async badgesAt(address) {
      const page = await open(address);
      await page.waitForSelector('[data-jikyu-lens]', { timeout: 20_000 });
      await new Promise((settle) => setTimeout(settle, 800));
      const badges = await page.evaluate(drawnBadges);
      await page.close();
      return badges;
    },
    async close() {
      await browser.uninstallExtension(id);
      for (const page of opened) if (!page.isClosed()) await page.close();
    },
    closed: new Promise((settle) => browser.once('disconnected', () => settle())),
  };
}

/** The little of the browser's API that is called in the extension's own pages here. */
interface OwnPage {
  readonly browser: {
    readonly action: { openPopup(where: { windowId: number | undefined }): Promise<void> };
    readonly tabs: {
      getCurrent(): Promise<{ readonly windowId: number }>;
      query(what: { active: true }): Promise<readonly { readonly id: number; readonly windowId: number }[]>;
    };
  };
}
