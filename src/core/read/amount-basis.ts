import type { PayKind, PayUnit } from '../listing.ts';
import { type FoundBasis, hasLabelBeside, labelBasis } from './amount-labels.ts';
import { type FigureUnit, isMoney, unitAfterWords, unitAt } from './figure-units.ts';
import type { Figure } from './figures.ts';

/** What a sum is paid for, and the words that say so: text[from, to). */
export interface Basis {
  readonly kind: Exclude<PayKind, 'contest' | 'performance' | 'unknown'>;
  readonly unit: PayUnit | null;
  /** How many units the sum buys: 5 in 5問で100円; 1 unless said. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly isNamed: boolean;
  /** May as well be a total: 1時間 3,000円 of an interview, 500文字 500円. */
  readonly isLoose: boolean;
}

const GAP =
  /^(?:[\s:・|/=()「」【】[\]、,*!~〜♪★✨]|あたり|当たり|辺り|につき|ごとに?|毎に?|で|の|が|は|を|単価|報酬|料金|金額|価格|お?支払い?|謝礼|固定|税込み?|税抜き?|税別|約|各|およそ|程度|以上|前後|ほど|のたびに|作成|制作|納品|執筆|投稿|完了|程|一律|平均|目安|セット|まとめて|×){0,12}$/;
const PER = /あたり|当たり|辺り|につき|ごと|毎|単価|のたびに|=/;
const GAP_AFTER = /^[\s|・/、,()で×]{0,4}$/;

const SUFFIX = /^(?:[\s)]|税込|税抜|税別|\(税.{1,3}\)){0,3}(?:\/|×(?!\d)|\((?=1|一))\s?(?:1|一)?\s?/;
const SUFFIX_KINDS: readonly (readonly [RegExp, Basis['kind']])[] = [
  [/^(?:時間?|h\b|hr\b|hour)(?!\d)/i, 'hourly'],
  [/^(?:日|day)(?!\d)/i, 'daily'],
  [/^(?:週|week)(?!\d)/i, 'weekly'],
  [/^(?:月|人月|[かヶカケ]月|mo\b|month)(?!\d)/i, 'monthly'],
];
const NEXT_SUM = /^(?:あたり|当たり|につき)?\s?(?:[¥$]\d|[\d,.]+\s?万?(?:円|ドル))/;
const ENGLISH_SUFFIX = /^\s?(?:per|an?|each|for each)\s/i;

const UNITS: Readonly<Partial<Record<FigureUnit, PayUnit>>> = {
  article: 'article',
  character: 'character',
  word: 'word',
  hon: 'item',
  case: 'case',
  times: 'case',
  image: 'image',
  sheet: 'image',
  company: 'case',
  item: 'item',
  thing: 'item',
  post: 'post',
  page: 'page',
  row: 'item',
  video: 'video',
  message: 'item',
  minute: 'minute',
};
const PERIODS: Readonly<Partial<Record<FigureUnit, Basis['kind']>>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  person: 'fixed',
};

/** What the sum at `index` is paid for, from the words beside it. */
export function basisOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  before: string,
  after: string,
): Basis {
  const figure = figures[index] as Figure;
  const found =
    (hasLabelBeside(before) ? labelBasis(figure, before) : null) ??
    suffixBasis(figure, after) ??
    countedBefore(text, figures, index) ??
    countedAfter(text, figures, index) ??
    labelBasis(figure, before) ??
    anyCounter(figure, before);
  return {
    kind: found?.kind ?? 'fixed',
    unit: found?.unit ?? null,
    count: found?.count ?? 1,
    from: found?.from ?? figure.start,
    to: found?.to ?? figure.end,
    isNamed: found !== null,
    isLoose: found?.isLoose ?? false,
  };
}

/** 5,000円/件, 500円(1記事), $15/hr, $20 per article */
function suffixBasis(figure: Figure, after: string): FoundBasis | null {
  const suffix = SUFFIX.exec(after);
  if (suffix) {
    const rest = after.slice(suffix[0].length);
    const to = figure.end + suffix[0].length + 1;
    if (!suffix[0].includes('×'))
      for (const [pattern, kind] of SUFFIX_KINDS) if (pattern.test(rest)) return { kind, to };
    const word = unitAt(rest.toLowerCase(), 0);
    const unit = word && UNITS[word.unit];
    // 18,000円(1社15円で計算): the unit of the next sum.
    if (word && NEXT_SUM.test(rest.slice(word.end))) return null;
    if (unit) return { kind: 'per-unit', unit, to };
  }
  const english = ENGLISH_SUFFIX.exec(after);
  return english && englishBasis(after.toLowerCase(), english[0].length, figure.end);
}

/** per hour, per episode, per source character, per video minute */
function englishBasis(after: string, at: number, start: number): FoundBasis | null {
  const word = unitAt(after, at) ?? unitAfterWords(after, at);
  if (!word) return null;
  const finer = after.charAt(word.end) === ' ' ? unitAt(after, word.end + 1) : null;
  const { unit: said, end } = finer?.unit === 'minute' ? finer : word;
  const to = start + end;
  const period = PERIODS[said];
  if (period) return { kind: period, to };
  const unit = UNITS[said];
  return unit ? { kind: 'per-unit', unit, to } : null;
}

