import type { Language } from '../core/settings.ts';
import { createDimPill, type DimPill } from './dim-pill.ts';

const DIMMED = '0.4';

/** Cards below the floor, or of clients the user does not want, shown faintly, counted, and brought back by one press. */
export interface Dimming {
  /** Dims these cards and restores every other. */
  apply(cards: readonly (Element | null)[], language: Language): void;
  /** Shows the dimmed cards in full, or dims them again; the answer is how many are dimmed now. */
  reveal(show: boolean): number;
}

/** The card's own opacity before it was dimmed. */
interface Before {
  readonly opacity: string;
  readonly hadStyle: boolean;
}

export function createDimming(document: Document): Dimming {
  const dimmed = new Map<HTMLElement, Before>();
  let pill: DimPill | null = null;
  let wanted: ReadonlySet<HTMLElement> = new Set();
  let revealed = false;
  let language: Language = 'ja';

  function restore(card: HTMLElement): void {
    const before = dimmed.get(card);
    if (!before) return;
    card.style.opacity = before.opacity;
    if (!before.hadStyle && card.getAttribute('style') === '') card.removeAttribute('style');
    dimmed.delete(card);
  }

  function refresh(): void {
    for (const card of [...dimmed.keys()]) if (revealed || !wanted.has(card)) restore(card);
    if (!revealed)
      for (const card of wanted) {
        if (dimmed.has(card)) continue;
        dimmed.set(card, { opacity: card.style.opacity, hadStyle: card.hasAttribute('style') });
        card.style.opacity = DIMMED;
      }
    if (wanted.size > 0) pill ??= createDimPill(document, () => reveal(!revealed));
    pill?.show(wanted.size, revealed, language);
  }

  function reveal(show: boolean): number {
    revealed = show;
    refresh();
    return dimmed.size;
  }

  return {
    apply(cards, inLanguage) {
      language = inLanguage;
      wanted = new Set(cards.filter((card) => card instanceof HTMLElement));
      refresh();
    },
    reveal,
  };
}
