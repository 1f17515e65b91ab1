import type { Language } from '../../core/settings.ts';
import type { Problem } from '../../sites/site.ts';
import { clipText } from '../components/clip-text.ts';
import { LISTING_FIELD_WORDS } from '../words/listing-field-words.ts';
import { POPUP_SENTENCES } from '../words/popup-words.ts';

/** "3 cards could not be read: price". A field without words of its own is named as it is. */
export function problemSentence(problem: Problem, language: Language): string {
  const words: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = LISTING_FIELD_WORDS;
  const field = Object.hasOwn(words, problem.field) ? words[problem.field] : undefined;
  return POPUP_SENTENCES[language].problem(problem.count, field?.[language] ?? clipText(problem.field, 40));
}
