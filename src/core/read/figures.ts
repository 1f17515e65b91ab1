import { charactersOf } from './characters.ts';
import { currencyAt, currencyBefore, isOtherDollar } from './currencies.ts';
import { type FigureUnit, headOf, hoursIn, isMoney, unitAfterWords, unitAt } from './figure-units.ts';
import { isDigit, type Numeral, numeralAt } from './numerals.ts';

/** A number or range with its unit, as `text[start, end)` says it. Money in main units. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** null = open on this side (`〜5,000円`, `2,000円〜`, `20時間以上`). */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: FigureUnit;
}

/** Before a number: letters and signs that make it part of a name, an address, a decimal, a masked or negative amount, a rating, an ordinal. */
const PART_OF_WORD = charactersOf('abcdefghijklmnopqrstuvwxyz0123456789_.,%&#−★☆第');
const MINUS_AFTER = charactersOf(' \n:(=×');
const DIGIT = /\d/g;
const OPEN = charactersOf('〜~∼');
/** A dash at the beginning of a line is a point of a list. */
const RANGE = /(?:[^\S\n]{0,3}[-–—―]{1,2}|\s{0,3}(?:[〜~∼ー]{1,2}|から|to ))\s{0,3}/y;
const TAX_NOTE = /\s?[((][^()()\n]{0,16}税[^()()\n]{0,16}[))]/y;
/** 万 of 再生, フォロワー, 登録, 視聴 … are not yen. */
const NOT_MONEY = charactersOf('再フ登視ダユpリイ語部台アビ');
const AT_LEAST = /(?:以上|より|から|スタート)/y;
const AT_MOST = /(?:以内|以下|未満|まで(?!に|の(?:間|期間|あいだ)))/y;
const MOST_BEFORE = /(?:最大|上限|最高|up to|max\.?)(?:で|は|:|\s){0,2}$/i;
const COUNT_LABEL =
  /(文字|字|記事|本|件|枚|投稿|ページ|点|個)数(?:の?目安)?(?:\s|[:はが、】])*(?:約|およそ)?\s?$/;

/** Real listings hold at most a few hundred; what a hostile text adds beyond is not read. */
const MOST_FIGURES = 2000;

/**
 * Every number with a unit in a normalised text, in order. A number without a unit is not a figure,
 * except after 文字数, 本数 and the like. Clock times, dates with dashes and masked digits are left out.
 * Linear in the length of the text.
 */
export function scanFigures(text: string, lower = text.toLowerCase()): Figure[] {
  const safe = lower.length === text.length ? lower : text;
  const figures: Figure[] = [];
  let end = 0;
  for (let at = nextDigit(safe, end); at >= 0 && figures.length < MOST_FIGURES; at = nextDigit(safe, end)) {
    const figure = figureAt(safe, at);
    if (figure) figures.push(withoutZero(figure));
    end = figure ? figure.end : skipNumber(safe, at);
  }
  return figures;
}

function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1;
}

function isClockMinute(text: string, at: number): boolean {
  return text.charAt(at - 1) === ':' && isDigit(text, at - 2);
}

/** -5円 is a minus where nothing stands before it that a range or a compound could begin with. */
function isNegative(text: string, at: number): boolean {
  return text.charAt(at - 1) === '-' && (at < 2 || MINUS_AFTER.has(text.charCodeAt(at - 2)));
}

/** What stands before 月 where it is a month of the calendar or of a payment: 9月13日, 翌月15日. */
const NAMES_MONTH = charactersOf('0123456789翌々当来今先前毎同末');
/** 月15日締め */
const DAY_OF_MONTH = /^(?:に?(?:締|払|支払|入金|振込)|付|頃|ごろ)/;

/** 9月13日, 翌月15日, 月末締め月15日払い, 2026年; 月4日 alone is how many days a month. */
function isDate(text: string, at: number, { numeral, end }: Bound, unit: FigureUnit): boolean {
  if (unit === 'year') return numeral.value > 99;
  if (unit !== 'day') return false;
  const before = text.charAt(at - 1);
  if (before !== '月') return before === '/';
  return NAMES_MONTH.has(text.charCodeAt(at - 2)) || DAY_OF_MONTH.test(text.slice(end, end + 3));
}

