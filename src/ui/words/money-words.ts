import type { Currency } from '../../core/listing.ts';
import type { Language } from '../../core/settings.ts';

const SIGNS: Readonly<Record<Currency, string>> = {
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  INR: '₹',
};

/** Two significant digits: an estimate shows no more than it knows. 264 → 260, 3.14 → 3.1. */
export function twoDigits(amount: number): number {
  return Number(amount.toPrecision(2));
}

/** An exact amount with its sign and thousands separators: 1280 → ¥1,280. Yen without fractions. */
export function exactMoney(amount: number, currency: Currency): string {
  const digits = currency === 'JPY' ? 0 : 2;
  const number = amount.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
    maximumFractionDigits: digits,
  });
  return `${SIGNS[currency]}${number}`;
}

/** An estimated amount to two significant digits: 264 → ¥260, 31.4 dollars → $31. */
export function estimatedMoney(amount: number, currency: Currency): string {
  const number = twoDigits(amount).toLocaleString('en-US', { maximumFractionDigits: amount < 10 ? 2 : 0 });
  return `${SIGNS[currency]}${number}`;
}

const PER_HOUR: Readonly<Record<Language, string>> = { ja: '/時', en: '/h' };

/** The likely hourly value: 約¥260/時, about ¥260/h. */
export function hourlyMoney(likely: number, currency: Currency, language: Language): string {
  return `${language === 'ja' ? '約' : 'about '}${estimatedMoney(likely, currency)}${PER_HOUR[language]}`;
}

/** The range of an hourly value: ¥150–¥430. */
export function moneyRange(low: number, high: number, currency: Currency): string {
  return `${estimatedMoney(low, currency)}–${estimatedMoney(high, currency)}`;
}
