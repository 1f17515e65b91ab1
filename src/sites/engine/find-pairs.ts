import type { KnownLabels } from './known-labels.ts';
import { flatText, flatten, visitTexts } from './text.ts';

/** A value and the label it stands beside. */
export interface Pair {
  /** The label as the page prints it. */
  readonly label: string;
  /** The element that holds the value (and, where the two share one element, the label). */
  readonly element: Element;
  readonly value: string;
  /** The element holds the value and nothing else. */
  readonly alone: boolean;
}

/** Parts of a page that tell nothing of its listing: forms to search with, links around it, code. */
const ASIDES: ReadonlySet<string> = new Set([
  'form',
  'select',
  'nav',
  'footer',
  'aside',
  'script',
  'style',
  'noscript',
  'template',
]);
/** Behind such a heading other listings begin. */
const OTHER_LISTINGS =
  /^(?:この(?:案件|求人|仕事|募集).{0,12}|.{0,8})(?:似(?:た|ている)|類似|関連|おすすめ|オススメ|見た方)/;
const HEADING = /^H[1-6]$/;
const ELEMENT = 1;
const TEXT = 3;

const NO_PAIRS: ReadonlyMap<string, Pair> = new Map();

interface Spot extends Pair {
  /** The element by whose dress entries of a list are told: the label's own, or the one it shares with the value. */
  readonly dressed: Element;
}

/**
 * The values beside the known labels, by label. A label that comes again in the same dress (element and class) belongs
 * to a list of other listings on the page and counts for none of them.
 */
export function findPairs(root: Element, known: KnownLabels): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Spot>();
  const again = new Map<string, Spot[]>();
  const keep = (name: string, spot: Spot | null) => {
    // Behind an empty value the next label follows.
    if (!spot || known(spot.value)?.isWhole) return;
    const first = pairs.get(name);
    if (!first) pairs.set(name, spot);
    else if (!again.get(name)?.push(spot)) again.set(name, [first, spot]);
  };
  if (isAside(root, null)) return NO_PAIRS;
  const icons = root.querySelectorAll('img[alt]');
  for (let index = 0; index < icons.length; index++) {
    const icon = icons[index] as Element;
    const text = flatten(icon.getAttribute('alt'));
    const label = known(text);
    if (label && !isAside(icon, root)) keep(label.name, besideIcon(icon, root, text));
  }
  visitTexts(root, (trimmed, node) => {
    const label = known(trimmed);
    if (!label) return OTHER_LISTINGS.test(trimmed) && HEADING.test(node.parentNode?.nodeName ?? '');
    const parent = node.parentElement;
    if (!parent || isAside(parent, root)) return false;
    const text = flatten(trimmed);
    const colon = label.isWhole ? -1 : text.search(/[:：]/);
    if (colon < 0) keep(label.name, beside(node, parent, root, text));
    else keep(label.name, restOfLine(node, parent, text.slice(0, colon), text.slice(colon + 1)));
    return false;
  });
  for (const [name, spots] of again) {
    const single = singleOf(spots);
    if (single) pairs.set(name, single);
    else pairs.delete(name);
  }
  return pairs;
}

function singleOf(spots: readonly Spot[]): Spot | undefined {
  const dresses = spots.map(({ dressed }) => dressOf(dressed));
  return spots.find((_spot, at) => dresses.indexOf(dresses[at]!) === dresses.lastIndexOf(dresses[at]!));
}

/** Whether an element, or one around it below `end`, is an aside. Asked of each by its name: a list of selectors costs more. */
function isAside(element: Element, end: Element | null): boolean {
  for (let around: Element | null = element; around && around !== end; around = around.parentElement)
    if (ASIDES.has(around.localName)) return true;
  return false;
}

/** The element that holds the label, perhaps with an icon, and nothing else; beside an empty value it goes no wider. */
function wholeLabel(element: Element, root: Element, text: string): Element {
  let label = element;
  while (isAlone(label) && !HEAD.test(label.nodeName)) {
    const around = label.parentElement;
    if (!around || around === root || flatten(around.textContent) !== text) break;
    label = around;
  }
  return label;
}

/** Elements whose value stands beside them, or nowhere. */
const HEAD = /^(?:TH|DT)$/;
const ICONS: ReadonlySet<string> = new Set(['svg', 'img', 'i', 'path', 'use']);
/** More icons than this are no ornament of a label. */
const MOST_ICONS = 2;

/** Whether there are only icons beside an element. */
function isAlone(element: Element): boolean {
  let icons = 0;
  for (let one = element.parentElement?.firstElementChild; one; one = one.nextElementSibling)
    if (one !== element && (++icons > MOST_ICONS || !ICONS.has(one.localName))) return false;
  return true;
}

function beside(node: ChildNode, parent: Element, root: Element, text: string): Spot | null {
  const isWhole = parent.firstChild === parent.lastChild || flatten(parent.textContent) === text;
  if (!isWhole) return restOfLine(node, parent, text);
  const label = wholeLabel(parent, root, text);
  const spot = nextTo(label, text);
  // Boxes of one dress side by side are rows: the next one is no value of this one.
  return spot && label !== parent && dressOf(spot.element) === dressOf(spot.dressed) ? null : spot;
}

/** What stands in an element behind a label, as far as the line goes; `begun` = what of it is known already. */
function restOfLine(label: ChildNode, element: Element, text: string, begun = ''): Spot | null {
  let rest = begun;
  for (let next = label.nextSibling; next && next.nodeName !== 'BR'; next = next.nextSibling)
    if (next.nodeType === TEXT || next.nodeType === ELEMENT) rest += next.textContent;
  const value = flatten(rest).replace(/^[\s:：】\]]+/, '');
  return value === '' ? null : { label: text, element, value, alone: false, dressed: element };
}

function besideIcon(icon: Element, root: Element, label: string): Spot | null {
  const parent = icon.parentElement;
  if (!parent || parent === root) return null;
  const text = flatText(parent);
  if (text === '') return nextTo(parent, label);
  const rest = restOfLine(icon, parent, label);
  return rest && { ...rest, alone: rest.value === text };
}

/** How far a value may stand from its label. */
const FARTHEST = 6;

function nextTo(label: Element, text: string): Spot | null {
  let element: Element | null = null;
  let value = '';
  let next = label.nextSibling;
  for (let steps = 0; next && steps < FARTHEST; next = next.nextSibling, steps++) {
    if (next.nodeType === TEXT) {
      // Text of the parent's own: the value is no element.
      if (flatten(next.nodeValue) !== '')
        return label.parentElement && restOfLine(label, label.parentElement, text);
    } else if (next.nodeType === ELEMENT) {
      if (next.nodeName === 'BR') break;
      if (value !== '') continue;
      element = next as Element;
      value = flatText(element);
    }
  }
  // Heads of columns stand side by side.
  if (!element || value === '' || HEAD.test(element.nodeName)) return null;
  return { label: text, element, value, alone: true, dressed: label };
}

function dressOf(element: Element): string {
  return `${element.nodeName} ${element.getAttribute('class') ?? ''}`;
}
