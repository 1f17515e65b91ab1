import type { Signal } from '../assessment.ts';
import type { StructuredPay } from '../listing.ts';
import { readPayText } from '../read/pay-text.ts';
import type { Pay, Volume } from '../reading.ts';
import type { SignalContext } from './signal-rule.ts';
import { quoteOf } from './tiny-task.ts';

const TAX = 1.1;
const TOLERANCE = 0.005;

interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * The price in the text (× 1.1 for tax, or × a stated quantity) falls outside the board's own amount, or the text is
 * an unfilled template that never comes back to the title. Null when either side states no amount.
 */
export function payMismatch(context: SignalContext): Signal | null {
  const { listing, reading } = context;
  const structured = listing.structured ?? readPayText(listing.payText);
  if (differentJobs(listing.title, listing.description))
    return { id: 'pay.mismatch', quote: listing.title, field: 'title' };
  if (structured === null || reading.pay.evidence === '') return null;
  if (!listing.title.includes(reading.pay.evidence) && !listing.description.includes(reading.pay.evidence))
    return null;
  const said = span(reading.pay.min, reading.pay.max);
  const board = span(structured.min, structured.max);
  if (said === null || board === null || structured.currency !== reading.pay.currency) return null;
  if (fits(reading.pay, said, structured, board, reading.volume)) return null;
  return { id: 'pay.mismatch', ...quoteOf(listing, reading.pay.evidence) };
}

function span(min: number | null, max: number | null): Span | null {
  const low = min ?? max;
  return low === null ? null : { min: low, max: max ?? low };
}

function fits(
  pay: Pay,
  said: Span,
  structured: StructuredPay,
  board: Span,
  volume: readonly Volume[],
): boolean {
  const upperOnly = structured.min === null || structured.min === structured.max;
  if (isRate(pay.kind) !== isRate(structured.kind) && structured.kind === 'hourly') return false;
  const factors = pay.tax === 'included' ? [1] : [1, TAX];
  if (factors.some((factor) => inside(scale(said, factor), board))) return true;
  if (pay.kind !== 'per-unit' && pay.kind !== 'performance')
    return upperOnly && structured.min === null && said.max <= board.max;
  // A price per piece: any stated number of pieces may explain the board's amount.
  const counts = volume
    .flatMap((entry) => [entry.min, entry.max])
    .filter((count) => count !== null && count > 1);
  if (
    counts.some(
      (count) => count !== null && factors.some((factor) => meets(scale(said, factor * count), board)),
    )
  )
    return true;
  return upperOnly && said.max <= board.max * TAX;
}

function isRate(kind: StructuredPay['kind']): boolean {
  return kind === 'hourly';
}

function scale(value: Span, factor: number): Span {
  return { min: value.min * factor, max: value.max * factor };
}

function inside(value: Span, board: Span): boolean {
  return value.min >= board.min * (1 - TOLERANCE) && value.max <= board.max * (1 + TOLERANCE);
}

function meets(value: Span, board: Span): boolean {
  return value.max >= board.min * (1 - TOLERANCE) && value.min <= board.max * (1 + TOLERANCE);
}

const PLACEHOLDER = /[◯〇○]{2,6}|記入例/;
const CONTENT_WORD = /[一-龠]{2,}|[ァ-ヴー]{3,}/g;
const COMMON =
  /^(?:制作|作成|開発|募集|依頼|仕事|案件|構築|業務|運用|アプリ|サイト|システム|ウェブ|サービス)$/;

/** An unfilled template whose text shares no word with the title describes another job. */
function differentJobs(title: string, description: string): boolean {
  if (!PLACEHOLDER.test(description.slice(0, 4000))) return false;
  const words = (title.slice(0, 200).match(CONTENT_WORD) ?? []).filter((word) => !COMMON.test(word));
  return words.length >= 2 && !words.some((word) => description.includes(word));
}
