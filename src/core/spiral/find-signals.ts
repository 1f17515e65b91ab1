import type { Signal, SignalField } from '../assessment.ts';
import { numericSignals } from './numeric-signals.ts';
import type { Finding } from './scan-text.ts';
import { SIGNAL_IDS, type SignalId } from './signal-id.ts';
import type { SignalContext, SignalRule } from './signal-rule.ts';

const FIELDS: readonly SignalField[] = ['title', 'description'];
const ORDER = new Map(SIGNAL_IDS.map((id, index) => [id, index]));

/** All signals of a listing, one of each id, without those the user switched off, in the order of SIGNAL_IDS. */
export function findSignals(context: SignalContext, disabled: readonly SignalId[]): Signal[] {
  const findings = context.words.signals;
  const found = new Map<SignalId, Signal>();
  for (const signal of numericSignals(context)) if (!found.has(signal.id)) found.set(signal.id, signal);
  const ids = new Set<SignalId>(found.keys());
  const accept = ({ rule, quote, source }: Finding<SignalRule>) => {
    const known = found.get(rule.id);
    // Words say more than a figure: they replace a signal without a quote.
    if (known === undefined || known.quote === '')
      found.set(rule.id, { id: rule.id, quote, field: FIELDS[source] ?? 'tag' });
    ids.add(rule.id);
  };
  for (const finding of findings) if (finding.rule.needs === undefined) accept(finding);
  for (const finding of findings) if (finding.rule.needs?.(context, ids)) accept(finding);
  for (const id of disabled) found.delete(id);
  return [...found.values()].sort((a, b) => (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0));
}
