import type { Currency } from './listing.ts';
import type { Language } from './settings.ts';

/**
 * Numbers as every surface prints them: badge, panel, popup, dashboard and command line. Pure string work; a page
 * with hundreds of badges builds no formatter objects. Not finite gives '–'.
 */
const SYMBOLS: Readonly<Record<Currency, string>> = {
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  INR: '₹',
};

const NONE = '–';

/** Estimated hourly value, two significant digits: 約¥1,300/時 · ~¥1,300/h. */
export function formatHourly(value: number, currency: Currency, language: Language): string {
  if (!Number.isFinite(value)) return NONE;
  const amount = SYMBOLS[currency] + groupDigits(significant(value, 2));
  return language === 'ja' ? `約${amount}/時` : `~${amount}/h`;
}

/** Both ends of an hourly range, two significant digits: ¥900–2,100. Equal ends print once. */
export function formatRange(low: number, high: number, currency: Currency): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NONE;
  const from = groupDigits(significant(low, 2));
  const to = groupDigits(significant(high, 2));
  return SYMBOLS[currency] + (from === to ? from : `${from}–${to}`);
}

/** An amount to the smallest unit of its currency: ¥1,234 · $12.50 · −¥550. Unit prices keep up to two decimals: ¥0.8. */
export function formatMoney(value: number, currency: Currency): string {
  if (!Number.isFinite(value)) return NONE;
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (currency === 'JPY') {
    const yen = Math.round(size * 100) / 100;
    return `${sign}¥${groupDigits(size < 100 ? yen : Math.round(size))}`;
  }
  return `${sign}${SYMBOLS[currency]}${groupDigits(size, 2)}`;
}

/** Hours as people say them: 20分 / 20 min below an hour, 1.5時間 / 1.5 h to ten, whole hours above. */
export function formatHours(hours: number, language: Language): string {
  if (!Number.isFinite(hours)) return NONE;
  const minutes = hours * 60;
  if (Math.abs(minutes) < 1) {
    const seconds = groupDigits(significant(hours * 3600, 2));
    return language === 'ja' ? `${seconds}秒` : `${seconds} s`;
  }
  if (Math.abs(minutes) < 59.5) {
    const text = groupDigits(Math.round(minutes));
    return language === 'ja' ? `${text}分` : `${text} min`;
  }
  const text = groupDigits(Math.abs(hours) < 9.95 ? Math.round(hours * 10) / 10 : Math.round(hours));
  return language === 'ja' ? `${text}時間` : `${text} h`;
}

/** A share 0..1 as whole percent; what is neither none nor all never prints as 0% or 100%. */
export function formatPercent(share: number): string {
  if (!Number.isFinite(share)) return NONE;
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1%';
  if (percent === 100 && share < 1) return '>99%';
  return `${percent}%`;
}

/** A plain number for people: three significant digits, thousands grouped. */
export function formatNumber(value: number): string {
  return Number.isFinite(value) ? groupDigits(significant(value, 3)) : NONE;
}

/** Rounds to `digits` significant digits, whole parts of more digits too: 1,283 → 1,300. */
function significant(value: number, digits: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  return exponent >= 0
    ? Math.round(value / 10 ** exponent) * 10 ** exponent
    : Math.round(value * 10 ** -exponent) / 10 ** -exponent;
}

/** Thousands by commas; `decimals` fixes how many places are printed. */
function groupDigits(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  if (text.includes('e')) return text;
  const dot = text.indexOf('.');
  let whole = dot < 0 ? text : text.slice(0, dot);
  let grouped = '';
  const sign = whole.startsWith('-') ? '−' : '';
  if (sign) whole = whole.slice(1);
  while (whole.length > 3) {
    grouped = `,${whole.slice(-3)}${grouped}`;
    whole = whole.slice(0, -3);
  }
  return sign + whole + grouped + (dot < 0 ? '' : text.slice(dot));
}
