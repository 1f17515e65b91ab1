import type { Language } from '../../core/settings.ts';
import type { Problem } from '../../sites/site.ts';
import { fieldWord } from '../words/listing-field-words.ts';
import { POPUP_SENTENCES } from '../words/popup-words.ts';

/** "3 cards could not be read: price". */
export function problemSentence({ count, field }: Problem, language: Language): string {
  return POPUP_SENTENCES[language].problem(count, fieldWord(field, language));
}
