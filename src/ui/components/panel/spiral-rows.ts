import type { Assessment, Verdict } from '../../../core/assessment.ts';
import type { SignalId } from '../../../core/spiral/signal-id.ts';
import type { PanelTexts } from '../../../platform/messages.ts';

/** From this weight (log-odds) on a term is a heavy one. */
const HEAVY = 0.6;

/** Far below the floor is below it: one reason, told once. */
const BELOW = 'price.below-floor';
const FAR_BELOW = 'price.far-below-floor';

/** One reason for or against the spiral risk. */
export interface SpiralRow {
  readonly id: string;
  /** Whose shape and colour it takes: heavy, light, neither, or speaking for the gig. */
  readonly tone: Verdict;
  readonly name: string;
  readonly sentence: string;
  readonly quotes: readonly string[];
}

/**
 * The reasons behind the spiral level: what raises it, the heaviest first; signals without weight; what lowers it.
 * Scam signals are left out: they are shown apart.
 */
export function spiralRows(
  { spiral, signals }: Pick<Assessment, 'spiral' | 'signals'>,
  texts: Pick<PanelTexts, 'signals' | 'terms'>,
): SpiralRow[] {
  const quotes = new Map<string, string[]>();
  for (const { id, quote } of signals)
    quotes.set(id, [...(quotes.get(id) ?? []), ...(quote === '' ? [] : [quote])]);
  const weights = new Map<string, number>([...quotes.keys()].map((id) => [id, 0]));
  for (const { id, weight } of spiral.terms) weights.set(id, weight);
  const far = weights.get(FAR_BELOW);
  if (far !== undefined) {
    weights.set(FAR_BELOW, far + (weights.get(BELOW) ?? 0));
    weights.delete(BELOW);
  }
  return [...weights]
    .filter(([id]) => !id.startsWith('scam.'))
    .sort(([, a], [, b]) => b - a)
    .map(([id, weight]) => ({
      id,
      tone: toneOf(weight),
      ...(texts.signals[id as SignalId] ?? { name: texts.terms[id] ?? id, sentence: '' }),
      quotes: [...new Set(quotes.get(id) ?? [])],
    }));
}

function toneOf(weight: number): Verdict {
  if (weight < 0) return 'good';
  if (weight === 0) return 'unknown';
  return weight >= HEAVY ? 'below' : 'thin';
}
