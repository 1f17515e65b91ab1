import polyfill from 'webextension-polyfill';

/** The browser's extension interface, in promise form in every browser. Only files of this folder may import it. */
export const browser = polyfill;
