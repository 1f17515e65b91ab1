import type { Signal } from '../assessment.ts';
import type { StructuredPay } from '../listing.ts';
import { readPayText } from '../read/pay-text.ts';
import type { Pay, Volume } from '../reading.ts';
import type { SignalContext } from './signal-rule.ts';
import { pricedPiece, type StatedCount, statedCounts } from './stated-counts.ts';
import { quoteOf } from './tiny-task.ts';

const TAX = 1.1;
const TOLERANCE = 0.005;
/** Days of a month: how often a daily or weekly number of pieces may at most be repeated in the whole. */
const DAYS = 31;
/** Counters of time, length and people: no pieces that a price of an unnamed piece could be for. */
const NO_PIECE = /^(?:分|秒|文字|字|語|ワード|時間|日|名|人|行|回)$/;
const PARTS = /^(?:分|秒|文字|字|語|ワード)$/;

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
  if (fits(reading.pay, said, structured, board, () => countsOf(context))) return null;
  return { id: 'pay.mismatch', ...quoteOf(listing, reading.pay.evidence) };
}

function span(min: number | null, max: number | null): Span | null {
  const low = min ?? max;
  return low === null ? null : { min: low, max: max ?? low };
}

/** What the text says of quantities, for weighing a price per piece against a whole. */
interface Counts {
  /** The counter the price is for, as written; null = not said. */
  readonly piece: string | null;
  readonly stated: readonly StatedCount[];
  readonly volume: readonly Volume[];
}

function countsOf({ text, reading }: SignalContext): Counts {
  const evidence = reading.pay.evidence.normalize('NFKC');
  const described = text.description.text;
  const piece =
    pricedPiece(described, evidence) ??
    (described.includes(evidence) ? null : pricedPiece(text.title.text, evidence));
  return {
    piece,
    stated: [...statedCounts(described), ...statedCounts(text.title.text)],
    volume: reading.volume,
  };
}

function fits(pay: Pay, said: Span, structured: StructuredPay, board: Span, count: () => Counts): boolean {
  const upperOnly = structured.min === null || structured.min === structured.max;
  if (structured.kind === 'hourly' && pay.kind !== 'hourly') return false;
  const factors = pay.tax === 'included' ? [1] : [1, TAX];
  if (factors.some((factor) => inside(scale(said, factor), board))) return true;
  if (pay.kind === 'performance') return upperOnly && said.max <= board.max * TAX;
  const counts = count();
  const whole = structured.kind !== 'hourly';
  if (whole && (pay.kind === 'hourly' || pay.kind === 'daily')) return timeMayFit(pay, said, board, counts);
  if (pay.kind !== 'per-unit' && ((pay.kind !== 'fixed' && pay.kind !== 'monthly') || counts.piece === null))
    return structured.min === null && said.max <= board.max;
  const upper = structured.min === null;
  const wholes = wholesOf(said, counts, upper);
  if (wholes.some((span) => factors.some((factor) => meets(scale(span, factor), board)))) return true;
  if (!upperOnly) return false;
  const least = Math.min(...wholes.map(({ min }) => min));
  return (
    said.max <= board.max * TAX && (counts.piece === null || wholes.length === 0 || least <= board.max * TAX)
  );
}

/** A price for time against a price for the whole: only stated hours or days can contradict it. */
function timeMayFit(pay: Pay, said: Span, board: Span, { stated }: Counts): boolean {
  const wanted = pay.kind === 'hourly' ? '時間' : '日';
  const times = stated.filter(({ counter }) => counter === wanted);
  return times.length === 0 || times.some((count) => meets(wholeOf(said, count), board));
}

/** What the price comes to for each stated number of its pieces; minutes, characters and words also times the items. */
function wholesOf(said: Span, { piece, stated, volume }: Counts, upperOnly: boolean): Span[] {
  const same = stated.filter(({ counter }) => (piece === null ? !NO_PIECE.test(counter) : counter === piece));
  const totals = same.filter(({ repeated }) => !repeated);
  // Against an upper bound a stated total says more than a number per day.
  const own = upperOnly && totals.length > 0 ? totals : same;
  const spans = own.map((count) => wholeOf(said, count));
  if (piece !== null && PARTS.test(piece))
    for (const part of own.filter(({ counter }) => PARTS.test(counter)))
      for (const item of stated.filter(({ counter }) => !PARTS.test(counter)).slice(0, 12))
        spans.push(wholeOf(wholeOf(said, part), item));
  for (const { min, max, per } of piece === null ? volume : []) {
    const most = max ?? min;
    if (most === null || most <= 1) continue;
    spans.push(wholeOf(said, { min: min ?? most, max: most, repeated: per === 'day', counter: '' }));
  }
  return spans;
}

function wholeOf(value: Span, { min, max, repeated }: StatedCount): Span {
  return { min: value.min * min, max: value.max * max * (repeated ? DAYS : 1) };
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
