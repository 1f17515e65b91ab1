import type { Badge } from './badge.ts';
import { applyPlace, findPlace } from './badge-room.ts';

/** Gives badges their place when their card comes near the screen. */
export interface BadgePlacer {
  /** Measures each of these again as soon as its card is near. */
  place(badges: Iterable<Badge>): void;
  forget(badge: Badge): void;
}

/** Cards this much beyond the screen, in screen heights, are near. */
const NEAR = '100%';

/**
 * The browser tells which cards are near right after it has laid the page out, so measuring then costs no layout of
 * its own. Everything is measured first and applied after. A change of the window's size measures all again.
 */
export function createBadgePlacer(
  window: Window,
  all: () => Iterable<Badge>,
  signal: AbortSignal,
): BadgePlacer {
  const waiting = new Map<Element, Badge>();
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap((entry) => {
        const badge = entry.isIntersecting ? waiting.get(entry.target) : undefined;
        return badge ? [badge] : [];
      });
      const places = near.map(findPlace);
      near.forEach((badge, index) => {
        forget(badge);
        applyPlace(badge, places[index]!);
      });
    },
    { rootMargin: `${NEAR} 0px` },
  );

  function place(badges: Iterable<Badge>): void {
    for (const badge of badges) {
      badge.button.dataset['fit'] = 'waiting';
      observer.unobserve(badge.card);
      waiting.set(badge.card, badge);
      observer.observe(badge.card);
    }
  }

  function forget(badge: Badge): void {
    if (waiting.get(badge.card) !== badge) return;
    waiting.delete(badge.card);
    observer.unobserve(badge.card);
  }

  let width = window.innerWidth;
  window.addEventListener(
    'resize',
    () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      place(all());
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return { place, forget };
}
