/**
 * The elements of one card by selector, each selector looked up in the way that costs the browser least: parts of a
 * list one by one, what stands within something in that alone, and words of an attribute (`[data-test~="price"]`) in
 * an index that is made of the card once. Measured in Chromium, a list of two costs ten times its parts.
 */
export interface CardElements {
  /** One list for each part of the selector; each in the order of the page, not all of them together. */
  lists(selector: string): readonly ArrayLike<Element>[];
  first(selector: string): Element | null;
}

export function elementsOf(card: Element): CardElements {
  const indexes = new Map<string, readonly Marked[]>();

  function withMark({ attribute, words }: Mark): readonly Element[] {
    let index = indexes.get(attribute);
    if (!index) {
      index = markedIn(card, attribute);
      indexes.set(attribute, index);
    }
    const found: Element[] = [];
    for (const one of index) if (words.some((word) => one.words.includes(word))) found.push(one.element);
    return found;
  }

  return {
    lists(selector) {
      const { parts, mark } = planOf(selector);
      if (mark) return [withMark(mark)];
      return parts.map(({ outer, inner }) =>
        outer === null ? card.querySelectorAll(inner) : within(card.querySelectorAll(outer), inner),
      );
    },
    first(selector) {
      const { parts, mark } = planOf(selector);
      if (mark) return withMark(mark)[0] ?? null;
      let first: Element | null = null;
      for (const { whole } of parts) {
        const element = card.querySelector(whole);
        if (element && (!first || isBefore(element, first))) first = element;
      }
      return first;
    },
  };
}

/** Lists that are each in the order of the page, as one. */
export function inPageOrder(lists: readonly ArrayLike<Element>[]): ArrayLike<Element> {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length < 2 ? (filled[0] ?? []) : filled.reduce(merged);
}

function merged(one: ArrayLike<Element>, other: ArrayLike<Element>): Element[] {
  const all: Element[] = [];
  let at = 0;
  for (let index = 0; index < one.length; index++) {
    const element = one[index] as Element;
    while (at < other.length && isBefore(other[at] as Element, element)) all.push(other[at++] as Element);
    if (other[at] === element) at++;
    all.push(element);
  }
  while (at < other.length) all.push(other[at++] as Element);
  return all;
}

function within(places: ArrayLike<Element>, inner: string): ArrayLike<Element> {
  const [only] = [places[0]];
  if (!only) return [];
  if (places.length === 1) return only.querySelectorAll(inner);
  return inPageOrder(Array.from(places, (place) => place.querySelectorAll(inner)));
}

interface Marked {
  readonly element: Element;
  /** The words of its attribute, a space around each. */
  readonly words: string;
}

function markedIn(card: Element, attribute: string): readonly Marked[] {
  const elements = card.querySelectorAll(`[${attribute}]`);
  const index: Marked[] = [];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    index.push({ element, words: ` ${element.getAttribute(attribute)} ` });
  }
  return index;
}

interface Mark {
  readonly attribute: string;
  /** A space around each. */
  readonly words: readonly string[];
}

interface Part {
  readonly whole: string;
  /** `inner` is looked up in what `outer` finds; null = in the card. */
  readonly outer: string | null;
  readonly inner: string;
}

interface Plan {
  readonly parts: readonly Part[];
  /** Set when every part asks for one word of the same attribute. */
  readonly mark: Mark | null;
}

const plans = new Map<string, Plan>();

function planOf(selector: string): Plan {
  const before = plans.get(selector);
  if (before) return before;
  const parts = partsOf(selector, ',');
  const words = parts.map((part) => /^\[([a-z-]+)~="([\w-]+)"\]$/.exec(part));
  const attribute = words[0]?.[1];
  const isMark = attribute !== undefined && words.every((word) => word?.[1] === attribute);
  const plan: Plan = {
    parts: parts.map((whole) => {
      const steps = partsOf(whole, ' ');
      const isPlain = steps.length === 2 && !/[>+~]/.test(whole.replace(/\[[^\]]*\]/g, ''));
      return isPlain
        ? { whole, outer: steps[0] ?? '', inner: steps[1] ?? '' }
        : { whole, outer: null, inner: whole };
    }),
    mark: isMark ? { attribute, words: words.map((word) => ` ${word?.[2]} `) } : null,
  };
  plans.set(selector, plan);
  return plan;
}

/** A selector taken apart at a character that stands in no bracket. */
function partsOf(selector: string, between: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of selector) {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    if (depth === 0 && character === between) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const FOLLOWING = 4;

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}
