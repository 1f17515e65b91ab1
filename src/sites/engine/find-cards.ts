import type { ListPage, Shape } from './shape.ts';

/** The cards of a list page as it stands, in document order. */
export function findCards(document: Document, { card, closest, address }: ListPage): Iterable<Element> {
  const found = document.querySelectorAll(card);
  if (!closest) return found;
  const cards = new Set<Element>();
  for (const element of found) {
    const around = address.test(element.getAttribute('href') ?? '') ? element.closest(closest) : null;
    if (around) cards.add(around);
  }
  return cards;
}

export function shapeOf(card: Element, { shapes }: ListPage): Shape {
  const shape = shapes.find(({ when }) => !when || card.querySelector(when));
  if (!shape) throw new Error('no shape fits this card');
  return shape;
}

/** How many listings the page links to. */
export function countLinks(document: Document, { address }: ListPage): number {
  const addresses = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const match = address.exec(link.getAttribute('href') ?? '');
    if (match) addresses.add(match[0]);
  }
  return addresses.size;
}
