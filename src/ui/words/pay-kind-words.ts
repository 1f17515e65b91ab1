import type { PayKind } from '../../core/listing.ts';
import type { Bilingual } from './bilingual.ts';

export const PAY_KIND_WORDS: Readonly<Record<PayKind, Bilingual>> = {
  hourly: { ja: '時間単価', en: 'hourly' },
  fixed: { ja: '固定報酬', en: 'fixed price' },
  'per-unit': { ja: '1件ごと', en: 'per piece' },
  monthly: { ja: '月額', en: 'monthly' },
  weekly: { ja: '週額', en: 'weekly' },
  daily: { ja: '日額', en: 'daily' },
  contest: { ja: 'コンペ', en: 'contest' },
  performance: { ja: '成果報酬', en: 'by results' },
  unknown: { ja: '報酬の形が不明', en: 'pay kind unknown' },
};
