import type { WorkType } from '../work-type/work-type.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { proposal, published, type Source } from './source.ts';

/** Hours of one piece of work of unstated size, checking and normal revisions included. */
export interface TypicalSize {
  /** Median hours. */
  readonly hours: number;
  readonly logSd: number;
  readonly source: Source;
}

/** What a typical size is of. */
export const SIZE_SCOPES = ['unit', 'job', 'month'] as const;
export type SizeScope = (typeof SIZE_SCOPES)[number];

/** What one payment may buy. A missing one is open-ended work whose size nobody can guess: it stays unknown. */
export interface TypicalSizes {
  readonly unit?: TypicalSize;
  readonly job?: TypicalSize;
  readonly month?: TypicalSize;
  /** True for work that is only ever engaged by the month: without a price, a month is what there is to speak of. */
  readonly monthly?: true;
}

const JUDGED = proposal(
  '大きさの記載がないため、似た仕事からの見積もり',
  'no size stated; judged from similar jobs',
);
const READERS = proposal(
  '大きさの記載がないため、同じ種類の実際の募集5件以上の中央値',
  'no size stated; median over five or more real listings of this kind',
);
const K16 = published('CONFIRMED', 'https://webdesign-start.net/banner-creation-time');
const K17 = published('CONFIRMED', 'https://news.leaf-hide.jp/news_heBZZQAa4w.html (2013, n=135)');

function judged(hours: number, logSd: number): TypicalSize {
  return { hours, logSd, source: JUDGED };
}

function readers(hours: number, logSd: number): TypicalSize {
  return { hours, logSd, source: READERS };
}

const { 'usual-task': MEASURED } = ASSUMPTIONS;
const TASK: TypicalSize = { hours: MEASURED.value, logSd: MEASURED.logSd, source: MEASURED.source };

/** A month of full time. */
export const FULL_MONTH = readers(160, 0.15);
const PART_MONTH = judged(60, 0.65);

/** PROPOSAL unless the row names a source; `readers` rows are medians of what two readers expect of five or more. Log-sd 0.75 means a range of about seven times from low to high. */
export const TYPICAL_SIZES: Readonly<Record<WorkType, TypicalSizes>> = {
  'writing.article': { unit: judged(2.2, 0.65), job: judged(5, 0.85), month: PART_MONTH },
  'writing.review': { unit: judged(0.17, 0.6), job: judged(1, 0.8) },
  'writing.sns': { unit: judged(1.2, 0.75), job: judged(10, 0.8), month: judged(35, 0.65) },
  'writing.script': { unit: judged(3.5, 0.7), job: judged(6, 0.8), month: PART_MONTH },
  'writing.edit': { unit: judged(1, 0.75), job: judged(15, 0.85), month: PART_MONTH },
  translation: { unit: judged(3, 0.8), job: judged(10, 0.85), month: PART_MONTH },
  transcription: { unit: judged(4, 0.75), job: judged(6, 0.8), month: PART_MONTH },
  'data.entry': { month: PART_MONTH },
  'data.collection': { unit: judged(0.08, 0.8), month: PART_MONTH },
  'data.annotation': { unit: judged(0.03, 0.9), job: judged(7, 0.95), month: PART_MONTH },
  survey: { unit: TASK, job: judged(0.8, 0.75) },
  'product.listing': { unit: judged(0.1, 0.7), month: PART_MONTH },
  'design.logo': { unit: { hours: 3, logSd: 0.81, source: K17 }, job: readers(7.5, 0.75) },
  'design.graphic': {
    unit: { hours: 2.5, logSd: 0.63, source: K16 },
    job: judged(10, 0.75),
    month: PART_MONTH,
  },
  'design.illustration': { unit: judged(5, 0.75), job: judged(8, 0.75), month: PART_MONTH },
  'design.web': { unit: judged(20, 0.75), job: judged(48, 0.6), month: FULL_MONTH },
  'design.slides': { unit: judged(8, 0.85), job: judged(11, 0.75), month: PART_MONTH },
  'video.edit': { unit: judged(4.5, 0.65), job: readers(7, 0.9), month: judged(60, 0.6) },
  'video.shoot': { unit: judged(8, 0.8), job: judged(14, 0.8), month: PART_MONTH },
  'photo.task': { unit: judged(0.15, 0.9), job: judged(1, 0.85) },
  'image.ai': { unit: judged(0.15, 0.9), job: judged(6, 0.85), month: judged(40, 0.65) },
  voice: { unit: judged(1, 0.8), job: judged(3.5, 0.75) },
  'sales.call': { unit: judged(12, 0.9), month: judged(60, 0.65) },
  'sales.dm': { unit: judged(0.03, 0.8), month: judged(50, 0.65) },
  'admin.assistant': { month: judged(55, 0.55) },
  'support.customer': { month: judged(80, 0.6) },
  'web.coding': { unit: judged(8, 0.75), job: judged(35, 0.75), month: FULL_MONTH },
  'dev.web': { unit: judged(30, 0.9), job: judged(110, 0.9), month: FULL_MONTH },
  'dev.app': { unit: judged(6, 0.95), job: readers(110, 1.1), month: FULL_MONTH },
  'dev.automation': { unit: readers(35, 0.8), job: readers(38, 0.85), month: FULL_MONTH },
  'dev.infra': { unit: judged(15, 0.85), job: judged(40, 0.85), month: FULL_MONTH },
  'dev.ai-ml': { unit: judged(20, 0.85), job: judged(70, 1), month: FULL_MONTH },
  'data.analysis': { unit: judged(6, 0.85), job: judged(30, 0.8), month: judged(120, 0.35) },
  consulting: { unit: judged(1.6, 0.6), job: judged(20, 0.85), month: judged(60, 0.65) },
  'marketing.ads': { unit: judged(6, 0.85), job: judged(50, 0.8), month: judged(22, 0.75) },
  'marketing.sns': { unit: judged(2, 0.75), job: judged(15, 0.85), month: judged(45, 0.6) },
  teaching: { unit: judged(2.5, 0.6), job: judged(8, 0.75), month: judged(40, 0.65) },
  interview: { unit: judged(1, 0.55), job: judged(1, 0.55) },
  pm: { month: FULL_MONTH, monthly: true },
  other: { job: judged(6, 0.95), month: judged(100, 0.5) },
};
