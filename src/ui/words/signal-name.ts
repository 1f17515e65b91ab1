import type { Language } from '../../core/settings.ts';
import type { SignalId } from '../../core/spiral/signal-id.ts';

/** The short name of a signal. */
export function signalName(id: SignalId, _language: Language): string {
  return id;
}
