import { type ElementList, isBefore, listOf, merged } from './element-list.ts';

/**
 * The elements of one card by selector, each selector looked up in the way that costs the browser least: parts of a
 * list one by one and each once for all fields, what stands within something in that alone, and words of an attribute
 * (`[data-test~="price"]`) in an index that is made of the card once. Measured in Chromium, a list of two costs ten
 * times its parts.
 */
export interface CardElements {
  /** One list for each part of the selector; each in the order of the page, not all of them together. */
  lists(selector: string): readonly ElementList[];
  first(selector: string): Element | null;
}

export function elementsOf(card: Element): CardElements {
  const indexes = new Map<string, readonly Marked[]>();
  const lists = new Map<string, ElementList>();

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

  function listFor({ whole, outer, inner }: Part): ElementList {
    let list = lists.get(whole);
    if (!list) {
      list =
        outer === null ? listOf(card.querySelectorAll(inner)) : within(card.querySelectorAll(outer), inner);
      lists.set(whole, list);
    }
    return list;
  }

  return {
    lists(selector) {
      const { parts, mark } = planOf(selector);
      return mark ? [listOf(withMark(mark))] : parts.map(listFor);
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

function within(places: ArrayLike<Element>, inner: string): ElementList {
  let all: ElementList = listOf([]);
  for (let index = 0; index < places.length; index++)
    all = merged(all, listOf((places[index] as Element).querySelectorAll(inner)));
  return all;
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
  if (!selector.includes(between)) return [selector];
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
