import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { type SampleBoard, serveSampleBoard } from './sample-board.ts';

// Requests of the background are then reported like those of pages.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

/** A Chromium with the built extension in it, on the sample board. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly board: SampleBoard;
  readonly extensionId: string;
  /** Sentences of every error of a page or of the background that no test expected. */
  readonly errors: readonly string[];
  /** An error a test provokes on purpose. */
  expectError(pattern: RegExp): void;
  worker(): Promise<Worker>;
  /** Opens a page of the extension, for example `popup`; the query goes behind the address. */
  openOwnPage(name: 'popup' | 'options' | 'welcome', query?: string): Promise<Page>;
  /** The browser's number of the tab that shows this page. */
  tabId(page: Page): Promise<number>;
  /** Presses the toolbar button on this page, and gives the browser's number of its tab. */
  press(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** ISO day the sample board is made for. */
  readonly today: string;
  readonly locale?: 'ja-JP' | 'en-US';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly extension?: string;
}

export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = resolve(options.extension ?? 'dist/chrome');
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Error('Chromium is not installed.');
  const locale = options.locale ?? 'ja-JP';
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headless,
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1100, height: 900 } : options.viewport,
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      '--no-sandbox',
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Lets a test press the toolbar button.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const board = await serveSampleBoard(context, options.today);
  const errors: string[] = [];
  const expected: RegExp[] = [];
  context.on('weberror', (error) => errors.push(`page: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text()))
      errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  const listen = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  context.on('serviceworker', listen);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  listen(first);
  await speaks(first, locale);
  const extensionId = new URL(first.url()).host;

  const openOwnPage: ExtensionBrowser['openOwnPage'] = async (name, query = '') => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/src/ui/${name}/index.html${query}`);
    return page;
  };
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const tabId = async (page: Page) => {
    await page.bringToFront();
    const id = await (await worker()).evaluate(async () => {
      const [tab] = await (globalThis as unknown as Background).chrome.tabs.query({ active: true });
      return tab?.id ?? null;
    });
    if (id === null) throw new Error(`No tab shows ${page.url()}.`);
    return id;
  };
  return {
    context,
    board,
    extensionId,
    get errors() {
      return errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
    },
    expectError: (pattern) => void expected.push(pattern),
    worker,
    openOwnPage,
    tabId,
    async press(page) {
      const id = await tabId(page);
      const session = (await context.browser()?.newBrowserCDPSession()) as Session | undefined;
      const answer = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = answer?.targetInfos.find(({ url }) => url === page.url());
      if (!tab) throw new Error(`No tab shows ${page.url()}.`);
      await session?.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      return id;
    },
    close: () => context.close(),
  };
}

/** Waits until the background has taken on the language: a browser without that language's files is told after its start. */
async function speaks(worker: Worker, locale: string): Promise<void> {
  for (let patience = 50; patience > 0; patience--) {
    const language = await worker.evaluate(() =>
      (globalThis as unknown as Background).chrome.i18n.getUILanguage(),
    );
    if (language.startsWith(locale.slice(0, 2))) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`The background does not speak ${locale}.`);
}

/** The little of the browser's API that the tests call in the background. */
interface Background {
  readonly chrome: {
    readonly i18n: { getUILanguage(): string };
    readonly tabs: { query(what: { active: true }): Promise<readonly { readonly id?: number }[]> };
  };
}

/** The little of the debugging protocol that presses the toolbar button; newer than the published types. */
interface Session {
  send(
    name: 'Target.getTargets' | 'Extensions.triggerAction',
    payload: object,
  ): Promise<{ readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[] }>;
}
