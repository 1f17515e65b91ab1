import type { Badge, BadgeFit } from './badge.ts';
import { freeLineEnd } from './free-line.ts';

const HEIGHT = 24;
/** Between the board's price and the badge. */
const GAP = 8;
/** Between the badge and whatever stands to its right. */
const CLEAR = 4;
/** Between the parts of a badge, as in its style. */
const PART_GAP = 6;
/** What the compact form saves in padding and gap, as in its style. */
const COMPACT_SAVING = 6;
/** Half the height in which neighbours count: a badge may reach a little into the leading of the lines around it. */
const HALF_LINE = 7;

/** Where a badge goes: which form, and its distance from the host's own place in the flow, in px. */
export interface BadgePlace {
  readonly fit: BadgeFit;
  readonly x: number;
  readonly y: number;
}

/** How far a badge at the end of another line may reach into the leading around that line. */
const REACH = 5;

/**
 * Measures, without changing anything, where a waiting badge has room: beside the price in the longest form that
 * fits; else at the free end of the nearest other line of the card; where all lines are full, compact in the card's
 * upper right corner. Measure many, then apply all: no layout is forced in between.
 */
export function findPlace(badge: Badge): BadgePlace {
  const host = badge.host.getBoundingClientRect();
  const card = badge.card.getBoundingClientRect();
  const price = badge.found.priceElement && lastWords(badge.found.priceElement);
  const widths = measure(badge);
  const middle = price ? (price.top + price.bottom) / 2 : card.top;
  const at = (fit: BadgeFit, left: number, centre: number): BadgePlace => ({
    fit,
    x: left - host.left,
    y: centre - HEIGHT / 2 - host.top,
  });
  if (price) {
    const left = price.right + GAP;
    const room = freeRight(badge, left, middle, card.right) - CLEAR - left;
    const fit = (['full', 'no-range', 'figure'] as const).find((form) => widths[form] <= room);
    if (fit) return at(fit, left, middle);
  }
  const forms = (['no-range', 'figure', 'compact'] as const).map((fit) => ({ fit, width: widths[fit] }));
  const free = freeLineEnd(badge.card, middle, forms, {
    height: HEIGHT,
    gap: GAP,
    clear: CLEAR,
    reach: REACH,
  });
  return free
    ? at(free.form.fit, free.left, free.middle)
    : at('compact', card.right - widths.compact - CLEAR, card.top + CLEAR + HEIGHT / 2);
}

export function applyPlace({ button }: Badge, { fit, x, y }: BadgePlace): void {
  button.dataset['fit'] = fit;
  button.style.left = `${Math.round(x)}px`;
  button.style.top = `${Math.round(y)}px`;
}

/** Width of each form in px; needs all parts shown, as they are in a waiting badge. */
function measure({ button, parts }: Badge): Readonly<Record<Exclude<BadgeFit, 'waiting'>, number>> {
  const full = button.getBoundingClientRect().width;
  const without = (part: HTMLElement) => {
    const { width } = part.getBoundingClientRect();
    return width === 0 ? 0 : width + PART_GAP;
  };
  const noRange = full - without(parts.range);
  const figure = noRange - without(parts.chip);
  return { full, 'no-range': noRange, figure, compact: figure - without(parts.saved) - COMPACT_SAVING };
}

/** The box of the last line of text in an element; null where none is painted. */
function lastWords(element: Element): DOMRect | null {
  for (let node = element.lastChild; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const inside = lastWords(node as Element);
      if (inside) return inside;
    } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
      const lines = rangeOver(node).getClientRects();
      return lines[lines.length - 1] ?? null;
    }
  }
  return null;
}

/** Left edge of the first thing to the right of `left` on the price's line, or `edge` when nothing stands there. */
function freeRight(badge: Badge, left: number, middle: number, edge: number): number {
  let right = edge;
  const consider = (box: DOMRect) => {
    const onLine = box.bottom > middle - HALF_LINE && box.top < middle + HALF_LINE;
    if (onLine && box.width > 0 && box.right > left && box.left < right) right = box.left;
  };
  let inner: Node | null = badge.found.priceElement;
  while (inner && inner !== badge.card) {
    const parent: Node | null = inner.parentNode;
    for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
      if (node === inner) continue;
      if (node.nodeType === Node.ELEMENT_NODE) consider((node as Element).getBoundingClientRect());
      else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        consider(rangeOver(node).getBoundingClientRect());
    }
    inner = parent;
  }
  return right;
}

function rangeOver(node: Node): Range {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return range;
}
