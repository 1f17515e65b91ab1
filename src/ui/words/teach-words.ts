import type { Language } from '../../core/settings.ts';

interface TeachWords {
  readonly name: string;
  /** What to point at, in order. */
  readonly point: readonly [card: string, title: string, pay: string];
  readonly keys: string;
  readonly notInCard: string;
  readonly notLearnt: string;
  readonly found: (count: number) => string;
  readonly noPay: string;
  readonly keep: string;
  readonly again: string;
  readonly cancel: string;
  readonly notKept: string;
}

/** Words of pointing at a listing on a page, small since they travel with the page script. */
export const TEACH_WORDS: Readonly<Record<Language, TeachWords>> = {
  ja: {
    name: 'このページを教える',
    point: [
      '1/3 案件を一つ、枠ごと選んでください',
      '2/3 その案件の題名を選んでください',
      '3/3 その案件の報酬を選んでください',
    ],
    keys: '押すか、矢印キーで動かして Enter で決めます。Esc でやめます。',
    notInCard: '選んだ案件の中から選んでください。',
    notLearnt: '同じ形の案件を見つけられませんでした。報酬の書かれた別の案件で、もう一度お試しください。',
    found: (count) => `${count}件の案件を読み取れます`,
    noPay: '報酬なし',
    keep: 'この読み方を覚える',
    again: 'やり直す',
    cancel: 'やめる',
    notKept: '覚えられませんでした。もう一度お試しください。',
  },
  en: {
    name: 'Teach this page',
    point: [
      '1/3 Choose one listing, its whole box',
      '2/3 Choose the title of that listing',
      '3/3 Choose the pay of that listing',
    ],
    keys: 'Press it, or move with the arrow keys and press Enter. Esc stops.',
    notInCard: 'Please choose something within that listing.',
    notLearnt: 'No other listing of this form was found. Try again with one that shows its pay.',
    found: (count) => `${count} ${count === 1 ? 'listing' : 'listings'} can be read`,
    noPay: 'no pay',
    keep: 'Keep reading it so',
    again: 'Start again',
    cancel: 'Stop',
    notKept: 'It could not be kept. Please try again.',
  },
};
