import type { Language } from '../core/settings.ts';
import type { StorageHealth } from '../platform/messages.ts';
import type { RefusalReason } from '../platform/receive.ts';

/** A sentence for the user in both languages. */
export type Sentence = Readonly<Record<Language, string>>;

export const REFUSED: Readonly<Record<RefusalReason, Sentence>> = {
  unknown: {
    ja: 'この操作は使えません。ページを再読み込みしてください。',
    en: 'This action is not available. Please reload the page.',
  },
  forbidden: {
    ja: 'このページからは使えない操作です。',
    en: 'This action cannot be used from this page.',
  },
  invalid: {
    ja: '受け取った内容を読み取れなかったため、何も変更していません。',
    en: 'The request could not be read, so nothing was changed.',
  },
  failed: {
    ja: '処理できませんでした。もう一度お試しください。',
    en: 'That did not work. Please try again.',
  },
};

export const NOT_STORED: Readonly<Record<Exclude<StorageHealth, 'ok'>, Sentence>> = {
  full: {
    ja: '保存できませんでした。ブラウザの保存領域がいっぱいです。これまでの内容は残っています。',
    en: 'Not saved: the browser has no room left. What was saved before is still there.',
  },
  broken: {
    ja: '保存できませんでした。ブラウザの保存領域に書き込めません。これまでの内容には触れていません。',
    en: 'Not saved: the browser’s storage cannot be written. What was saved before was not touched.',
  },
  'newer-version': {
    ja: '保存できませんでした。新しい版の時給レンズで保存されたデータがあります。時給レンズを更新してください。データは残っています。',
    en: 'Not saved: the stored data comes from a newer Jikyu Lens. Please update it. The data is still there.',
  },
};

export const NO_PANEL: Sentence = {
  ja: 'このページには内訳を表示できません。ページを再読み込みしてください。',
  en: 'The details cannot be shown on this page. Please reload it.',
};

export const NO_SUCH_GIG: Sentence = {
  ja: 'この案件は保存されていません。',
  en: 'This gig is not saved.',
};

export const NO_SUCH_STEP: Sentence = {
  ja: '今の状態からその状態には変えられません。',
  en: 'The gig cannot go to that state from where it is.',
};

/** Why a change of the settings was refused, and that nothing changed. */
export function valueKept({ ja, en }: Sentence): Sentence {
  return { ja: `${ja}前の値のままです。`, en: `${en} The value before is kept.` };
}

/** Tooltip of the toolbar button. */
export function toolbarTitle(warnings: number): Sentence {
  return warnings === 0
    ? { ja: '時給レンズ', en: 'Jikyu Lens' }
    : {
        ja: `時給レンズ：このページに注意が必要な案件が${warnings}件あります`,
        en: `Jikyu Lens: ${warnings} ${warnings === 1 ? 'listing' : 'listings'} on this page to be careful with`,
      };
}

export const KNOWN_BOARD: Sentence = {
  ja: 'このサイトはすでに対応しています。教える必要はありません。',
  en: 'This board is known already; there is nothing to teach.',
};

export const OTHER_HOST: Sentence = {
  ja: 'ページが切り替わったため、覚えませんでした。もう一度お試しください。',
  en: 'The page has changed, so nothing was kept. Please try again.',
};