/** Zero bounds nothing: 0〜3万円 is up to 30,000. */
function withoutZero(figure: Figure): Figure {
  return figure.min === 0 || figure.max === 0
    ? { ...figure, min: figure.min || null, max: figure.max || null }
    : figure;
}

interface Bound {
  readonly numeral: Numeral;
  readonly unit: FigureUnit | null;
  readonly end: number;
  /** `30+ hrs` */
  readonly open?: true;
}

function figureAt(text: string, at: number): Figure | null {
  const currency = currencyBefore(text, at);
  if (!currency && (PART_OF_WORD.has(text.charCodeAt(at - 1)) || isClockMinute(text, at))) return null;
  const first = boundAt(text, at, currency?.unit ?? null);
  if (!first) return null;
  const start = openStart(text, currency?.start ?? at);
  const label = first.unit ? null : unitFromLabel(text, at);
  const second = secondBound(text, first, label) ?? nextNumber(text, first);
  if (second) return rangeOf(currency?.start ?? at, first, second, label);
  const unit = first.unit ?? label;
  if (!unit || (isMoney(unit) && isNegative(text, currency?.start ?? at))) return null;
  if (isDate(text, at, first, unit))
    return { start: at, end: first.end, min: null, max: null, unit: 'other' };
  return singleOf(text, start, currency?.start ?? at, first, unit);
}

/** A figure of one number, which may bound a range that is open on one side. `open` is where a 〜 before it stands. */
function singleOf(text: string, open: number, closed: number, first: Bound, unit: FigureUnit): Figure {
  const value = first.numeral.value;
  if (first.open) return { start: closed, end: first.end, min: value, max: null, unit };
  if (open < closed) return { start: open, end: first.end, min: null, max: value, unit };
  if (MOST_BEFORE.test(text.slice(Math.max(0, closed - 8), closed)))
    return { start: closed, end: first.end, min: null, max: value, unit };
  const end = afterTaxNote(text, first.end);
  let mark = end;
  while (mark < end + 3 && text.startsWith(' ', mark)) mark++;
  if (OPEN.has(text.charCodeAt(mark))) return { start: closed, end: mark + 1, min: value, max: null, unit };
  AT_LEAST.lastIndex = end;
  if (AT_LEAST.test(text)) return { start: closed, end: AT_LEAST.lastIndex, min: value, max: null, unit };
  AT_MOST.lastIndex = end;
  if (AT_MOST.test(text)) return { start: closed, end: AT_MOST.lastIndex, min: null, max: value, unit };
  return { start: closed, end: first.end, min: value, max: value, unit };
}

/** `〜 5,000円`: the mark opens the range when nothing that could be a lower bound stands before it. */
function openStart(text: string, at: number): number {
  let mark = at - 1;
  while (mark > at - 4 && text.charAt(mark) === ' ') mark--;
  if (!OPEN.has(text.charCodeAt(mark))) return at;
  const before = text.slice(Math.max(0, mark - 2), mark).trimEnd();
  return /[\d円万千時分名人件本)]$/.test(before) ? at : mark;
}

function secondBound(text: string, first: Bound, label: FigureUnit | null): Bound | null {
  RANGE.lastIndex = afterTaxNote(text, first.end);
  if (!RANGE.test(text)) return null;
  const currency = currencyAt(text, RANGE.lastIndex);
  const second = boundAt(text, currency?.end ?? RANGE.lastIndex, currency?.unit ?? null);
  if (!second) return null;
  // $30 - $50 AUD: the name at the end says whose dollars both are.
  if (currency?.unit === 'USD' && first.unit) {
    if (first.unit === 'USD') return second;
    // A$30 - $50
    if (second.unit === 'USD' && (isMoney(first.unit) || first.unit === 'other'))
      return { ...second, unit: first.unit };
  }
  if (first.unit && second.unit && !alike(first.unit, second.unit)) return null;
  if (!first.unit && !second.unit && !label) return null;
  return second;
}

/** 7、8分; 2,3日: two numbers in a row are a range. */
function nextNumber(text: string, first: Bound): Bound | null {
  const mark = text.charAt(first.end);
  if (first.unit || first.numeral.value > 9 || (mark !== '、' && mark !== ',')) return null;
  const second = boundAt(text, first.end + 1, null);
  return second?.unit && second.numeral.value === first.numeral.value + 1 ? second : null;
}

