import { afterLabel } from './after-label.ts';
import type { CardElements } from './card-elements.ts';
import type { Draft, FieldName } from './draft.ts';
import { emptyDraft } from './draft.ts';
import { append, type ElementList, flatAt, inPageOrder, isBefore, listOf, spacedAt } from './element-list.ts';
import { type Field, type PlannedPlace, planOf } from './field-plan.ts';
import { type Mark, markOf } from './marks.ts';
import type { Shape } from './shape.ts';
import { flatText, flatten, linesOf } from './text.ts';

/** A card shows the same listing while its address and its pay stand where they stood. */
const IDENTIFYING: ReadonlySet<string> = new Set<FieldName>(['url', 'payText']);

export interface FieldsRead {
  readonly draft: Draft;
  readonly marks: Mark[];
  readonly payElement: Element | null;
}

/** Reads every declared field of a card. Unknown stays null; nothing is guessed. */
export function readFields(shape: Shape, card: Element, elements: CardElements): FieldsRead {
  const draft = emptyDraft();
  const values = draft as unknown as Record<FieldName, unknown>;
  const marks: Mark[] = [];
  let payElement: Element | null = null;
  for (const planned of planOf(shape.fields)) {
    const place = placeOf(card, elements, planned);
    if (place === null) continue;
    for (const { name, kind, field } of planned.fields) {
      if (kind === 'list') values[name] = readAll(field, findAll(field, place));
      else if (kind === 'lines') values[name] = readLines(field, place);
      else {
        const spot = find(field, place);
        if (!spot) continue;
        const element = elementOf(spot);
        values[name] = valueAt(field, spot.list, spot.at);
        if (name === 'payText') payElement = partOf(field, element) ?? element;
        if (IDENTIFYING.has(name)) marks.push(markOf(element, field.attribute));
      }
    }
  }
  return { draft, marks, payElement };
}

/** The elements of one place in one card, one list for each part of its selector. */
type Place = readonly ElementList[];

function placeOf(card: Element, elements: CardElements, { at, around, first }: PlannedPlace): Place | null {
  if (!at) return [listOf([card])];
  if (first && !around) {
    // Looking for one element costs the browser half as much as a list of one.
    const element = elements.first(at);
    return element && [listOf([element])];
  }
  const lists = elements.lists(at);
  const place = around ? lists.map((list) => closestTo(list, around)) : lists;
  return place.some(({ elements }) => elements.length > 0) ? place : null;
}

function closestTo({ elements }: ElementList, around: string): ElementList {
  const found: Element[] = [];
  for (const element of elements) {
    const closest = element.closest(around);
    if (closest && !found.includes(closest)) found.push(closest);
  }
  return listOf(found);
}

/** An element of a list by its place there, where its texts are kept. */
interface Spot {
  readonly list: ElementList;
  readonly at: number;
}

/** The first element of the page at that place that looks as the field asks. */
function find(field: Field, place: Place): Spot | null {
  let first: Spot | null = null;
  for (const list of place) {
    let at = 0;
    while (at < list.elements.length && !fits(field, list, at)) at++;
    const element = list.elements[at];
    if (element && (!first || isBefore(element, elementOf(first)))) first = { list, at };
  }
  return first;
}

/** All of them in the order of the page. */
function findAll(field: Field, place: Place): ElementList {
  if (!field.shows && !field.unless) return inPageOrder(place);
  return inPageOrder(
    place.map((list) => {
      const fitting = listOf([]);
      for (let at = 0; at < list.elements.length; at++) if (fits(field, list, at)) append(fitting, list, at);
      return fitting;
    }),
  );
}

function fits({ shows, unless, label }: Field, list: ElementList, at: number): boolean {
  if (unless && list.elements[at]?.querySelector(unless)) return false;
  if (shows && !shows.test(flatAt(list, at))) return false;
  return !label || afterLabel(spacedAt(list, at), label) !== null;
}

function elementOf({ list, at }: Spot): Element {
  return list.elements[at] as Element;
}

function valueAt(field: Field, list: ElementList, at: number): unknown {
  const text = textAt(field, list, at);
  if (text === '') return null;
  return field.read ? field.read(text) : text;
}

function textAt({ attribute, label, keepLabel, without }: Field, list: ElementList, at: number): string {
  const element = list.elements[at] as Element;
  if (attribute) return flatten(element.getAttribute(attribute));
  if (!label) return without ? flatText(element, without) : flatAt(list, at);
  const text = spacedAt(list, at);
  return keepLabel ? text : (afterLabel(text, label) ?? '');
}

function readAll(field: Field, list: ElementList): readonly string[] | null {
  const values: string[] = [];
  for (let at = 0; at < list.elements.length; at++) {
    const value = valueAt(field, list, at);
    if (typeof value === 'string' && !values.includes(value)) values.push(value);
  }
  return values.length > 0 ? values : null;
}

function readLines(field: Field, place: Place): string | null {
  const elements = field.label ? labelled(field, place) : findAll(field, place).elements;
  // An element without text is a description switched off, which is not a missing one.
  if (elements.length === 0) return null;
  // What an element holds follows it in the order of the page.
  let outer: Element | null = null;
  const texts: string[] = [];
  for (const element of elements) {
    if (outer?.contains(element)) continue;
    outer = element;
    texts.push(linesOf(element));
  }
  const text = texts.join('\n\n').trim();
  return field.read ? (field.read(text) as string | null) : text;
}

function labelled(field: Field, place: Place): readonly Element[] {
  const spot = find(field, place);
  const part = spot && partOf(field, elementOf(spot));
  return part ? [part] : [];
}

/** The element that holds the value. */
function partOf({ value }: Field, element: Element): Element | null {
  return value ? element.querySelector(value) : element;
}
