import { listOf } from './element-list.ts';
import type { ListPage, Shape } from './shape.ts';

/** The cards of a list page as it stands, in document order. */
export function findCards(
  document: Document,
  { card, closest, innermost, alone, address }: ListPage,
): readonly Element[] {
  const { elements } = listOf(document.querySelectorAll(card));
  if (alone) return standingAlone(elements, address);
  if (innermost) return elements.filter((one) => !one.querySelector(card));
  if (!closest) return elements;
  const cards = new Set<Element>();
  for (const element of elements) {
    const around = address.test(element.getAttribute('href') ?? '') ? element.closest(closest) : null;
    if (around) cards.add(around);
  }
  return [...cards];
}

/** What holds a whole list is no card, even when the list has one entry only. */
const HOLDS_A_LIST = /^(?:UL|OL|TBODY|TABLE|MAIN|BODY)$/;

/** Around each link the widest element that links to no other listing. */
function standingAlone(links: readonly Element[], address: RegExp): readonly Element[] {
  const listings = new Map<string, Element[]>();
  for (const link of links) {
    const path = pathOf(link, address);
    if (path) listings.set(path, [...(listings.get(path) ?? []), link]);
  }
  const owners = new Map<Element, string | null>();
  for (const [path, own] of listings)
    for (const link of own)
      for (let around: Element | null = link; around; around = around.parentElement)
        owners.set(around, (owners.get(around) ?? path) === path ? path : null);
  const cards = new Set<Element>();
  for (const [path, [link]] of listings) {
    let card = link as Element;
    for (let next = card.parentElement; next; next = next.parentElement) {
      if (owners.get(next) !== path || HOLDS_A_LIST.test(next.nodeName)) break;
      card = next;
    }
    cards.add(card);
  }
  return [...cards];
}

function pathOf(link: Element, address: RegExp): string | null {
  return address.exec(link.getAttribute('href') ?? '')?.[0] ?? null;
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
    const path = pathOf(link, address);
    if (path) addresses.add(path);
  }
  return addresses.size;
}

/** The address and number of a listing by the link its card has, or is; null = no link to a listing. */
export function ownLink(
  card: Element,
  address: RegExp,
): { readonly url: string; readonly id: string | null } | null {
  for (const link of [card, ...card.querySelectorAll('a[href]')]) {
    const url = link.getAttribute('href') ?? '';
    const found = address.exec(url);
    if (found) return { url, id: found[1] ?? null };
  }
  return null;
}
