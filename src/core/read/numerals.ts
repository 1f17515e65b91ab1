/** A number as a text writes it: digits, commas, decimals, 万 and 千. */
export interface Numeral {
  readonly value: number;
  /** The digits before 万 or 千, for ranges that write the scale once (5〜10万円). */
  readonly bare: number;
  readonly scale: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { 億: 1e8, 万: 1e4, 千: 1e3, k: 1e3 };

/** The number at `at` of a lower-case NFKC text, or null. `k` is a thousand only where a currency sign stands before. */
export function numeralAt(text: string, at: number, isMoney: boolean): Numeral | null {
  const digits = digitsAt(text, at);
  if (!digits) return null;
  let { end } = digits;
  const spaced = text.charAt(end) === ' ' && /[万千億]/.test(text.charAt(end + 1)) ? end + 1 : end;
  const sign = text.charAt(spaced);
  const scale = SCALES[sign] ?? 1;
  if (scale === 1 || (sign === 'k' && !isMoney))
    return { value: digits.value, bare: digits.value, scale: 1, end };
  end = spaced + 1;
  let value = digits.value * scale;
  if (scale >= 1e4) {
    // 1万5千円, 2万5,000円
    const rest = digitsAt(text, end);
    if (rest) {
      const thousand = text.charAt(rest.end) === '千';
      value += rest.value * (thousand ? 1e3 : 1);
      end = rest.end + (thousand ? 1 : 0);
    }
  }
  return { value: round(value), bare: digits.value, scale, end };
}

/** Digits with thousands commas and a decimal part; null for none or for a run too long to be a figure. */
function digitsAt(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  let plain = '';
  while (plain.length < 16) {
    if (isDigit(text, end)) plain += text.charAt(end++);
    else if (text.charAt(end) === ',' && isGroup(text, end + 1) && plain) end++;
    else break;
  }
  if (!plain || plain.length >= 16 || /^0\d/.test(plain)) return null;
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    let fraction = '.';
    end++;
    while (fraction.length < 8 && isDigit(text, end)) fraction += text.charAt(end++);
    if (isDigit(text, end) || (text.charAt(end) === '.' && isDigit(text, end + 1))) return null;
    plain += fraction;
  }
  return { value: Number(plain), end };
}

function isGroup(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** 1.2万 is 12000, not 12000.000000000002. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
