import type { SpiralLevel, Verdict } from '../../core/assessment.ts';
import type { Bilingual } from './bilingual.ts';

/** Verdicts never show by colour alone: each has a shape and words. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
  good: '●',
  fair: '▲',
  thin: '◆',
  below: '■',
  unknown: '？',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Bilingual>> = {
  good: { ja: '良い', en: 'Good' },
  fair: { ja: 'まずまず', en: 'Fair' },
  thin: { ja: 'ぎりぎり', en: 'Thin' },
  below: { ja: '下限未満', en: 'Below' },
  unknown: { ja: '判断できません', en: 'Cannot tell' },
};

/** What a verdict means, in a sentence about the offer. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, Bilingual>> = {
  good: { ja: '下限を上回る見込みです', en: 'Likely above your floor' },
  fair: { ja: '下限を上回る見込みのほうが高めです', en: 'More likely above your floor than not' },
  thin: { ja: '下限に届かないおそれがあります', en: 'May fall short of your floor' },
  below: { ja: 'この条件では下限を下回る見込みです', en: 'On these terms, likely below your floor' },
  unknown: { ja: 'まだ判断できません', en: 'Cannot tell yet' },
};

export const SPIRAL_WORDS: Readonly<Record<SpiralLevel, Bilingual>> = {
  low: { ja: '低', en: 'low' },
  watch: { ja: '注意', en: 'watch' },
  high: { ja: '高', en: 'high' },
  unknown: { ja: '不明', en: 'unknown' },
};

/** Said of a figure that rests on what a possible scam promises. */
export const DOUBTFUL_WORDS: Bilingual = {
  ja: '書かれた条件のままなら（うのみにしないでください）',
  en: 'If taken at its word; be careful',
};
