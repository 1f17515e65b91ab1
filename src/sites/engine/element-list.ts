import { flatText, spacedText } from './text.ts';

/** Elements in the order of the page, with what of their texts was asked for: each text is read once. */
export interface ElementList {
  readonly elements: Element[];
  readonly flat: (string | undefined)[];
  readonly spaced: (string | undefined)[];
}

/** Taken by their places: going through what the browser finds in any other way costs three times as much. */
export function listOf(found: ArrayLike<Element>): ElementList {
  const elements: Element[] = [];
  for (let at = 0; at < found.length; at++) elements.push(found[at] as Element);
  return { elements, flat: [], spaced: [] };
}

/** `flatText` of the element at that place. */
export function flatAt({ elements, flat }: ElementList, at: number): string {
  const text = flat[at] ?? flatText(elements[at]);
  flat[at] = text;
  return text;
}

/** `spacedText` of the element at that place. */
export function spacedAt({ elements, spaced }: ElementList, at: number): string {
  const text = spaced[at] ?? spacedText(elements[at] as Element);
  spaced[at] = text;
  return text;
}

/** Several lists as one. */
export function inPageOrder(lists: readonly ElementList[]): ElementList {
  let all = lists[0] as ElementList;
  for (let at = 1; at < lists.length; at++) all = merged(all, lists[at] as ElementList);
  return all;
}

/** Two lists as one; what is in both comes once. */
export function merged(one: ElementList, other: ElementList): ElementList {
  if (one.elements.length === 0) return other;
  if (other.elements.length === 0) return one;
  const all = listOf([]);
  let next = 0;
  for (let at = 0; at < one.elements.length; at++) {
    const element = one.elements[at] as Element;
    // Two selectors often find the same elements: whether they are the same is asked first, it costs least.
    while (next < other.elements.length && other.elements[next] !== element) {
      if (!isBefore(other.elements[next] as Element, element)) break;
      append(all, other, next++);
    }
    if (other.elements[next] === element) next++;
    append(all, one, at);
  }
  while (next < other.elements.length) append(all, other, next++);
  return all;
}

/** Puts the element at a place of one list behind another list. */
export function append(list: ElementList, from: ElementList, at: number): void {
  list.flat.push(from.flat[at]);
  list.spaced.push(from.spaced[at]);
  list.elements.push(from.elements[at] as Element);
}

const FOLLOWING = 4;

/** Whether an element begins before another one on the page. */
export function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
