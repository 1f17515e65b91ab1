import type { PayUnit } from '../listing.ts';
import type { Basis } from './amount-basis.ts';
import { anyOf } from './any-of.ts';
import type { Figure } from './figures.ts';

/** What the words beside a sum tell of its basis. */
export type FoundBasis = Pick<Basis, 'kind'> & Partial<Omit<Basis, 'isNamed'>>;

const LABELS: readonly (readonly [RegExp, Basis['kind'], PayUnit | null])[] = [
  [
    /(?:時給|時間単価|時間給|時単価|時間報酬|時間換算|1h|hourly(?: rate)?|per hour)[^\d]{0,14}$/i,
    'hourly',
    null,
  ],
  [/(?:日給|日当|日額|日単価|1人日)[^\d]{0,14}$/, 'daily', null],
  [/(?:週給|週単価)[^\d]{0,14}$/, 'weekly', null],
  [/(?:月額|月給|月報酬|月単価|人月単価|月々|毎月|月次報酬|固定月|per month)[^\d]{0,14}$/i, 'monthly', null],
  [/月\d{1,3}時間(?:程度|ほど)?[、で:\s]{0,2}$/, 'monthly', null],
  [/(?:^|[^\d])(?:1?[かヶカケ]月|月)(?:に|で|あたり|[:\s約])?$/, 'monthly', null],
  [/(?:^|[^\d])1?週(?:間)?(?:に|で|あたり|[:\s約])?$/, 'weekly', null],
  [/(?:文字単価|字単価|1文字)[^\d]{0,12}$/, 'per-unit', 'character'],
  [/記事単価[^\d]{0,12}$/, 'per-unit', 'article'],
  [/動画単価[^\d]{0,12}$/, 'per-unit', 'video'],
  [/(?:件単価|案件単価|タスク単価)[^\d]{0,12}$/, 'per-unit', 'case'],
  [/(?:成約|受注|契約成立|契約獲得|アポ獲得)[^\d]{0,10}$/, 'per-unit', 'case'],
];

/** A label right before the sum says more than what is counted before it (休憩1時間、日当25,000円). */
const BESIDE = /(?:日給|日当|月給|月額|週給)[:\s約]{0,2}$/;
const ANY_LABEL = anyOf(LABELS.map(([pattern]) => pattern));

/** 時給1,500円, 月額: 30万円, 文字単価 1.2円: the label nearest to the sum. */
export function labelBasis(figure: Figure, before: string): FoundBasis | null {
  if (!ANY_LABEL.test(before)) return null;
  let nearest: FoundBasis | null = null;
  let best = -1;
  for (const [pattern, kind, unit] of LABELS) {
    const at = before.search(pattern);
    if (at <= best) continue;
    best = at;
    nearest = { kind, unit, from: figure.start - before.length + at };
  }
  return nearest;
}

/** 休憩1時間、日当25,000円 */
export function hasLabelBeside(before: string): boolean {
  return BESIDE.test(before);
}
