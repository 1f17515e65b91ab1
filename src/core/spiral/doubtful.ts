import type { Signal } from '../assessment.ts';
import type { SignalId } from './signal-id.ts';

/** Behaviours after which the printed pay is only a promise (consumer notices W1 W2 W4, board rules P1 P3 P6). */
const PROMISE_ONLY: ReadonlySet<SignalId> = new Set<SignalId>([
  'scam.easy-money',
  'scam.fee-first',
  'scam.account-lending',
  'scam.buy-forward',
  'scam.info-product',
]);

/**
 * The one place that decides whether an offer's pay is to be believed: true when a signal stands that makes it only a
 * promise. The figures stay as they are; nobody should call them good, and the spiral score gives no credit for them.
 */
export function isDoubtful(signals: readonly Pick<Signal, 'id'>[]): boolean {
  return signals.some(({ id }) => PROMISE_ONLY.has(id));
}
