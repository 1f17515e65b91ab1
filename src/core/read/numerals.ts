import { byCharacter, charactersOf } from './characters.ts';

/** A number as a text writes it: digits, commas, decimals, 万 and 千. */
export interface Numeral {
  readonly value: number;
  /** The digits before 万 or 千, for ranges that write the scale once (5〜10万円). */
  readonly bare: number;
  readonly scale: number;
  readonly end: number;
}

const SCALES = byCharacter({ 億: 1e8, 万: 1e4, 千: 1e3, k: 1e3 });
const AFTER_SPACE = charactersOf('万千億');

/** The number at `at` of a lower-case NFKC text, or null. `k` is a thousand only where a currency sign stands before. */
export function numeralAt(text: string, at: number, isMoney: boolean): Numeral | null {
  const digits = digitsAt(text, at);
  if (!digits) return null;
  let { end } = digits;
  const spaced = text.startsWith(' ', end) && AFTER_SPACE.has(text.charCodeAt(end + 1)) ? end + 1 : end;
  const scale = SCALES.get(text.charCodeAt(spaced)) ?? 1;
  if (scale === 1 || (text.startsWith('k', spaced) && !isMoney))
    return { value: digits.value, bare: digits.value, scale: 1, end };
  end = spaced + 1;
  let value = digits.value * scale;
  if (scale >= 1e4) {
    // 1万5千円, 2万5,000円
    const rest = digitsAt(text, end);
    if (rest) {
      const thousand = text.startsWith('千', rest.end);
      value += rest.value * (thousand ? 1e3 : 1);
      end = rest.end + (thousand ? 1 : 0);
    }
  }
  return { value: round(value), bare: digits.value, scale, end };
}

const ZERO = 48;
const MOST_DIGITS = 16;
const MOST_DECIMALS = 8;

/** Digits with thousands commas and a decimal part; null for none or for a run too long to be a figure. */
function digitsAt(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  let count = 0;
  let value = 0;
  while (count < MOST_DIGITS) {
    if (isDigit(text, end)) {
      value = value * 10 + text.charCodeAt(end++) - ZERO;
      count++;
    } else if (text.startsWith(',', end) && isGroup(text, end + 1) && count > 0) end++;
    else break;
  }
  if (count === 0 || count === MOST_DIGITS || (count > 1 && text.charCodeAt(at) === ZERO)) return null;
  if (!text.startsWith('.', end) || !isDigit(text, end + 1)) return { value, end };
  const point = end++;
  while (end - point < MOST_DECIMALS && isDigit(text, end)) end++;
  if (isDigit(text, end) || (text.startsWith('.', end) && isDigit(text, end + 1))) return null;
  return { value: Number(`${value}${text.slice(point, end)}`), end };
}

function isGroup(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= 57;
}

/** 1.2万 is 12000, not 12000.000000000002. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
