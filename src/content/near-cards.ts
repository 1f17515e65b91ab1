/** Tells when cards come near the screen, once for each time they are watched. */
export interface NearCards {
  watch(card: Element): void;
  forget(card: Element): void;
}

/**
 * The browser tells which cards are near right after it has laid the page out, so measuring in `near` costs no layout
 * of its own. `margin` is how far beyond the screen is still near, in CSS units (% of the screen's height).
 */
export function createNearCards(
  margin: string,
  near: (cards: readonly Element[]) => void,
  signal: AbortSignal,
): NearCards {
  const observer = new IntersectionObserver(
    (entries) => {
      const cards = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      for (const card of cards) observer.unobserve(card);
      if (cards.length > 0) near(cards);
    },
    { rootMargin: `${margin} 0px` },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (card) => observer.observe(card),
    forget: (card) => observer.unobserve(card),
  };
}