/** Where a note like `(税込)` ends that stands at `at`; `at` itself where none does. */
function afterTaxNote(text: string, at: number): number {
  if (!text.startsWith('(', at) && !text.startsWith('(', at + 1)) return at;
  TAX_NOTE.lastIndex = at;
  return TAX_NOTE.test(text) ? TAX_NOTE.lastIndex : at;
}

function alike(a: FigureUnit, b: FigureUnit): boolean {
  return a === b || (hoursIn(a) !== null && hoursIn(b) !== null);
}

function rangeOf(start: number, first: Bound, second: Bound, label: FigureUnit | null): Figure {
  const { end, numeral } = second;
  const unit = second.unit ?? first.unit ?? label;
  let min = first.numeral.value;
  if (first.unit === null && first.numeral.scale === 1 && numeral.scale > 1 && min < numeral.bare)
    min *= numeral.scale;
  const from = first.unit ? hoursIn(first.unit) : null;
  const to = unit ? hoursIn(unit) : null;
  if (from !== null && to !== null) min = (min * from) / to;
  // A range that runs backwards (1〜0円) says nothing.
  if (!unit || min > numeral.value) return { start, end, min: null, max: null, unit: 'other' };
  return { start, end, min, max: numeral.value, unit };
}

function boundAt(text: string, at: number, currency: FigureUnit | null): Bound | null {
  const numeral = numeralAt(text, at, currency !== null);
  if (!numeral) return null;
  if (text.startsWith(':', numeral.end) && isDigit(text, numeral.end + 1)) return null;
  const space = text.startsWith(' ', numeral.end) ? 1 : 0;
  const word = headOf(
    text,
    unitAt(text, numeral.end + space) ?? (space ? unitAfterWords(text, numeral.end + 1) : null),
  );
  if (currency) {
    if (word && isMoney(word.unit)) return { numeral, unit: word.unit, end: word.end };
    return { numeral, unit: isOtherDollar(text, numeral.end) ? 'other' : currency, end: numeral.end };
  }
  if (word) return withRest(text, { numeral, unit: word.unit, end: word.end });
  if (numeral.scale === 1e4 && !NOT_MONEY.has(text.charCodeAt(numeral.end)))
    return { numeral, unit: 'JPY', end: numeral.end };
  if (text.startsWith('+', numeral.end)) {
    const open = unitAt(text, numeral.end + (text.startsWith(' ', numeral.end + 1) ? 2 : 1));
    if (open) return { numeral, unit: open.unit, end: open.end, open: true };
  }
  if (text.startsWith('k', numeral.end)) {
    const many = unitAt(text, numeral.end + (text.startsWith(' ', numeral.end + 1) ? 2 : 1));
    if (many) return { numeral: thousands(numeral), unit: many.unit, end: many.end };
  }
  return { numeral, unit: null, end: numeral.end };
}

const FINER: Readonly<Partial<Record<FigureUnit, FigureUnit>>> = { hour: 'minute', minute: 'second' };

/** 1時間30分, 3分10秒, 2時間半, 1分半: one length of time in two parts. */
function withRest(text: string, bound: Bound & { readonly unit: FigureUnit }): Bound {
  const { numeral, unit, end } = bound;
  const finer = FINER[unit];
  if (!finer) return bound;
  const add = (value: number, to: number): Bound => ({
    numeral: { ...numeral, value: Math.round(100 * (numeral.value + value)) / 100 },
    unit,
    end: to,
  });
  if (text.charAt(end) === '半') return add(0.5, end + 1);
  const rest = numeralAt(text, end, false);
  const word = rest && rest.value < 60 ? unitAt(text, rest.end) : null;
  return rest && word?.unit === finer ? add(rest.value / 60, word.end) : bound;
}

/** 18k characters */
function thousands(numeral: Numeral): Numeral {
  return { ...numeral, value: numeral.value * 1000, scale: 1000 };
}

function unitFromLabel(text: string, at: number): FigureUnit | null {
  const before = text.slice(Math.max(0, at - 16), at);
  const label = before.includes('数') ? COUNT_LABEL.exec(before) : null;
  return label?.[1] ? (unitAt(label[1], 0)?.unit ?? null) : null;
}

function skipNumber(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}
