import type { ContractFinding, ContractItem, Signal } from '../assessment.ts';
import type { SignalId } from '../spiral/signal-id.ts';
import type { SignalContext } from '../spiral/signal-rule.ts';
import { paymentTerms } from './payment-terms.ts';

export const CONTRACT_ITEMS: readonly ContractItem[] = [
  'type',
  'scope',
  'pay',
  'expenses',
  'hours',
  'settlement',
  'payment-date',
  'term',
  'damages',
  'adverse-clauses',
  'client-identity',
  'delivery-date',
  'inspection',
];

/** A signal that is at once an item stated to the worker's disadvantage. */
const ADVERSE_SIGNALS: Readonly<Partial<Record<SignalId, ContractItem>>> = {
  'contract.scope-vague': 'scope',
  'pay.performance-only': 'pay',
  'pay.mismatch': 'pay',
  'pay.after-fee-borne': 'expenses',
  'effort.always-on': 'hours',
  'contract.settlement-deduction': 'settlement',
  'contract.payment-late': 'payment-date',
  'effort.volume-lock-in': 'term',
  'contract.damages': 'damages',
  'effort.unlimited-revisions': 'inspection',
};

/**
 * Each item of a contract as this page states it: stated or adverse with its words, or absent (not on this page).
 * 参考 only: a listing is not yet an order (Freelance Act art. 3), so nothing here is a breach.
 */
export function checkContract(
  { listing, text, words, reading: { pay, volume } }: SignalContext,
  signals: readonly Signal[],
): ContractFinding[] {
  const found = new Map<ContractItem, ContractFinding>();
  const put = (item: ContractItem, state: 'stated' | 'adverse', quote: string) => {
    if (state === 'adverse' || !found.has(item)) found.set(item, { item, state, quote });
  };
  for (const { rule, quote } of words.contract)
    if (found.get(rule.item)?.state !== 'adverse') put(rule.item, rule.state, quote);
  // An amount of work says what is to be delivered.
  for (const { evidence } of volume) put('scope', 'stated', evidence);
  if (pay.min !== null || pay.max !== null) put('pay', 'stated', pay.evidence || listing.payText);
  if (listing.client.name !== null) put('client-identity', 'stated', '');
  const terms = paymentTerms(text.description);
  if (terms !== null) put('payment-date', terms.late ? 'adverse' : 'stated', terms.quote);
  for (const { id, quote } of signals) {
    const item = ADVERSE_SIGNALS[id];
    if (item !== undefined && quote !== '') put(item, 'adverse', quote);
  }
  return CONTRACT_ITEMS.map((item) => found.get(item) ?? { item, state: 'absent', quote: '' });
}
