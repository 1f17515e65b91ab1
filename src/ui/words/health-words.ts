import type { FieldHealth } from '../../core/board-health.ts';
import type { Language } from '../../core/settings.ts';
import type { PageKind } from '../../sites/site.ts';
import type { Bilingual } from './bilingual.ts';
import { fieldWord } from './listing-field-words.ts';

export const PAGE_KIND_WORDS: Readonly<Record<PageKind, Bilingual>> = {
  list: { ja: '一覧のページ', en: 'list pages' },
  detail: { ja: '案件のページ', en: 'listing pages' },
};

/** 報酬：24件中0件 / price: 0 of 24 */
export function healthSentence({ field, expected, read }: FieldHealth, language: Language): string {
  const name = fieldWord(field, language);
  return language === 'ja' ? `${name}：${expected}件中${read}件` : `${name}: ${read} of ${expected}`;
}
