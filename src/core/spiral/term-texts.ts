import type { Language } from '../settings.ts';
import type { GrowthRung } from '../work-type/work-type.ts';

type Bilingual = Readonly<Record<Language, string>>;

/** Terms of the spiral score that are not signals. */
export const SPIRAL_TERM_TEXTS: Readonly<Record<string, Bilingual>> = {
  'price.below-floor': { ja: '報酬が下限を下回る見込み', en: 'Pay likely below your floor' },
  'price.far-below-floor': { ja: '下限を大きく下回る見込み', en: 'Far below your floor' },
  'price.above-floor': { ja: '報酬が下限を上回る見込み', en: 'Pay likely above your floor' },
  'price.unknown': { ja: '報酬か作業量がわからない', en: 'Pay or amount of work unknown' },
  'price.doubtful': {
    ja: '報酬は書かれた約束だけ（うのみにしないでください）',
    en: 'The pay is only a promise so far',
  },
  'price.board-good': { ja: 'サイトの判定は「優良価格」', en: 'The board calls the price good' },
  'price.board-fair': { ja: 'サイトの判定は「適正価格」', en: 'The board calls the price fair' },
  'growth.rung-simple': { ja: '技能が残りにくい単純作業', en: 'Simple work that leaves little skill' },
  'growth.rung-stepping-stone': { ja: '少し学べる一般的な仕事', en: 'Ordinary work that teaches a little' },
  'growth.rung-portfolio': { ja: '見せられる作品が残る仕事', en: 'Work that leaves a piece to show' },
  'growth.rung-specialist': { ja: '専門性が伸びる仕事', en: 'Work that builds a speciality' },
};

/** The four steps out of the spiral, lowest first, in few words. */
export const GROWTH_STEP_TEXTS: Readonly<Record<GrowthRung, Bilingual>> = {
  simple: { ja: '単純作業', en: 'simple' },
  'stepping-stone': { ja: '足がかり', en: 'stepping stone' },
  portfolio: { ja: '作品が残る', en: 'portfolio' },
  specialist: { ja: '専門', en: 'specialist' },
};
