import type { Currency, PayKind, PayUnit } from '../listing.ts';
import type { Pay, TaxBasis } from '../reading.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figures.ts';
import { lineAfter } from './line-words.ts';
import type { ReadText } from './read-text.ts';

/** What title and body offer for the work, before it is held against the board's own amount. */
export interface BodyOffer {
  readonly kind: PayKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: PayUnit | null;
  /** How many units the sum buys (5問で100円). */
  readonly count: number;
  readonly currency: Currency;
  readonly tax: TaxBasis;
  readonly evidence: string;
  /** A trial price or an hourly equivalent: stands only where nothing else is named. */
  readonly isLast: boolean;
  /** The basis may as well be a total (1時間 3,000円 of an interview). */
  readonly isLoose: boolean;
}

/** A bare sum in running text is not an offer; a label, a pay heading, a unit or the title makes it one. */
const LEAST_WEIGHT = 2;
/** On a tie the narrower price is the offer: 1件50円 rather than 合計37,500円. */
const ORDER: readonly PayKind[] = [
  'per-unit',
  'performance',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'fixed',
];

interface Candidate {
  readonly amount: Amount;
  readonly source: ReadText;
}

/** The offer in the texts, or null when they name none. The board's amount decides between equals. */
export function readBodyOffer(texts: readonly ReadText[], board: Pay | null): BodyOffer | null {
  const boardKind = board?.kind ?? null;
  const all: Candidate[] = [];
  for (const source of texts) for (const amount of source.amounts) all.push({ amount, source });
  if (all.length === 0) return null;
  for (const role of ROLES) {
    const said = all.filter(({ amount }) => amount.role === role && amount.weight >= LEAST_WEIGHT);
    if (said.length > 0) return settle(said, all, boardKind, role !== 'offer');
  }
  const bare = board && bareSum(all, board);
  return bare ? settle([bare], all, boardKind, false) : null;
}

/** A lone sum below this part of an upper bound is something else (〜5,000円, 送料200円). */
const BRACKET = 20;

/** The only sum a text names, without a label, is the offer where it lies inside the range of a fixed budget. */
function bareSum(all: readonly Candidate[], { kind, min, max, currency }: Pay): Candidate | null {
  const offers = all.filter(({ amount }) => amount.role === 'offer');
  const [only, second] = offers.length > 0 ? offers : all.filter(({ amount }) => amount.role === 'trial');
  if (kind !== 'fixed' || max === null || min === max || !only || second) return null;
  const { amount } = only;
  const value = amount.figure.max;
  const isInside =
    value !== null && amount.figure.min === value && value >= (min ?? max / BRACKET) && value <= max;
  return isInside && amount.kind === 'fixed' && amount.figure.unit === currency && amount.section !== 'apply'
    ? only
    : null;
}

/** What may stand for the offer, best first: 初回500円 or 時給換算1,500円 where no other sum is named. */
const ROLES = ['offer', 'trial', 'equivalent'] as const;

function settle(
  candidates: readonly Candidate[],
  all: readonly Candidate[],
  boardKind: PayKind | null,
  isLast: boolean,
): BodyOffer | null {
  const rank = ({ amount }: Candidate) =>
    100 * (amount.weight + (amount.kind === boardKind && boardKind !== 'fixed' ? 2 : 0)) -
    ORDER.indexOf(amount.kind);
  const best = candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const { amount, source } = best;
  const group = candidates.filter(
    (other) =>
      other.amount.kind === amount.kind &&
      other.amount.unit === amount.unit &&
      other.amount.count === amount.count &&
      other.amount.figure.unit === amount.figure.unit &&
      isComparable(amount.figure, other.amount.figure) &&
      (other.amount.weight === amount.weight || isPartOf(amount.figure, other.amount.figure)),
  );
  const { min, max } = spanOf(group);
  return {
    kind: amount.kind,
    min,
    max: max ?? hopedFor(amount, all),
    unit: amount.unit,
    count: amount.count,
    currency: amount.figure.unit as Currency,
    tax: taxOf(source, amount),
    evidence: source.text.quote(amount.from, Math.min(amount.to, source.text.text.length)),
    isLast,
    isLoose: amount.isLoose,
  };
}

/** Prices of the same work lie within this factor: 8,000円 for all, and 500円 for bringing a friend. */
const MOST_APART = 10;

function isComparable(a: Figure, b: Figure): boolean {
  const [one, other] = [a.max ?? a.min ?? 1, b.max ?? b.min ?? 1];
  return one < other * MOST_APART && other < one * MOST_APART;
}

/** Several prices of the same kind side by side (標準語 5,500円, 関西弁 6,000円) make one range. */
function spanOf(group: readonly Candidate[]): { min: number | null; max: number | null } {
  const said = group.map(({ amount }) => amount.figure);
  const closed = said.filter(({ min, max }) => min !== null && max !== null);
  // 時給3,500円〜 in the title is the same offer as 3,500円〜4,000円 below.
  const figures = said.filter(
    (open) => closed.includes(open) || !closed.some((full) => isPartOf(open, full)),
  );
  const lows = figures.map(({ min }) => min).filter((value) => value !== null);
  const highs = figures.map(({ max }) => max).filter((value) => value !== null);
  const isOpen = figures.some((figure) => figure.max === null);
  const high = highs.length > 0 && !isOpen ? Math.max(...highs) : null;
  return { min: lows.length > 0 ? Math.min(...lows) : null, max: high };
}

function isPartOf(open: Figure, full: Figure): boolean {
  return open.min === null || open.max === null
    ? (open.min === null ? open.max === full.max : open.min === full.min) &&
        full.min !== null &&
        full.max !== null
    : false;
}

/** 時給1,200円〜 … 最大で時給2,000円: the upper end of an open offer, where the same text names it. */
function hopedFor(amount: Amount, all: readonly Candidate[]): number | null {
  const low = amount.figure.min;
  if (low === null) return null;
  const ends = all
    .filter(
      ({ amount: other }) =>
        other.role === 'later' && other.kind === amount.kind && other.unit === amount.unit,
    )
    .filter(({ amount: other, source }) => other.section === amount.section && isUpperEnd(source, other))
    .map(({ amount: other }) => other.figure.max ?? 0)
    .filter((value) => value > low && value < low * 5);
  return ends.length > 0 ? Math.max(...ends) : null;
}

function isUpperEnd({ text }: ReadText, amount: Amount): boolean {
  return /最大|最高|上限/.test(text.text.slice(Math.max(0, amount.from - 6), amount.figure.start));
}

const EXCLUDED = /税抜|税別|外税|\+\s?税|プラス税|excl/i;
const INCLUDED = /税込|内税|incl/i;

/** Tax basis from the words beside the sum, else from the heading above it. */
function taxOf({ text, headingAt }: ReadText, amount: Amount): TaxBasis {
  const { start, end } = amount.figure;
  const beside = lineAfter(text.text, end, 12);
  const inside = text.text.slice(Math.max(amount.from, start - 12), end);
  for (const piece of [beside, inside]) {
    const basis = taxIn(piece);
    if (basis !== 'unknown') return basis;
  }
  const heading = headingAt(start);
  return heading ? taxIn(text.text.slice(heading.from, heading.to)) : 'unknown';
}

/** The tax basis a piece of text names; unknown for none or both. */
export function taxIn(piece: string): TaxBasis {
  const excluded = EXCLUDED.test(piece);
  const included = INCLUDED.test(piece);
  if (excluded === included) return 'unknown';
  return excluded ? 'excluded' : 'included';
}
