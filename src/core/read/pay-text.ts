import type { Currency, PayKind, PayUnit, StructuredPay } from '../listing.ts';
import { anyOf } from './any-of.ts';
import { isMoney } from './figure-units.ts';
import { type Figure, scanFigures } from './figures.ts';

const KINDS: readonly (readonly [RegExp, PayKind])[] = [
  [/コンペ|contest/i, 'contest'],
  [/タスク/, 'per-unit'],
  [/時間単価|時間報酬|時間制|時給|[/]\s?(?:時|h\b|hr\b|hour)|hourly|per hour/i, 'hourly'],
  [/[/]\s?(?:1)?(?:月|人月|month|mo\b)|月額|月単価|月給|per month/i, 'monthly'],
  [/[/]\s?(?:週|week)|週給|週単価|per week/i, 'weekly'],
  [/[/]\s?(?:日|day)|日給|日当|日単価|per day/i, 'daily'],
  [/固定|プロジェクト|fixed|est\. budget/i, 'fixed'],
];

const UNITS: readonly (readonly [RegExp, PayUnit])[] = [
  [/(?:1|[/]\s?)\s?記事/, 'article'],
  [/文字単価|(?:1|[/]\s?)\s?文字/, 'character'],
  [/(?:1|[/]\s?)\s?(?:件|タスク|回|案件)|タスク/, 'case'],
  [/(?:1|[/]\s?)\s?(?:枚|画像)/, 'image'],
  [/(?:1|[/]\s?)\s?動画/, 'video'],
  [/(?:1|[/]\s?)\s?(?:投稿|ポスト)/, 'post'],
  [/(?:1|[/]\s?)\s?(?:本|点|個)/, 'item'],
];

const ANY_UNIT = anyOf(UNITS.map(([pattern]) => pattern));
const LONGEST = 400;
/** 単価(税込) 〜880,000円: the mark belongs to the sum, not to the bracket. */
const TAX_BEFORE_RANGE = /\(税[込抜別]み?き?\)\s*(?=[〜~])/;

/**
 * What a page's printed amount says (`固定報酬制 : 5,000円 〜 10,000円`, `〜650,000円／月`, `タスク 110円 / 件`).
 * Amounts in main units as printed; not printed or to be discussed = null; null as a whole when the text names
 * neither an amount nor a kind of payment. Reads the first 400 characters; a pay field is never longer.
 */
export function readPayText(payText: string): StructuredPay | null {
  const text = payText.slice(0, LONGEST).normalize('NFKC').replace(TAX_BEFORE_RANGE, '');
  const figures = scanFigures(text);
  const money = figures.find((figure) => isMoney(figure.unit));
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const unit = kind && kind !== 'fixed' && kind !== 'per-unit' ? null : unitOf(text);
  if (!money) {
    if (!kind || kind === 'per-unit') return null;
    return { kind, min: null, max: null, currency: currencyOf(text), unit: null, estimatedMinutes: null };
  }
  return {
    kind: unit ? 'per-unit' : (kind ?? 'fixed'),
    min: usable(money.min),
    max: usable(money.max),
    currency: money.unit as Currency,
    unit,
    estimatedMinutes: minutesOf(text, figures),
  };
}

/** A pay text without a sum: English ones are the dollar boards'. */
function currencyOf(text: string): Currency {
  return /[a-z]{4}/i.test(text) ? 'USD' : 'JPY';
}

/** Zero is how boards store "no lower bound"; beyond a thousand million no offer is meant. */
function usable(amount: number | null): number | null {
  return amount !== null && amount > 0 && amount < 1e9 ? amount : null;
}

function unitOf(text: string): PayUnit | null {
  return ANY_UNIT.test(text) ? (UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
}

/** 作業時間の目安 3分 */
function minutesOf(text: string, figures: readonly Figure[]): number | null {
  const label = text.search(/作業時間|所要時間|目安/);
  if (label < 0) return null;
  const time = figures.find(
    (figure) => figure.start > label && ['second', 'minute', 'hour'].includes(figure.unit),
  );
  const value = time?.max ?? time?.min ?? null;
  if (!time || value === null || value <= 0) return null;
  if (time.unit === 'hour') return value * 60;
  return time.unit === 'second' ? value / 60 : value;
}
