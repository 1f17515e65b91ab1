import { browser } from './browser.ts';

/** The extension's version, as its manifest says it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
