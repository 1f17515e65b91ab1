import { expect, it } from 'vitest';
import type { GigWay } from '../../../src/platform/messages.ts';
import { wayLines } from '../../../src/ui/popup/way-lines.ts';

const WAY: GigWay = {
  course: 'steady',
  yearlyFactor: 1.2,
  confidence: 0.86,
  shareBelow: 0.6,
  sameWork: { workType: 'data.entry', share: 0.8 },
  raises: { promised: 3, came: 1 },
  investment: [{ site: 'board', left: 1 }],
  gigs: 7,
  measured: 5,
  floor: 1177,
};
const lines = (part: Partial<GigWay> = {}, language: 'ja' | 'en' = 'ja') =>
  wayLines({ ...WAY, ...part }, (id) => `[${id}]`, language);

it('says slope, share below, concentration, raises and investment in words', () => {
  expect(lines()).toEqual([
    '7件の目安（実績 5件・保存時の見込み 2件）',
    '時給の傾き: 1年で約+20%（向きの確からしさ 86%）',
    '下限 ¥1,177 未満: 60%（各サイトのはじめの3件を除く）',
    '最近の仕事の80%が「データ入力」（偏ると単価が上がりにくい単純作業）',
    '単価アップの約束: 3件のうち1件で実現',
    '[board]: 実績づくりの投資とみるのはあと1件',
  ]);
  expect(lines({}, 'en')[1]).toBe('Hourly value: about +20% a year, direction 86% sure');
});

it('owns up to a direction that is not sure, and draws nothing out to absurd figures', () => {
  expect(lines({ confidence: 0.5 })[1]).toContain('まだはっきりしません');
  expect(lines({ yearlyFactor: 40 })[1]).toContain('2倍以上');
  expect(lines({ yearlyFactor: 0.1 }, 'en')[1]).toContain('half or less');
  expect(lines({ yearlyFactor: 0.8 })[1]).toContain('約−20%');
});

it('leaves out what cannot be told', () => {
  const nothing = {
    yearlyFactor: null,
    confidence: null,
    shareBelow: null,
    sameWork: { workType: 'data.entry', share: 0.3 },
    raises: { promised: 0, came: 0 },
    investment: [],
  } as const;
  expect(lines(nothing)).toHaveLength(1);
});
