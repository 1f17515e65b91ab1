import { resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';

// Requests of the background are then reported like those of pages.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

export type Locale = 'ja-JP' | 'en-US';

export interface ChromiumOptions {
  readonly headless: boolean;
  readonly locale?: Locale;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** A Chromium that extensions can be put into and taken out of while it runs. */
export interface ChromiumBrowser {
  readonly context: BrowserContext;
  readonly locale: Locale;
  /** Installs the unpacked extension in this folder, and gives its id. */
  install(folder: string): Promise<string>;
  /** Takes an extension out, with all that it stored. */
  uninstall(id: string): Promise<void>;
  /** Presses the extension's toolbar button on the tab at this address. */
  pressButton(id: string, address: string): Promise<void>;
  close(): Promise<void>;
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Error('Chromium is not installed.');
  const locale = options.locale ?? 'ja-JP';
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headless,
    // Where the browser has that language's files, it speaks it itself; elsewhere its pages are told to.
    env: { ...process.env, LANGUAGE: locale },
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1100, height: 900 } : options.viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      '--no-sandbox',
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Lets extensions be installed, and a test press the toolbar button.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const session = (await context.browser()?.newBrowserCDPSession()) as Session | undefined;
  if (!session) throw new Error('Chromium does not answer.');
  return {
    context,
    locale,
    install: async (folder) => (await session.send('Extensions.loadUnpacked', { path: resolve(folder) })).id,
    uninstall: async (id) => void (await session.send('Extensions.uninstall', { id })),
    async pressButton(id, address) {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === address);
      if (!tab) throw new Error(`No tab shows ${address}.`);
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    },
    close: () => context.close(),
  };
}

/** The little of the debugging protocol that is about extensions; newer than the published types. */
interface Session {
  send(name: 'Extensions.loadUnpacked', payload: { path: string }): Promise<{ readonly id: string }>;
  send(name: 'Extensions.uninstall', payload: { id: string }): Promise<unknown>;
  send(name: 'Extensions.triggerAction', payload: { id: string; targetId: string }): Promise<unknown>;
  send(
    name: 'Target.getTargets',
    payload: object,
  ): Promise<{ readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[] }>;
}
