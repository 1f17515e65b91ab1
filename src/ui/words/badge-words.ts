import type { SpiralLevel } from '../../core/assessment.ts';
import type { Language } from '../../core/settings.ts';

/** Words of the badge in the page; numbers, verdicts and spiral levels have tables of their own. */
export interface BadgeWords {
  readonly cannotTell: string;
  /** The extension was updated under the page. */
  readonly reload: string;
  readonly questions: (count: number) => string;
  /** Chip when the listing shows signs of a scam. */
  readonly scam: string;
  /** Chip of each level; an unknown level shows none. */
  readonly spiral: Readonly<Record<SpiralLevel, string>>;
  readonly dimmed: (count: number) => string;
  readonly showDimmed: string;
  readonly notDimmed: (count: number) => string;
  readonly dimAgain: string;
  /** The sentence a screen reader speaks, in parts joined by `stop`. */
  readonly spoken: {
    readonly name: string;
    readonly below: (floor: string, percent: string) => string;
    readonly spiral: (level: string) => string;
    readonly scam: string;
    readonly saved: string;
    readonly open: string;
    readonly pause: string;
    readonly stop: string;
  };
}

export const BADGE_WORDS: Readonly<Record<Language, BadgeWords>> = {
  ja: {
    cannotTell: '判断できません',
    reload: 'ページを再読み込みしてください',
    questions: (count) => `質問 ${count}件`,
    scam: '危険サイン',
    spiral: { low: '低', watch: '注意', high: 'スパイラル 高', unknown: '' },
    dimmed: (count) => `${count}件を薄く表示中`,
    showDimmed: '表示する',
    notDimmed: (count) => `${count}件を元の濃さで表示中`,
    dimAgain: '薄く表示',
    spoken: {
      name: '時給レンズ',
      below: (floor, percent) => `あなたの下限${floor}を下回る見込み${percent}`,
      spiral: (level) => `低単価スパイラルのおそれは${level}`,
      scam: '詐欺によくある危険サインがあります',
      saved: '保存済み',
      open: '開くと内訳',
      pause: '、',
      stop: '。',
    },
  },
  en: {
    cannotTell: 'cannot tell',
    reload: 'Please reload this page',
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    scam: 'warning signs',
    spiral: { low: 'spiral low', watch: 'spiral watch', high: 'spiral high', unknown: '' },
    dimmed: (count) => `${count} dimmed`,
    showDimmed: 'show',
    notDimmed: (count) => `${count} shown in full`,
    dimAgain: 'dim',
    spoken: {
      name: 'Jikyu Lens',
      below: (floor, percent) => `${percent} likely below your floor of ${floor}`,
      spiral: (level) => `low-rate-spiral risk ${level}`,
      scam: 'shows signs known from scams',
      saved: 'saved',
      open: 'opens the details',
      pause: ', ',
      stop: '. ',
    },
  },
};
