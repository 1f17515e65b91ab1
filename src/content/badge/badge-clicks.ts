import type { Badge } from './badge.ts';

/** What a pointer or a key on a badge sets off; a card that is a link must see none of it. */
const EVENTS = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const;

/**
 * Calls `open` when a badge is pressed by pointer, Enter or Space. One listener before all others of the page, for all
 * badges; it outlives the extension, so that a badge left behind can say "reload this page".
 */
export function onBadgeOpened(
  window: Window,
  badgeOf: (target: EventTarget | null) => Badge | undefined,
  open: (badge: Badge) => void,
): void {
  for (const name of EVENTS)
    window.addEventListener(
      name,
      (event) => {
        const badge = badgeOf(event.target);
        if (!badge) return;
        event.stopPropagation();
        if (name !== 'click') return;
        event.preventDefault();
        open(badge);
      },
      { capture: true },
    );
}
