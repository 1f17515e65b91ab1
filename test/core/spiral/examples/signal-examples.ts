import type { SignalId } from '../../../../src/core/spiral/signal-id.ts';

/** Wordings of one signal in the style of real listings, all made up. */
export interface SignalExamples {
  readonly id: SignalId;
  /** The signal must be found. */
  readonly positives: readonly string[];
  /** Sound alike, mean something else. */
  readonly nearMisses: readonly string[];
  /** Say that it does not hold. */
  readonly denials: readonly string[];
}
