import type { VolumeUnit } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { proposal, published, type Source } from './source.ts';

/** How much of one kind of work a competent but not expert person does in an hour, checking included, revisions not. */
export interface Pace {
  readonly unit: VolumeUnit;
  /** Median units per hour. */
  readonly perHour: number;
  /** Log-sd over people and jobs: ln(fast ÷ slow) ÷ 2.563 where the facts give 10th and 90th percentile. */
  readonly logSd: number;
  readonly source: Source;
}

const JUDGED = proposal('似た作業からの見積もり', 'judged from similar work');
const READERS = proposal(
  '実際の募集を二人が読んで見積もった時間にもとづく',
  'from hours two readers gave to real listings',
);
const K1 = published('CONFIRMED', 'https://man-charm-up.com/web-writer-3000 · https://nagashika.com/7358');
const K7 = published('CONFIRMED', 'https://pcacademy.jp/w-typing-speed (60字/分)');
const K8 = published('CONFIRMED', 'https://koelab.jp/blog/blog-767/ (2024-02-26)');
const K13 = published('CONFIRMED', 'https://goldeza.com/video-edit-time · https://okatanblog.com');
const K16 = published('CONFIRMED', 'https://webdesign-start.net/banner-creation-time');
const K17 = published('CONFIRMED', 'https://news.leaf-hide.jp/news_heBZZQAa4w.html (2013, n=135)');
const K19 = published(
  'CONFIRMED',
  'https://deepai.org/publication/extreme-clicking-for-efficient-object-annotation (2017)',
);
const K20 = published('DERIVED', 'https://b.hatena.ne.jp/tteraka/20200322 (1日の量 ÷ 8)');
const K21 = published('DERIVED', 'https://yoshisuke.com (350字/分) × 文章 900字/時');
const R6 = published('CONFIRMED', 'https://77zigzagu.xyz/?p=1699');
const R10 = published('CONFIRMED', 'https://flappe.guide-book.xyz/soho-task/data-writing');
const R21 = published('CONFIRMED', 'https://lixiv.co.jp/staffblog/ (ショート動画)');
const E12 = published('CONFIRMED', 'https://tarot-plot.com/wp/lancers-income');

function pace(unit: VolumeUnit, perHour: number, logSd: number, source: Source): Pace {
  return { unit, perHour, logSd, source };
}

const SESSION: readonly Pace[] = [pace('minute', 45, 0.35, READERS), pace('hour', 0.75, 0.35, READERS)];
/** One screen, designed and coded. */
const SCREEN: readonly Pace[] = [pace('page', 1 / 17, 0.7, E12), pace('item', 1 / 17, 0.9, E12)];

/**
 * Default paces by kind of work. The first row is the work type's pace unit: settings and finished gigs count in it.
 * Where a listing gives several volumes, the first row that fits is used.
 */
