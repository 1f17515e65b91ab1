import type { StructuredPay } from '../../core/listing.ts';

const PLAIN = /^(?:(\d{1,3}(?:,\d{3}){0,2}) ?円 ?[~〜] ?)?(\d{1,3}(?:,\d{3}){0,2}) ?円(?: ?\/ ?固定)?$/;

/**
 * The printed amount nearly every listing has (`10,000 円 ~ 20,000 円 / 固定`), read as the general reader of pay texts
 * reads it, but without waking that reader while the page loads. Null = any other form; ask the general reader.
 */
export function readPlainYen(text: string): StructuredPay | null {
  const [, from, to = ''] = PLAIN.exec(text) ?? [];
  const max = Number(to.replaceAll(',', ''));
  const min = from === undefined ? max : Number(from.replaceAll(',', ''));
  if (min === 0 || min > max) return null;
  return { kind: 'fixed', min, max, currency: 'JPY', unit: null, estimatedMinutes: null };
}
