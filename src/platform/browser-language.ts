import type { Language } from '../core/settings.ts';
import { browser } from './browser.ts';

/** The browser's own language, of the two this extension speaks. */
export function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
