import { type Listing, listingKey } from '../../core/listing.ts';
import type { Summary } from '../../core/summary.ts';
import type { Display } from '../../platform/messages.ts';
import type { FoundListing } from '../../sites/site.ts';
import { createNearCards } from '../near-cards.ts';
import { createSharedSheet } from '../own-host.ts';
import { type Badge, type BadgeMaker, badgeMaker, fillBadge } from './badge.ts';
import { type BadgeUse, onBadgeUsed } from './badge-clicks.ts';
import { badgeContent } from './badge-content.ts';
import { applyPlace, findPlace } from './badge-room.ts';
import { badgeStyle } from './badge-style.ts';

/** Cards this near the screen get their badge at once, those farther away when they come as near. */
const DRAWN = '300%';
/** A badge gets its exact place one screen before it is seen. */
const PLACED = '100%';

/** What the badges of a page are drawn from. */
export interface Look {
  readonly found: readonly FoundListing[];
  readonly summaries: ReadonlyMap<Listing, Summary>;
  readonly display: Display;
}

/** The badges of one page, at most one per card. */
export interface PageBadges {
  /** Takes away the badges of cards no longer found, prepares those of new cards; `again` rewrites the others. */
  draw(look: Look, again: boolean): void;
  /** The badge of a card, drawn now if it was too far away; null for a card without a listing. */
  at(card: Element): Badge | null;
}

export function createPageBadges(window: Window, on: BadgeUse, signal: AbortSignal): PageBadges {
  const { document } = window;
  const known = new Map<Element, FoundListing>();
  const drawn = new Map<Element, Badge>();
  const byHost = new WeakMap<EventTarget, Badge>();
  const toDraw = createNearCards(DRAWN, (cards) => cards.forEach(at), signal);
  const toPlace = createNearCards(PLACED, place, signal);
  /** Made for the first badge: on many pages none comes near the screen. */
  let create: BadgeMaker | null = null;
  let look: Look | null = null;
  let saved: ReadonlySet<string> = new Set();
  let width = window.innerWidth;

  function at(card: Element): Badge | null {
    const there = drawn.get(card);
    const found = known.get(card);
    if (there || !found || signal.aborted) return there ?? null;
    create ??= badgeMaker(document, createSharedSheet(document, badgeStyle()));
    const badge = create(found, card);
    drawn.set(card, badge);
    byHost.set(badge.host, badge);
    write(badge);
    (found.priceElement ?? card).append(badge.host);
    return badge;
  }

  function write(badge: Badge): void {
    const { listing } = badge.found;
    const summary = look?.summaries.get(listing);
    if (!look || !summary) return;
    const { language, floor } = look.display;
    fillBadge(badge, badgeContent(summary, { language, floor, saved: saved.has(listingKey(listing)) }));
    toPlace.watch(badge.card);
  }

  function rewrite(badge: Badge): void {
    // All parts show while waiting, so that they can be measured anew.
    badge.button.dataset['fit'] = 'waiting';
    write(badge);
  }

  /** Measures all, then moves all: no layout is forced in between. */
  function place(cards: readonly Element[]): void {
    const badges = cards.flatMap((card) => drawn.get(card) ?? []);
    const places = badges.map(findPlace);
    badges.forEach((badge, index) => {
      applyPlace(badge, places[index]!);
    });
  }

  function remove(card: Element): void {
    drawn.get(card)?.host.remove();
    drawn.delete(card);
    known.delete(card);
    toDraw.forget(card);
    toPlace.forget(card);
  }

  function draw(next: Look, again: boolean): void {
    look = next;
    saved = new Set(next.display.saved);
    const wanted = new Set(next.found);
    for (const [card, found] of known) {
      const badge = drawn.get(card);
      if (!wanted.has(found) || (badge && !badge.host.isConnected)) remove(card);
      else if (again && badge) rewrite(badge);
    }
    for (const found of next.found) {
      if (!found.card || known.has(found.card) || !next.summaries.has(found.listing)) continue;
      known.set(found.card, found);
      toDraw.watch(found.card);
    }
  }

  onBadgeUsed(window, (target) => (target ? byHost.get(target) : undefined), on);
  window.addEventListener(
    'resize',
    () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      for (const badge of drawn.values()) rewrite(badge);
    },
    { signal },
  );
  return { draw, at };
}
