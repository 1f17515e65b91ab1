import { type Listing, listingKey } from '../../core/listing.ts';
import type { Summary } from '../../core/summary.ts';
import type { Display } from '../../platform/messages.ts';
import type { FoundListing } from '../../sites/site.ts';
import { createBreath } from '../breath.ts';
import { createSharedSheet } from '../own-host.ts';
import { type Badge, badgeMaker } from './badge.ts';
import { onBadgeOpened } from './badge-clicks.ts';
import { badgeContent } from './badge-content.ts';
import { createBadgePlacer } from './badge-placer.ts';
import { BADGE_STYLE } from './badge-style.ts';

/** The badges of one page, at most one per card. */
export interface PageBadges {
  /** Draws a badge for every card with a summary, takes the others away; `again` rewrites those already there. */
  draw(
    found: readonly FoundListing[],
    summaries: ReadonlyMap<Listing, Summary>,
    display: Display,
    again: boolean,
  ): Promise<void>;
  all(): readonly Badge[];
}

export function createPageBadges(
  window: Window,
  open: (badge: Badge) => void,
  signal: AbortSignal,
): PageBadges {
  const { document } = window;
  const byCard = new Map<Element, Badge>();
  const byHost = new WeakMap<EventTarget, Badge>();
  const create = badgeMaker(document, createSharedSheet(document, BADGE_STYLE));
  const placer = createBadgePlacer(window, () => byCard.values(), signal);
  onBadgeOpened(window, (target) => (target ? byHost.get(target) : undefined), open);

  function remove(badge: Badge): void {
    placer.forget(badge);
    badge.host.remove();
    byCard.delete(badge.card);
  }

  async function draw(
    found: readonly FoundListing[],
    summaries: ReadonlyMap<Listing, Summary>,
    display: Display,
    again: boolean,
  ): Promise<void> {
    const wanted = new Set(found);
    for (const badge of byCard.values())
      if (!wanted.has(badge.found) || !badge.host.isConnected) remove(badge);
    const saved = new Set(display.saved);
    const changed: Badge[] = [];
    const breath = createBreath(window);
    for (const one of found) {
      const summary = summaries.get(one.listing);
      if (!one.card || !summary) continue;
      const there = byCard.get(one.card);
      if (there && !again) continue;
      const badge = there ?? create(one, one.card);
      badge.show(
        badgeContent(summary, {
          language: display.language,
          floor: display.floor,
          saved: saved.has(listingKey(one.listing)),
        }),
      );
      if (!there) {
        byCard.set(one.card, badge);
        byHost.set(badge.host, badge);
        (one.priceElement ?? one.card).append(badge.host);
      }
      changed.push(badge);
      if (breath.isDue()) await breath.take();
      if (signal.aborted) break;
    }
    placer.place(changed);
  }

  return { draw, all: () => [...byCard.values()] };
}
