import type { StructuredPay } from '../../core/listing.ts';

const PLAIN =
  /^(?:(\d{1,3}(?:,\d{3}){0,2})( ?円)?)?( ?[~〜] ?)?(?:(\d{1,3}(?:,\d{3}){0,2}) ?円)?(?: ?\/ ?(固定|件|月)(?: 週\d日(?:･\d日){0,6})?)?$/;

const ENDINGS: Readonly<Record<string, Pick<StructuredPay, 'kind' | 'unit'>>> = {
  固定: { kind: 'fixed', unit: null },
  件: { kind: 'per-unit', unit: 'case' },
  月: { kind: 'monthly', unit: null },
};

/**
 * The few printed amounts nearly every listing has (`10,000 円 ~ 20,000 円 / 固定`, `~ 5,000 円`, `33 円 / 件`), read as
 * the general reader of pay texts reads them, but without waking that reader while the page loads. Null = any other form;
 * ask the general reader.
 */
export function readPlainYen(text: string): StructuredPay | null {
  const [, from, yen, mark, to, ending = '固定'] = PLAIN.exec(text) ?? [];
  const isPlain = mark ? to || (from && yen) : from && yen && !to;
  if (!isPlain) return null;
  const min = amountOf(from);
  const max = mark ? amountOf(to) : min;
  if (min === 0 || max === 0 || (min ?? 0) > (max ?? Number.POSITIVE_INFINITY)) return null;
  return { ...ENDINGS[ending]!, min, max, currency: 'JPY', estimatedMinutes: null };
}

function amountOf(digits: string | undefined): number | null {
  return digits ? Number(digits.replaceAll(',', '')) : null;
}
