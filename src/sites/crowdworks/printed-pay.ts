import type { PayKind } from '../../core/listing.ts';

/** The words that begin a printed amount. */
export const KINDS: Readonly<Record<string, PayKind>> = { 固定報酬制: 'fixed', 時間単価制: 'hourly' };
/**
 * The two printed forms that are known, whole. How the page prints tasks, writing jobs and contests is not known,
 * and an amount in an unknown form must not be taken for a fixed price.
 */
const PRINTED =
  /^(固定報酬制|時間単価制) ?(?:(?:契約金額は)?ワーカーと相談する|〜 ?[\d,]+ ?円|[\d,]+ ?円(?: ?〜(?: ?[\d,]+ ?円)?)?)$/;
/** The text, if it is a known form. */
export const printedPay = (text: string) => (PRINTED.test(text) ? text : null);
export const printedKind = (text: string) => KINDS[PRINTED.exec(text)?.[1] ?? ''] ?? null;
