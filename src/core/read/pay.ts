import { AGENCIES } from '../data/board-kinds.ts';
import type { Listing, StructuredPay } from '../listing.ts';
import type { Pay, Volume } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { type BodyOffer, readBodyOffer, taxIn } from './body-offer.ts';
import { contradicts } from './contradiction.ts';
import { isMonthlyEngagement } from './engagement.ts';
import type { ListingText } from './listing-text.ts';
import { readPayText } from './pay-text.ts';
import type { ReadText } from './read-text.ts';
import { payUnitIn } from './volume-unit.ts';

const NO_PAY: Pay = {
  kind: 'unknown',
  min: null,
  max: null,
  currency: 'JPY',
  unit: null,
  tax: 'unknown',
  evidence: '',
  taxIncluded: null,
};

/** Boards store a token sum (1円) where the client names none; tasks start at 5 yen (P4, CONFIRMED for 2018). */
const TOKEN_SUM = 5;
/** Calls are paid by the call in tens of yen, sales by the sale in thousands (PROPOSAL). */
const LEAST_COMMISSION = 1000;
/** No month's pay is less, in yen (PROPOSAL): a reward of 770円 for a diary of five days is none. */
const LEAST_MONTH = 3000;
const RESULTS = /成果|成約|歩合|獲得|受注|契約件数|コミッション|インセンティブ/;
const FULL_COMMISSION =
  /完全(?:成果|歩合)|フルコミ|成果報酬(?:型|制|のみ|[】)])|(?:売上|購入|販売|成約|契約|紹介)[^\s。、]{0,4}の\s?\d{1,2}\s?%[をが]?(?:お?支払|報酬|還元|お渡し)/;

export interface PayReading {
  readonly pay: Pay;
  readonly contradiction: boolean;
}

interface PaySources {
  readonly listing: Listing;
  readonly text: ListingText;
  readonly texts: readonly ReadText[];
  readonly workType: WorkType;
  readonly volume: readonly Volume[];
}

/** What is really offered: the board's amount unless title or body say otherwise. */
export function readPay({ listing, text, texts, workType, volume }: PaySources): PayReading {
  const board = boardOffer(listing, text);
  const named = readBodyOffer(texts, board);
  const offer = named && isToken(named) ? null : named;
  const settled = settle(board, offer);
  if (settled.pay.kind === 'fixed' && !settled.fromBody && says(text, FULL_COMMISSION))
    return { pay: { ...NO_PAY, kind: 'performance' }, contradiction: false };
  const contradiction = offer !== null && settled.fromBody && contradicts(board, offer, volume);
  return { pay: inContext(settled.pay, listing.site, text, workType), contradiction };
}

/** What only the whole text tells: a month's pay behind a fixed amount, a commission behind a price per case. */
function inContext(pay: Pay, site: string, text: ListingText, workType: WorkType): Pay {
  if (
    pay.kind === 'fixed' &&
    !(pay.currency === 'JPY' && (pay.max ?? pay.min ?? 0) < LEAST_MONTH) &&
    (AGENCIES.has(site) || isMonthlyEngagement(text.title.text, text.description.text))
  )
    return { ...pay, kind: 'monthly' };
  const isResult = pay.kind === 'per-unit' && pay.unit === 'case';
  const words = workType === 'sales.call' ? RESULTS : FULL_COMMISSION;
  if (isResult && (pay.max ?? pay.min ?? 0) >= LEAST_COMMISSION && says(text, words))
    return { ...pay, kind: 'performance', unit: null };
  return { ...pay, unit: payUnitIn(pay.evidence, pay.unit, workType, text.title.text) };
}

function says({ title, description }: ListingText, words: RegExp): boolean {
  return words.test(title.text) || words.test(description.text);
}

function isToken({ kind, min, max, currency }: Pick<Pay, 'kind' | 'min' | 'max' | 'currency'>): boolean {
  return kind === 'fixed' && currency === 'JPY' && (max ?? min ?? 0) < TOKEN_SUM;
}

