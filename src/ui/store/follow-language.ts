import { effect, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../../core/settings.ts';
import type { Bilingual } from '../words/bilingual.ts';
import { PRODUCT_NAME } from '../words/name-words.ts';

/** Keeps the document's language and title in the language of the page. */
export function followLanguage(
  language: ReadonlySignal<Language>,
  page: Bilingual | null,
  lifetime: AbortSignal,
): void {
  const stop = effect(() => {
    const name = PRODUCT_NAME[language.value];
    document.documentElement.lang = language.value;
    document.title = page ? `${page[language.value]} · ${name}` : name;
  });
  lifetime.addEventListener('abort', stop);
}
