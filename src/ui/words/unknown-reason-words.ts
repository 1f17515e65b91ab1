import type { UnknownReason } from '../../core/assessment.ts';
import type { Bilingual } from './bilingual.ts';

/** Why no hourly value can be told. */
export const UNKNOWN_REASON_WORDS: Readonly<Record<UnknownReason, Bilingual>> = {
  'no-pay': { ja: '報酬の記載なし', en: 'no pay stated' },
  'pay-on-performance': { ja: '成果報酬のみ', en: 'paid by results only' },
  'no-scope': { ja: '作業量の記載なし', en: 'no amount of work stated' },
  'unknown-currency': { ja: '換算できない通貨', en: 'currency without a rate' },
  contradiction: { ja: '本文と報酬欄が食い違い', en: 'text and pay field disagree' },
  unreadable: { ja: '読み取れない記載', en: 'could not be read' },
};
