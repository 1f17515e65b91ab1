import type { PayKind, StructuredPay } from '../../core/listing.ts';

const AMOUNT = /\d[\d,]{0,14}/g;

/** Stand-in until the core reads printed amounts. */
export function readPayText(text: string): StructuredPay | null {
  const plain = text.normalize('NFKC').replace(/週[\d日・･~〜-]{0,30}/g, '');
  const scale = /\d ?万/.test(plain) ? 10000 : 1;
  const amounts = [...plain.matchAll(AMOUNT)].map((match) => Number(match[0].replaceAll(',', '')) * scale);
  const open = /[~〜]/.exec(plain)?.index ?? -1;
  const first = plain.search(/\d/);
  if (amounts.length === 0) return null;
  const [a = null, b = null] = amounts;
  const [min, max] = b !== null ? [a, b] : open < 0 ? [a, a] : open < first ? [null, a] : [a, null];
  const kind: PayKind = /月/.test(plain) ? 'monthly' : /件/.test(plain) ? 'per-unit' : 'fixed';
  return {
    kind,
    min,
    max,
    currency: 'JPY',
    unit: kind === 'per-unit' ? 'case' : null,
    estimatedMinutes: null,
  };
}
