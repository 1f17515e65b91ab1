import type { BreakdownLine } from '../../../core/assessment.ts';
import { formatHours, formatMoney, formatNumber, formatPercent } from '../../../core/format.ts';
import type { Currency } from '../../../core/listing.ts';
import type { Language } from '../../../core/settings.ts';

const CURRENCIES: readonly string[] = ['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR'] satisfies Currency[];
const TAKEN_AWAY: readonly BreakdownLine['line'][] = ['fee', 'withheld', 'ai-saving'];

/** Amount of a breakdown line with its unit; a dash where it is not known. What is taken away carries a minus sign. */
export function lineAmount({ line, amount, unit }: BreakdownLine, language: Language): string {
  if (amount === null) return '–';
  const size = Math.abs(amount);
  const sign = amount < 0 || (TAKEN_AWAY.includes(line) && size > 0) ? '−' : '';
  return sign + formatSize(size, unit, language);
}

function formatSize(amount: number, unit: string, language: Language): string {
  if (CURRENCIES.includes(unit)) return formatMoney(amount, unit as Currency);
  if (unit === 'hour') return formatHours(amount, language);
  if (unit === 'ratio') return formatPercent(amount);
  return formatNumber(amount);
}
