import { byCharacter } from './characters.ts';
import type { FigureUnit } from './figure-units.ts';

const SIGNS = byCharacter<FigureUnit>({ '¥': 'JPY', $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' });
/** Whose dollars; those of a country that is not here are no money that could be counted. */
const DOLLARS: ReadonlyMap<string, FigureUnit> = new Map([
  ['', 'USD'],
  ['us', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
]);
const DOLLAR = '$'.charCodeAt(0);

/** The sign right before a number, with the letters that say whose dollars: A$30, CA$ 30. */
export function currencyBefore(text: string, at: number): { unit: FigureUnit; start: number } | null {
  const sign = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  const unit = SIGNS.get(text.charCodeAt(sign));
  if (!unit) return null;
  if (unit !== 'USD') return { unit, start: sign };
  let start = sign;
  while (start > sign - 4 && isLetter(text.charCodeAt(start - 1))) start--;
  return { unit: DOLLARS.get(text.slice(start, sign)) ?? 'other', start };
}

/** The sign at `at` before the second number of a range, and where that number may stand. */
export function currencyAt(text: string, at: number): { unit: FigureUnit; end: number } | null {
  let sign = at;
  while (sign < at + 4 && isLetter(text.charCodeAt(sign))) sign++;
  if (sign > at && text.charCodeAt(sign) !== DOLLAR) return null;
  const unit = SIGNS.get(text.charCodeAt(sign));
  if (!unit) return null;
  const whose = sign > at ? (DOLLARS.get(text.slice(at, sign)) ?? 'other') : unit;
  return { unit: whose, end: sign + (text.charAt(sign + 1) === ' ' ? 2 : 1) };
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const OTHER_DOLLARS = /\s?(?:nzd|sgd|hkd|twd|mxn)\b/y;

/** Dollars of countries whose money is not counted: $30 NZD. */
export function isOtherDollar(text: string, at: number): boolean {
  OTHER_DOLLARS.lastIndex = at;
  return OTHER_DOLLARS.test(text);
}
