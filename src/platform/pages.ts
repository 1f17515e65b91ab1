import { browser } from './browser.ts';

/** Opens the options page, or the tab it is open in already. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
}
