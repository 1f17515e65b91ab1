import type { Currency, PayKind } from '../../core/listing.ts';
import type { Draft } from './draft.ts';
import { at, textAt } from './json.ts';

const CURRENCIES: readonly string[] = ['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR'] satisfies Currency[];
const SIGNS: Readonly<Record<string, string>> = { JPY: '円', USD: ' USD' };

/** Units of time as schema.org and Japanese pages name them, with the words an amount is printed with. */
const UNITS: readonly (readonly [RegExp, PayKind | 'yearly', string])[] = [
  [/^(?:hour|hr|時)/i, 'hourly', ' / 時'],
  [/^(?:day|dai|日)/i, 'daily', ' / 日'],
  [/^(?:week|週)/i, 'weekly', ' / 週'],
  [/^(?:month|月|人月)/i, 'monthly', ' / 月'],
  [/^(?:year|annu|年)/i, 'yearly', ''],
];

/**
 * What a posting's baseSalary says: amounts as numbers or texts, single or a range, in a QuantitativeValue or another
 * MonetaryAmount, with `currency` or `@currency`. Null = nothing that can be taken for pay: no amount, no known
 * currency, or a year's income, which no gig pays.
 */
export function postingPay(posting: unknown): Pick<Draft, 'payText' | 'structured'> | null {
  const salary = first(at(posting, 'baseSalary'));
  if (typeof salary === 'string' && !isAmount(salary))
    return { payText: salary.trim() || null, structured: null };
  const value = first(at(salary, 'value')) ?? salary;
  const unit = textOf('unitText', value, salary) ?? textOf('unitCode', value, salary) ?? '';
  const [, kind = 'unknown', words = ''] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  const currency = currencyOf(
    textOf('currency', salary, value) ??
      textOf('@currency', salary, value) ??
      textAt(posting, 'salaryCurrency'),
  );
  const single = amountOf(at(value, 'value') ?? value);
  const least = amountOf(at(value, 'minValue')) ?? single;
  const most = amountOf(at(value, 'maxValue')) ?? (amountOf(at(value, 'minValue')) === null ? single : null);
  if (kind === 'yearly' || !currency || (least === null && most === null)) return null;
  const [min, max] = least !== null && most !== null && least > most ? [most, least] : [least, most];
  const printed = (amount: number | null) =>
    amount === null ? '' : `${amount.toLocaleString('ja-JP')}${SIGNS[currency] ?? ` ${currency}`}`;
  const payText = (min === max ? printed(max) : `${printed(min)}〜${printed(max)}`) + words;
  return { payText, structured: { kind, min, max, currency, unit: null, estimatedMinutes: null } };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function textOf(name: string, ...places: readonly unknown[]): string | null {
  for (const place of places) {
    const text = textAt(place, name);
    if (text !== null) return text;
  }
  return null;
}

function currencyOf(text: string | null): Currency | null {
  const code = text === '円' || text === '¥' ? 'JPY' : text?.toUpperCase();
  return code !== undefined && CURRENCIES.includes(code) ? (code as Currency) : null;
}

const AMOUNT = /^[¥￥$]?\s?(\d[\d,]{0,14}(?:\.\d{1,4})?)\s?(万)?円?$/;

function isAmount(text: string): boolean {
  return AMOUNT.test(text.normalize('NFKC').trim());
}

/** A positive number, also as text (650,000 · 65万円); anything else, and 0, is no amount. */
function amountOf(value: unknown): number | null {
  const [, digits, tenThousands] =
    typeof value === 'string' ? (AMOUNT.exec(value.normalize('NFKC').trim()) ?? []) : [];
  const number = digits ? Number(digits.replaceAll(',', '')) * (tenThousands ? 10_000 : 1) : value;
  return typeof number === 'number' && number > 0 && number < 1e9 ? number : null;
}
