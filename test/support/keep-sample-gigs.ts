import { sampleGigs } from '../../sample/gigs.ts';
import type { ExtensionBrowser } from './extension-chromium.ts';

/** Settles the language, if one is given, and saves the sample's gigs, as an undo in the popup would. */
export async function keepSampleGigs(
  browser: ExtensionBrowser,
  today: string,
  language?: 'ja' | 'en',
): Promise<void> {
  const own = await browser.openOwnPage('popup');
  const messages = [
    // A slow background may be started anew before the browser has told it the language.
    ...(language ? [{ name: 'changeSettings', payload: { change: { language } } }] : []),
    ...sampleGigs(today).map((gig) => ({ name: 'restoreGig', payload: { gig } })),
  ];
  await own.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    for (const message of asked) await chrome.runtime.sendMessage(message);
  }, messages);
  await own.close();
}