/** 1記事3,000円, 1タスク(4枚)につき100円, 1コマ60分2,500円, 5問で100円, 300件×100円: the count that the sum buys. */
function countedBefore(text: string, figures: readonly Figure[], index: number): FoundBasis | null {
  const figure = figures[index] as Figure;
  let edge = figure.start;
  let fallback: FoundBasis | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const counted = figures[at] as Figure;
    if (isMoney(counted.unit)) return fallback;
    if (counted.start >= edge) continue;
    const gap = text.slice(counted.end, Math.min(edge, counted.end + LONGEST_GAP + 1));
    // 面談1回(45分+報告20分ほど)につき: what is counted stands before the remark.
    const open = edge === figure.start ? remarkBefore(text, counted.start, gap) : null;
    if (open !== null) {
      edge = open;
      continue;
    }
    // 予約1件(来院まで確認できたもの)につき
    if (gap.length > LONGEST_GAP || !GAP.test(gap.replace(REMARK, ''))) return fallback;
    if (text.charAt(counted.start - 1) === '(' && gap.startsWith(')')) {
      edge = counted.start - 1;
      continue;
    }
    if (/^\s?×/.test(gap)) return timesBasis(counted);
    const found = countedBasis(counted, gap);
    if (found && !isSize(counted)) return found;
    if (!found && !isLength(counted)) return fallback;
    // The size or length of one piece: what is counted may stand before it (1記事3,000文字, 1コマ60分).
    fallback ??= found;
    edge = counted.start;
  }
  return fallback;
}

/** Where a remark in brackets begins that ends in `gap`, right before につき or the like; null where there is none. */
function remarkBefore(text: string, at: number, gap: string): number | null {
  if (!/^[^()\n]{0,8}\)(?:あたり|につき|ごと|毎)/.test(gap)) return null;
  const open = text.slice(Math.max(0, at - LONGEST_REMARK), at).lastIndexOf('(');
  return open < 0 ? null : Math.max(0, at - LONGEST_REMARK) + open;
}

const LONGEST_REMARK = 40;
const LONGEST_GAP = 20;
const REMARK = /^\s?\([^()\d\n]{1,18}\)(?=\s?(?:あたり|につき|ごと|毎))/;

function isLength({ unit }: Figure): boolean {
  return unit === 'minute' || unit === 'hour';
}

function isSize({ unit, min, max }: Figure): boolean {
  return (unit === 'character' || unit === 'word') && !(min === 1 && max === 1);
}

function timesBasis(counted: Figure): FoundBasis | null {
  const unit = UNITS[counted.unit];
  return unit && unit !== 'minute' ? { kind: 'per-unit', unit } : null;
}

/** 1現場 30,000円, 1ゲームあたり5万円: whatever one of is paid for, by its place alone. */
const ONE_OF_ANY =
  /(?<![\d.,第])(1|一)([ァ-ヶー一-龠a-z]{1,8}?)(?:あたり|当たり|につき|ごとに?|毎に?|[:、=は(]|約|\s){0,3}$/i;
const NO_UNIT = /^(?:等|泊|弾|次|番|部上場|部|億|択|通貨)|[位級目]$/;

function anyCounter(figure: Figure, before: string): FoundBasis | null {
  const found = ONE_OF_ANY.exec(before);
  const word = found?.[2]?.toLowerCase();
  if (!found || !word || NO_UNIT.test(word)) return null;
  const known = unitAt(word, 0)?.unit;
  // 一式, 一律, 一括 count nothing.
  if (known ? !UNITS[known] : found[1] === '一') return null;
  const from = figure.start - before.length + found.index;
  return { kind: 'per-unit', unit: (known && UNITS[known]) || 'item', from };
}

/** 500円|500文字以上, 30円×100件 */
function countedAfter(text: string, figures: readonly Figure[], index: number): FoundBasis | null {
  const figure = figures[index] as Figure;
  const counted = figures[index + 1];
  if (!counted || counted.start - figure.end > 4) return null;
  const gap = text.slice(figure.end, counted.start);
  if (!GAP_AFTER.test(gap)) return null;
  const found = gap.includes('×') ? timesBasis(counted) : isSize(counted) ? SIZE : null;
  return found && { ...found, to: counted.end };
}

/** 2,000文字 1,500円: the size of one piece, not a price per character. */
const SIZE: FoundBasis = { kind: 'per-unit', unit: 'article', isLoose: true };

function countedBasis(counted: Figure, gap: string): FoundBasis | null {
  const isPer = PER.test(gap);
  const from = counted.start;
  const isOne = counted.min === 1 && counted.max === 1;
  const period = PERIODS[counted.unit];
  if (period) return isOne ? { kind: period, from, isLoose: !isPer } : lasting(counted, gap);
  const count = counted.max ?? counted.min ?? 1;
  if (counted.unit === 'minute')
    return isOne || isPer ? { kind: 'per-unit', unit: 'minute', count, from } : lasting(counted, gap);
  const unit = UNITS[counted.unit];
  if (!unit) return null;
  if (isOne) return { kind: 'per-unit', unit, from };
  if (isSize(counted)) return { ...SIZE, from };
  return { kind: 'fixed', unit, count, from };
}

/** 2時間で5,000円, 2日間で66,000円: one payment for so long. */
function lasting({ start: from }: Figure, gap: string): FoundBasis | null {
  return /^(?:間)?で/.test(gap) ? { kind: 'fixed', from } : null;
}
