import type { Badge } from './badge.ts';

/** What a pointer or a key on a badge sets off; a card that is a link must see none of it. */
const EVENTS = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const;

/** What comes to a badge before it is pressed. */
const COMING = ['pointerover', 'focusin'] as const;

export interface BadgeUse {
  /** A pointer or the focus is on a badge. */
  near(): void;
  open(badge: Badge): void;
}

/**
 * Calls `near` when a pointer or the focus comes to a badge, `open` when a badge is pressed by pointer, Enter or Space. One listener before all others of the page, for all
 * badges; it outlives the extension, so that a badge left behind can say "reload this page".
 */
export function onBadgeUsed(
  window: Window,
  badgeOf: (target: EventTarget | null) => Badge | undefined,
  { near, open }: BadgeUse,
): void {
  for (const name of COMING)
    window.addEventListener(name, ({ target }) => badgeOf(target) && near(), {
      capture: true,
      passive: true,
    });
  // Left to itself, Firefox may press what has the focus by the end of the key press, too: the panel's close button.
  window.addEventListener(
    'keydown',
    (event) => {
      const badge = event.key === 'Enter' ? badgeOf(event.target) : undefined;
      if (!badge) return;
      event.stopPropagation();
      event.preventDefault();
      if (!event.repeat) open(badge);
    },
    { capture: true },
  );
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