/** The board's amount as printed; null when it names none or only a token sum. */
function boardOffer(listing: Listing, text: ListingText): Pay | null {
  const printed = readPayText(listing.payText);
  const stored = listing.structured ?? printed;
  if (!stored) return null;
  const { min, max } = boundsOf(stored, printed);
  if (min === null && max === null) return null;
  if (isToken(stored)) return null;
  const names = text.category.map((category) => category.text);
  const isContest = stored.kind === 'contest' || names.includes('コンペ');
  return {
    kind: isContest ? 'contest' : stored.kind,
    min,
    max,
    currency: stored.currency,
    unit: stored.kind === 'per-unit' && !isContest ? stored.unit : null,
    tax: taxIn(text.pay.text),
    evidence: printed ? listing.payText.trim() : '',
    taxIncluded: null,
  };
}

/** Boards store a single sum as "no lower bound"; the printed text tells it from `〜 5,000円`. */
function boundsOf(
  stored: StructuredPay,
  printed: StructuredPay | null,
): { min: number | null; max: number | null } {
  const min = stored.min && stored.min > 0 ? stored.min : null;
  const max = stored.max && stored.max > 0 ? stored.max : null;
  const isSameOffer = printed !== null && printed.max === max && (min === null || printed.min === min);
  return isSameOffer ? { min: printed.min, max } : { min, max };
}

interface Settled {
  readonly pay: Pay;
  readonly fromBody: boolean;
}

function settle(board: Pay | null, offer: BodyOffer | null): Settled {
  if (!board) return offer ? { pay: asPay(offer), fromBody: true } : { pay: NO_PAY, fromBody: false };
  const kept: Settled = { pay: board, fromBody: false };
  if (!offer || offer.isLast || board.kind === 'contest' || offer.currency !== board.currency) return kept;
  const net = withoutTax(board, offer);
  if (board.kind === 'per-unit') return net ?? kept;
  if (offer.kind === 'fixed' || offer.kind === board.kind) return net ?? sameKind(board, offer) ?? kept;
  if (board.kind === 'hourly' && offer.kind === 'performance') return kept;
  if (offer.isLoose && (net || equals(board, offer))) return net ?? kept;
  if (net) return { ...net, pay: { ...net.pay, kind: offer.kind, unit: offer.unit } };
  return { pay: asPay(offer), fromBody: true };
}

/** An offer of the board's own kind: a one-sided bound inside the board's range adds nothing to it. */
function sameKind(board: Pay, offer: BodyOffer): Settled | null {
  if (board.kind === 'hourly' && offer.kind === 'fixed' && !isHourlySum(board, offer)) return null;
  if (board.kind !== 'hourly' && board.kind !== 'fixed' && offer.kind === 'fixed') return null;
  if (isOneSided(offer) && isInside(board, offer) && !(offer.min !== null && offer.min > (board.min ?? 0)))
    return null;
  // Cards of agents say their upper bound twice.
  if (board.kind !== 'fixed' && board.min === null && offer.min === board.max) return null;
  return { pay: { ...asPay(offer), kind: board.kind, unit: null }, fromBody: true };
}

function isHourlySum(board: Pay, offer: BodyOffer): boolean {
  const rate = board.max ?? board.min ?? 0;
  const sum = offer.max ?? offer.min ?? 0;
  return sum > rate / 4 && sum < rate * 4;
}

function isOneSided(offer: BodyOffer): boolean {
  return offer.min === null || offer.max === null;
}

function isInside(board: Pay, offer: BodyOffer): boolean {
  const value = offer.max ?? offer.min ?? 0;
  return value >= (board.min ?? 0) && value <= (board.max ?? Number.POSITIVE_INFINITY);
}

function equals(board: Pay, offer: BodyOffer): boolean {
  return offer.min === board.min && offer.max === board.max;
}

/** Body × 1.1 = the board's tax-included amount: one offer, reported as the body prints it (meaning 3). */
function withoutTax(board: Pay, offer: BodyOffer): Settled | null {
  const { min, max } = board;
  if (min === null || max === null || offer.min === null || offer.max === null) return null;
  if (!isTenth(offer.min, min) || !isTenth(offer.max, max)) return null;
  const kind = board.kind;
  const pay: Pay = { ...asPay(offer), kind, unit: board.unit, tax: 'excluded', taxIncluded: { min, max } };
  return { pay, fromBody: true };
}

function isTenth(net: number, gross: number): boolean {
  return Math.abs(net * 1.1 - gross) < 1;
}

function asPay(offer: BodyOffer): Pay {
  const { kind, min, max, currency, unit, tax, evidence } = offer;
  const isTotal = kind === 'fixed';
  return { kind, min, max, currency, unit: isTotal ? null : unit, tax, evidence, taxIncluded: null };
}
