import type { BreakdownLine } from '../../../core/assessment.ts';
import type { Currency } from '../../../core/listing.ts';
import type { Language } from '../../../core/settings.ts';
import { exactMoney, twoDigits } from '../../words/money-words.ts';

const CURRENCIES: readonly string[] = ['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR'] satisfies Currency[];
const TAKEN_AWAY: readonly BreakdownLine['line'][] = ['fee', 'withheld', 'ai-saving'];

/** Amount of a breakdown line with its unit; a dash where it is not known. What is taken away carries a minus sign. */
export function lineAmount({ line, amount, unit }: BreakdownLine, language: Language): string {
  if (amount === null) return '–';
  const size = Math.abs(amount);
  const sign = amount < 0 || (TAKEN_AWAY.includes(line) && size > 0) ? '−' : '';
  return sign + sized(size, unit, language);
}

function sized(amount: number, unit: string, language: Language): string {
  if (CURRENCIES.includes(unit)) return exactMoney(amount, unit as Currency);
  if (unit === 'hour') return hours(amount, language);
  if (unit === 'ratio') return `${twoDigits(amount * 100)}%`;
  return twoDigits(amount).toLocaleString('en-US');
}

/** Under an hour in minutes: 0.05 hours says nothing to anyone. */
function hours(amount: number, language: Language): string {
  if (amount > 0 && amount < 0.95) return `${twoDigits(amount * 60)} ${language === 'ja' ? '分' : 'min'}`;
  return `${twoDigits(amount)} ${language === 'ja' ? '時間' : 'h'}`;
}
