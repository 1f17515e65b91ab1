import type { BrowserContext, ConsoleMessage, Page, WebError, Worker } from '@playwright/test';
import { type ChromiumBrowser, type ChromiumOptions, type Locale, launchChromium } from './chromium.ts';
import { type SampleBoard, serveSampleBoard } from './sample-board.ts';

/** A Chromium with the built extension in it, on the sample board. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly board: SampleBoard;
  readonly extensionId: string;
  /** Sentences of every error so far, of a page or of the background, that no test expected. */
  errors(): readonly string[];
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

/** A browser of its own with the extension in it; `today` is the ISO day the sample board is made for. */
export async function launchExtension(
  options: ChromiumOptions & { readonly today: string },
): Promise<ExtensionBrowser> {
  const chromium = await launchChromium(options);
  return { ...(await installExtension(chromium, 'dist/chrome', options.today)), close: chromium.close };
}

/**
 * Puts the extension in this folder into a running browser. Closing takes it out, with all that it stored and all
 * pages opened since, so that the browser is as it was.
 */
export async function installExtension(
  chromium: ChromiumBrowser,
  folder: string,
  today: string,
): Promise<ExtensionBrowser> {
  const { context } = chromium;
  const before = context.pages();
  const board = await serveSampleBoard(context, today);
  const problems = watchErrors(context);
  const extensionId = await chromium.install(folder);
  const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
  await speaks(await worker(), chromium.locale);

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
    errors: problems.unexpected,
    expectError: problems.expect,
    worker,
    async openOwnPage(name, query = '') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/src/ui/${name}/index.html${query}`);
      return page;
    },
    tabId,
    async press(page) {
      const id = await tabId(page);
      await chromium.pressButton(extensionId, page.url());
      return id;
    },
    async close() {
      problems.stop();
      await chromium.uninstall(extensionId);
      for (const page of context.pages()) if (!before.includes(page)) await page.close();
      await board.stop();
      await context.clearPermissions();
      await context.clearCookies();
    },
  };
}

/** Keeps every error a page or a background logs or throws from now on. */
function watchErrors(context: BrowserContext) {
  const errors: string[] = [];
  const expected: RegExp[] = [];
  const onError = (error: WebError) => errors.push(`page: ${error.error().message}`);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text()))
      errors.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onWorker = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  context.on('weberror', onError).on('console', onConsole).on('serviceworker', onWorker);
  return {
    unexpected: () => errors.filter((error) => !expected.some((pattern) => pattern.test(error))),
    expect: (pattern: RegExp) => void expected.push(pattern),
    stop: () =>
      void context.off('weberror', onError).off('console', onConsole).off('serviceworker', onWorker),
  };
}

/** Waits until the background has taken on the language: a browser without that language's files is told after its start. */
async function speaks(worker: Worker, locale: Locale): Promise<void> {
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