export const PACES: Readonly<Record<WorkType, readonly Pace[]>> = {
  // 860 to 1,000 characters an hour from keyword to proofread (K1 K4), 500 slow, 1,500 fast.
  'writing.article': [
    pace('character', 900, 0.43, K1),
    pace('word', 400, 0.45, JUDGED),
    pace('article', 0.45, 0.65, READERS),
    pace('post', 0.45, 0.65, READERS),
    pace('page', 0.8, 0.65, JUDGED),
    pace('item', 0.45, 0.8, JUDGED),
  ],
  'writing.review': [
    pace('character', 1200, 0.5, READERS),
    pace('post', 6, 0.65, READERS),
    pace('item', 6, 0.65, READERS),
    pace('article', 1, 0.8, JUDGED),
  ],
  'writing.sns': [
    pace('post', 3.5, 0.9, JUDGED),
    pace('character', 900, 0.5, K1),
    pace('article', 0.6, 0.7, JUDGED),
    pace('image', 1, 0.7, JUDGED),
    pace('item', 1, 0.8, JUDGED),
  ],
  'writing.script': [
    pace('character', 900, 0.5, K1),
    pace('minute', 900 / 350, 0.55, K21),
    pace('video', 0.3, 0.75, JUDGED),
    pace('article', 0.3, 0.75, JUDGED),
    pace('item', 0.3, 0.8, JUDGED),
  ],
  'writing.edit': [
    pace('character', 3000, 0.54, JUDGED),
    pace('article', 1, 0.7, JUDGED),
    pace('page', 3, 0.7, JUDGED),
    pace('item', 1, 0.8, JUDGED),
  ],
  translation: [
    pace('character', 430, 0.4, K20),
    pace('word', 220, 0.42, K20),
    pace('minute', 1.2, 0.6, JUDGED),
    pace('page', 0.7, 0.6, JUDGED),
    pace('article', 0.25, 0.75, JUDGED),
    pace('item', 0.5, 0.9, JUDGED),
  ],
  // 4 / 5.5 / 8 hours per hour of audio.
  transcription: [
    pace('minute', 60 / 5.5, 0.5, K8),
    pace('hour', 1 / 5.5, 0.27, K8),
    pace('character', 3000, 0.35, K8),
    pace('video', 0.5, 0.8, JUDGED),
    pace('item', 0.5, 0.9, JUDGED),
  ],
  // Typing from copy to 12 an hour with look-up (R10): the unit alone does not say which.
  'data.entry': [
    pace('item', 35, 0.8, R10),
    pace('row', 60, 0.55, JUDGED),
    pace('character', 3600, 0.36, K7),
    pace('page', 4, 0.7, JUDGED),
    pace('image', 35, 0.8, JUDGED),
    pace('article', 2, 0.8, JUDGED),
  ],
  'data.collection': [
    pace('item', 25, 0.85, JUDGED),
    pace('row', 25, 0.85, JUDGED),
    pace('image', 22, 0.65, READERS),
    pace('video', 8, 0.8, JUDGED),
    pace('page', 8, 0.7, JUDGED),
    pace('article', 3, 0.8, JUDGED),
  ],
  'data.annotation': [
    // Boxes in pictures: 240 to 340 an hour by readers of two listings; whole items take longer.
    pace('item', 150, 0.9, JUDGED),
    pace('image', 60, 0.95, K19),
    pace('minute', 10, 0.8, JUDGED),
    pace('character', 6000, 0.6, JUDGED),
    pace('video', 10, 0.9, JUDGED),
    pace('row', 150, 0.9, JUDGED),
  ],
  survey: [
    pace('item', 10, 0.65, READERS),
    pace('minute', 45, 0.4, READERS),
    pace('character', 1200, 0.5, READERS),
  ],
  'product.listing': [
    pace('item', 12, 0.6, JUDGED),
    pace('row', 12, 0.6, JUDGED),
    pace('image', 12, 0.7, JUDGED),
    pace('page', 4, 0.7, JUDGED),
    pace('character', 1500, 0.5, JUDGED),
  ],
  'design.logo': [pace('item', 1 / 3, 0.81, K17), pace('image', 1 / 3, 0.81, K17)],
  'design.graphic': [
    pace('image', 0.5, 0.75, K16),
    pace('page', 0.4, 0.75, JUDGED),
    pace('item', 0.4, 0.75, K16),
    pace('post', 0.5, 0.75, JUDGED),
    pace('video', 0.3, 0.75, JUDGED),
  ],
  'design.illustration': [
    pace('image', 0.2, 0.8, JUDGED),
    pace('item', 0.2, 0.8, JUDGED),
    pace('page', 0.15, 0.8, JUDGED),
  ],
  'design.web': [
    pace('page', 1 / 14, 0.65, JUDGED),
    pace('image', 0.4, 0.7, K16),
    pace('item', 1 / 14, 0.85, JUDGED),
  ],
  'design.slides': [pace('page', 0.9, 0.65, JUDGED), pace('item', 0.2, 0.9, JUDGED)],
  // 10 finished minutes: 4 / 8 / 16 hours (K13 K14). Minutes below the shortest clip's hours count as one short.
  'video.edit': [
    pace('minute', 10 / 7.5, 0.6, K13),
    pace('video', 0.25, 0.65, R21),
    pace('hour', 1 / 30, 0.7, JUDGED),
    pace('item', 0.25, 0.75, JUDGED),
    pace('post', 0.3, 0.75, JUDGED),
  ],
  'video.shoot': [
    pace('video', 0.2, 0.8, JUDGED),
    pace('minute', 2, 0.8, JUDGED),
    pace('hour', 0.2, 0.7, JUDGED),
    pace('item', 0.2, 0.9, JUDGED),
  ],
  'photo.task': [pace('image', 12, 0.9, JUDGED), pace('item', 8, 0.9, JUDGED)],
  'image.ai': [
    pace('image', 8, 0.95, JUDGED),
    pace('item', 2.5, 0.95, R6),
    pace('post', 1.2, 0.75, JUDGED),
    pace('video', 0.4, 0.8, JUDGED),
  ],
  voice: [
    pace('minute', 15, 0.8, READERS),
    pace('character', 5000, 0.6, JUDGED),
    pace('row', 120, 0.7, JUDGED),
    pace('hour', 0.4, 0.6, JUDGED),
    pace('video', 1, 0.8, JUDGED),
    pace('item', 2, 0.9, JUDGED),
  ],
  'sales.call': [pace('item', 15, 0.7, JUDGED), pace('row', 15, 0.7, JUDGED)],
  'sales.dm': [pace('message', 30, 0.7, JUDGED), pace('item', 30, 0.7, JUDGED), pace('row', 30, 0.7, JUDGED)],
  'admin.assistant': [
    pace('item', 4, 0.9, JUDGED),
    pace('message', 15, 0.8, JUDGED),
    pace('row', 40, 0.8, JUDGED),
  ],
  'support.customer': [pace('item', 6, 0.8, JUDGED), pace('message', 10, 0.8, JUDGED)],
  'web.coding': [pace('page', 1 / 8, 0.65, JUDGED), pace('item', 1 / 8, 0.85, JUDGED)],
  'dev.web': SCREEN,
  'dev.app': SCREEN,
  // 15 h for 4 jobs and 20 h for 6 by one record; 3 / 8 / 20 hours proposed.
  'dev.automation': [pace('item', 1 / 8, 0.75, JUDGED), pace('page', 1 / 8, 0.8, JUDGED)],
  'dev.infra': [pace('item', 1 / 10, 0.9, JUDGED)],
  'dev.ai-ml': [pace('item', 1 / 10, 0.9, JUDGED)],
  'data.analysis': [
    pace('item', 1 / 6, 0.9, JUDGED),
    pace('page', 0.6, 0.8, JUDGED),
    pace('row', 60, 0.9, JUDGED),
  ],
  consulting: [
    pace('hour', 0.65, 0.4, JUDGED),
    pace('minute', 40, 0.4, JUDGED),
    pace('item', 0.5, 0.8, JUDGED),
  ],
  'marketing.ads': [pace('item', 0.3, 0.9, JUDGED)],
  'marketing.sns': [
    pace('post', 0.45, 0.75, READERS),
    pace('image', 0.6, 0.75, JUDGED),
    pace('video', 0.24, 0.75, JUDGED),
    pace('message', 15, 0.8, JUDGED),
    pace('item', 0.6, 0.85, JUDGED),
  ],
  teaching: [
    pace('hour', 0.6, 0.45, READERS),
    pace('minute', 36, 0.45, READERS),
    pace('video', 0.08, 0.75, JUDGED),
    pace('page', 1, 0.7, JUDGED),
    pace('item', 0.4, 0.8, JUDGED),
  ],
  interview: SESSION,
  pm: [pace('hour', 0.65, 0.4, JUDGED)],
  other: [pace('minute', 30, 0.9, JUDGED), pace('character', 1500, 0.9, JUDGED)],
};

/** The row settings and finished gigs count in. */
export function paceUnit(workType: WorkType): Pace {
  const [first] = PACES[workType];
  if (!first) throw new Error(`No pace for ${workType}.`);
  return first;
}
