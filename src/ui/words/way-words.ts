import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

/** Words of the trajectory: where accepted and finished gigs lead. */
export const WAY_WORDS = {
  heading: { ja: 'これまでの流れ', en: 'Where it leads' },
  grounds: { ja: '根拠を見る', en: 'On what grounds' },
  nothing: {
    ja: '採用・作業中・納品済みにした案件が4件になると、時給の流れの目安がここに出ます。',
    en: 'With four gigs won, in work or delivered, the course of your hourly value shows here.',
  },
  stop: {
    ja: 'はじめの3件のあとは、下限に届かない仕事を続けない、と先に決めておくと安心です。',
    en: 'Decide now that after the first three you will not go on below your floor.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface WaySentences {
  readonly basis: (gigs: number, measured: number) => string;
  /** Change of the hourly value in a year, with how sure its direction is. */
  readonly slope: (change: string, confidence: string, sure: boolean) => string;
  readonly muchMore: string;
  readonly muchLess: string;
  readonly below: (share: string, floor: string) => string;
  readonly sameWork: (share: string, work: string) => string;
  readonly raises: (promised: number, came: number) => string;
  readonly investment: (site: string, left: number) => string;
}

export const WAY_SENTENCES: Readonly<Record<Language, WaySentences>> = {
  ja: {
    basis: (gigs, measured) => `${gigs}件の目安（実績 ${measured}件・保存時の見込み ${gigs - measured}件）`,
    slope: (change, confidence, sure) =>
      `時給の傾き: 1年で${change}（向きの確からしさ ${confidence}${sure ? '' : '・まだはっきりしません'}）`,
    muchMore: '2倍以上のペース',
    muchLess: '半分以下のペース',
    below: (share, floor) => `下限 ${floor} 未満: ${share}（各サイトのはじめの3件を除く）`,
    sameWork: (share, work) => `最近の仕事の${share}が「${work}」（偏ると単価が上がりにくい単純作業）`,
    raises: (promised, came) => `単価アップの約束: ${promised}件のうち${came}件で実現`,
    investment: (site, left) => `${site}: 実績づくりの投資とみるのはあと${left}件`,
  },
  en: {
    basis: (gigs, measured) => `From ${gigs} gigs: ${measured} as noted, ${gigs - measured} as promised`,
    slope: (change, confidence, sure) =>
      `Hourly value: ${change} a year, direction ${confidence} sure${sure ? '' : ' (not clear yet)'}`,
    muchMore: 'on the way to double or more',
    muchLess: 'on the way to half or less',
    below: (share, floor) => `${share} below your floor of ${floor}, the first three of each board aside`,
    sameWork: (share, work) =>
      `${share} of the latest work is “${work}”: the same simple work rarely pays more.`,
    raises: (promised, came) => `Raises held out: ${promised}, came: ${came}`,
    investment: (site, left) => `${site}: ${left} more to build a record`,
  },
};
