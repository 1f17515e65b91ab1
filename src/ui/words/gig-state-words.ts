import type { GigState } from '../../core/tracker/gig.ts';
import type { Bilingual } from './bilingual.ts';

export const GIG_STATE_WORDS: Readonly<Record<GigState, Bilingual>> = {
  saved: { ja: '保存', en: 'Saved' },
  applied: { ja: '応募済み', en: 'Applied' },
  won: { ja: '採用', en: 'Won' },
  working: { ja: '作業中', en: 'Working' },
  delivered: { ja: '納品済み', en: 'Delivered' },
  paid: { ja: '入金済み', en: 'Paid' },
  declined: { ja: '辞退', en: 'Declined' },
  lost: { ja: '不採用', en: 'Not chosen' },
  dropped: { ja: '中止', en: 'Dropped' },
};
