import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

/** Words of the small form that notes what a gig really took and paid. */
export const RESULT_WORDS = {
  note: { ja: '実際の時間と金額を記録', en: 'Note real hours and pay' },
  finishedOn: { ja: '終えた日', en: 'Finished on' },
  hours: { ja: '作業した時間', en: 'Hours worked' },
  unpaidHours: { ja: '応募・連絡の時間', en: 'Unpaid hours' },
  received: { ja: '手取り', en: 'Received, net' },
  raise: { ja: '単価アップの約束は', en: 'The raise held out' },
  raiseOpen: { ja: 'まだわからない', en: 'is still open' },
  raiseCame: { ja: '実現した', en: 'came' },
  raiseNot: { ja: '実現しなかった', en: 'did not come' },
  save: { ja: '記録する', en: 'Note it' },
  clear: { ja: '記録を消す', en: 'Delete note' },
  yen: { ja: '円', en: 'yen' },
  hourUnit: { ja: '時間', en: 'h' },
  hoursMissing: {
    ja: '作業した時間を0より大きい数で入れてください（例: 2.5）。',
    en: 'Give the hours worked as a number above 0, such as 2.5.',
  },
  numberWrong: {
    ja: '時間・手取り・量は0以上の数で入れてください。わからない欄は空のままで大丈夫です。',
    en: 'Give hours, pay and amount as numbers from 0; leave empty what you do not know.',
  },
  dayWrong: { ja: '終えた日を日付で入れてください。', en: 'Give the day it was finished.' },
  stays: { ja: '記録は前のままです。', en: 'The note stays as it was.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface ResultSentences {
  readonly made: (unit: string) => string;
  readonly paid: (real: string, promised: string) => string;
  readonly spent: (hours: string) => string;
}

export const RESULT_SENTENCES: Readonly<Record<Language, ResultSentences>> = {
  ja: {
    made: (unit) => `できた量（${unit}）`,
    paid: (real, promised) => `実際は ${real}${promised === '' ? '' : `（保存時の見込み ${promised}）`}`,
    spent: (hours) => `実際は ${hours}（金額は未記録）`,
  },
  en: {
    made: (unit) => `Made (${unit})`,
    paid: (real, promised) => `Really ${real}${promised === '' ? '' : ` (promised ${promised})`}`,
    spent: (hours) => `Really ${hours} (pay not noted)`,
  },
};
