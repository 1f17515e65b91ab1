import type { Signal, SignalField } from '../assessment.ts';
import { compileScanner } from './compile-wordings.ts';
import { numericSignals } from './numeric-signals.ts';
import { type Finding, scanTexts } from './scan-text.ts';
import { SIGNAL_IDS, type SignalId } from './signal-id.ts';
import type { SignalContext, SignalRule } from './signal-rule.ts';
import { COMPETITION_SIGNALS } from './signals/competition-signals.ts';
import { CONTRACT_SIGNALS } from './signals/contract-signals.ts';
import { EFFORT_SIGNALS } from './signals/effort-signals.ts';
import { GROWTH_SIGNALS } from './signals/growth-signals.ts';
import { LURE_SIGNALS } from './signals/lure-signals.ts';
import { PAY_SIGNALS } from './signals/pay-signals.ts';
import { SCAM_SIGNALS } from './signals/scam-signals.ts';

/** Rules in the order their conditions may use: one that needs others stands behind them. */
const RULES: readonly SignalRule[] = [
  ...LURE_SIGNALS,
  ...GROWTH_SIGNALS,
  ...PAY_SIGNALS,
  ...EFFORT_SIGNALS,
  ...COMPETITION_SIGNALS,
  ...CONTRACT_SIGNALS,
  ...SCAM_SIGNALS,
];
const SCANNER = compileScanner(RULES);
const FIELDS: readonly SignalField[] = ['title', 'description'];
const ORDER = new Map(SIGNAL_IDS.map((id, index) => [id, index]));

/** All signals of a listing, one of each id, without those the user switched off, in the order of SIGNAL_IDS. */
export function findSignals(context: SignalContext, disabled: readonly SignalId[]): Signal[] {
  const { title, description, tags } = context.text;
  const findings = scanTexts(SCANNER, [title, description, ...tags]);
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
