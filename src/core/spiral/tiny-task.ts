import type { Signal, SignalField } from '../assessment.ts';
import type { Listing, PayUnit } from '../listing.ts';
import type { SignalContext } from './signal-rule.ts';

/** 110 yen with tax for one piece, the line the readers of the real listings drew; 0.75 dollars stands for it (PROPOSAL). */
const TINY = { JPY: 110, USD: 0.75 } as const;
/** Boards' task minimum of 5 yen (facts P4): a smaller amount on the card is a placeholder; one in the text is a price. */
const PLACEHOLDER_YEN = 5;
const TAX = 1.1;
/** Units that are small by nature: a price per character or minute of sound says nothing about the piece. */
const PARTS: ReadonlySet<PayUnit> = new Set<PayUnit>(['character', 'word', 'minute']);

/** One piece of work pays 110 yen with tax or less, in any form. Null when it does not or the price is unknown. */
export function tinyTask({ listing, reading }: SignalContext): Signal | null {
  const { pay } = reading;
  if (pay.kind !== 'per-unit' && pay.kind !== 'fixed') return null;
  if (pay.unit !== null && PARTS.has(pay.unit)) return null;
  if (pay.currency !== 'JPY' && pay.currency !== 'USD') return null;
  const most = pay.max ?? pay.min;
  if (most === null || most <= 0) return null;
  const withTax = pay.tax === 'excluded' && pay.currency === 'JPY' ? most * TAX : most;
  if (withTax > TINY[pay.currency] + 1e-6) return null;
  const signal: Signal = { id: 'pay.tiny-task', ...quoteOf(listing, pay.evidence) };
  const placeholder = pay.currency === 'JPY' && most < PLACEHOLDER_YEN && signal.field === 'pay';
  return placeholder ? null : signal;
}

/** Where words of the pay stand: the evidence, else the printed amount, else the figures alone. */
export function quoteOf(listing: Listing, evidence: string): { quote: string; field: SignalField } {
  if (evidence !== '' && listing.title.includes(evidence)) return { quote: evidence, field: 'title' };
  if (evidence !== '' && listing.description.includes(evidence))
    return { quote: evidence, field: 'description' };
  if (listing.payText !== '') return { quote: listing.payText, field: 'pay' };
  return { quote: '', field: 'competition' };
}
