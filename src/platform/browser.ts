import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };

/**
 * The browser's extension interface. Both names give promises in every browser this extension runs in. `browser` counts
 * only as an own property: an element of the page with that id answers to the name, too.
 */
export const browser: Browser = Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome;
