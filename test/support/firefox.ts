import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../scripts/compose-manifest.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

/** A Firefox that the extension can be put into and taken out of while it runs. */
export interface RunningFirefox {
  readonly browser: Browser;
  /** Host of the extension's own pages. */
  readonly uuid: string;
}

export interface StartOptions {
  readonly headless: boolean;
  /** Firefox speaks it only where it has that language's files, otherwise English. */
  readonly locale: 'ja' | 'en-US';
}

export async function startFirefox({ headless, locale }: StartOptions): Promise<RunningFirefox> {
  const executablePath = findBrowser('firefox')?.path;
  if (!executablePath) throw new Error('Firefox is not installed.');
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access', '--width=1100', '--height=985'],
    // The size is the window's own: older Firefox has no command for the screen that goes with another one.
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // An extension that is put in again has the same pages.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      // A permission that is asked for is granted: nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      // The background sleeps after a second and a half without work, so that every test meets it asleep.
      'extensions.background.idle.timeout': 1500,
      'app.normandy.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  return { browser, uuid };
}
