import { type CardElements, inPageOrder } from './card-elements.ts';
import type { Draft, FieldName } from './draft.ts';
import { emptyDraft } from './draft.ts';
import type { Fields, Shape } from './shape.ts';
import { flatText, flatten, linesOf, spacedText } from './text.ts';

type Field = NonNullable<Fields[keyof Fields]> & { readonly read?: (text: string) => unknown };

/** What was read where, so that a later look can tell cheaply that nothing changed. */
export interface Mark {
  readonly element: Element;
  readonly attribute: string | undefined;
  readonly raw: string | null;
}

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
  const flat = new Map<Element, string>();
  const spaced = new Map<Element, string>();
  let payElement: Element | null = null;
  for (const planned of planOf(shape.fields)) {
    const lists = listsAt(card, elements, planned);
    if (lists.every(({ length }) => length === 0)) continue;
    const place: Place = { lists, spaced, flat };
    for (const { name, kind, field } of planned.fields) {
      if (kind === 'list') values[name] = readAll(field, showing(field, place));
      else if (kind === 'lines') values[name] = readLines(field, place);
      else {
        const found = find(field, place);
        if (!found) continue;
        const { element } = found;
        values[name] = valueAt(field, found);
        if (name === 'payText') payElement = (field.value && element.querySelector(field.value)) || element;
        if (IDENTIFYING.has(name)) marks.push(markOf(element, field.attribute));
      }
    }
  }
  return { draft, marks, payElement };
}

interface PlannedField {
  readonly name: FieldName;
  readonly kind: 'list' | 'lines' | 'value';
  readonly field: Field;
}

/** Fields that stand at the same place of a card, which is looked up once for all of them. */
interface PlannedPlace {
  readonly at: string | undefined;
  readonly around: string | undefined;
  readonly fields: PlannedField[];
  /** Only the first element of the place counts. */
  first: boolean;
}

const plans = new WeakMap<Fields, readonly PlannedPlace[]>();

function planOf(fields: Fields): readonly PlannedPlace[] {
  const before = plans.get(fields);
  if (before) return before;
  const places = new Map<string, PlannedPlace>();
  for (const [own, field] of Object.entries(fields)) {
    const name = own as FieldName;
    const kind = name === 'category' || name === 'tags' ? 'list' : name === 'description' ? 'lines' : 'value';
    const { at, around } = field;
    const key = `${at} ${around}`;
    const place: PlannedPlace = places.get(key) ?? { at, around, fields: [], first: true };
    places.set(key, place);
    place.fields.push({ name, kind, field });
    if (kind !== 'value' || field.label || field.shows || field.unless) place.first = false;
  }
  const plan = [...places.values()];
  plans.set(fields, plan);
  return plan;
}

/** What a place finds, one list for each part of its selector. */
function listsAt(card: Element, elements: CardElements, { at, around, first }: PlannedPlace): Lists {
  if (!at) return [[card]];
  if (around) return elements.lists(at).map((list) => closestTo(list, around));
  if (!first) return elements.lists(at);
  // Looking for one element costs the browser half as much as a list of one.
  const element = elements.first(at);
  return element ? [[element]] : [];
}

function closestTo(list: ArrayLike<Element>, around: string): Element[] {
  const found = new Set<Element>();
  for (let index = 0; index < list.length; index++) {
    const element = list[index]?.closest(around);
    if (element) found.add(element);
  }
  return [...found];
}

export function marksHold(marks: readonly Mark[]): boolean {
  return marks.every(
    ({ element, attribute, raw }) => element.isConnected && rawOf(element, attribute) === raw,
  );
}

export function markOf(element: Element, attribute: string | undefined): Mark {
  return { element, attribute, raw: rawOf(element, attribute) };
}

function rawOf(element: Element, attribute: string | undefined): string | null {
  return attribute ? element.getAttribute(attribute) : element.textContent;
}

type Lists = readonly ArrayLike<Element>[];

/** The elements of one place in one card, at least one. */
interface Place {
  readonly lists: Lists;
  /** Texts of the card's elements a label was looked for in, so far. */
  readonly spaced: Map<Element, string>;
  /** Texts of the card's elements looked at for their looks, so far. */
  readonly flat: Map<Element, string>;
}

interface Found {
  readonly element: Element;
  /** With a label: the text that shows it, as it stands. */
  readonly text: string | null;
}

/** The elements of a place that look as the field asks; with `first`, the first of each list at least. */
function showing({ shows, unless }: Field, { lists, flat }: Place, first = false): ArrayLike<Element> {
  if (!shows && !unless) return inPageOrder(lists);
  const look = (element: Element) =>
    (!shows || shows.test(kept(flat, element, flatText))) && !(unless && element.querySelector(unless));
  return inPageOrder(lists.map((list) => fitting(list, look, first)));
}

function fitting(list: ArrayLike<Element>, look: (element: Element) => boolean, first: boolean): Element[] {
  const found: Element[] = [];
  for (let index = 0; index < list.length && !(first && found.length > 0); index++) {
    const element = list[index] as Element;
    if (look(element)) found.push(element);
  }
  return found;
}

function kept(texts: Map<Element, string>, element: Element, textOf: (element: Element) => string): string {
  let text = texts.get(element);
  if (text === undefined) {
    text = textOf(element);
    texts.set(element, text);
  }
  return text;
}

function find(field: Field, place: Place): Found | null {
  const { label } = field;
  const elements = showing(field, place, !label);
  if (!label) return elements[0] ? { element: elements[0], text: null } : null;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const text = kept(place.spaced, element, spacedText);
    if (afterLabel(text, label) !== null) return { element, text };
  }
  return null;
}

function valueAt(field: Field, found: Found): unknown {
  const text = textAt(field, found);
  if (text === '') return null;
  return field.read ? field.read(text) : text;
}

function textAt({ attribute, label, keepLabel, without }: Field, { element, text }: Found): string {
  if (attribute) return flatten(element.getAttribute(attribute));
  if (!label || text === null) return flatText(element, without);
  return keepLabel ? text : (afterLabel(text, label) ?? '');
}

function readAll(field: Field, elements: ArrayLike<Element>): readonly string[] | null {
  const values: string[] = [];
  for (let index = 0; index < elements.length; index++) {
    const value = valueAt(field, { element: elements[index] as Element, text: null });
    if (typeof value === 'string' && !values.includes(value)) values.push(value);
  }
  return values.length > 0 ? values : null;
}

function readLines(field: Field, place: Place): string | null {
  const elements = field.label ? labelled(field, place) : Array.from(showing(field, place));
  // An element without text is a description switched off, which is not a missing one.
  if (elements.length === 0) return null;
  const outer = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  const text = outer.map(linesOf).join('\n\n').trim();
  return field.read ? (field.read(text) as string | null) : text;
}

function labelled(field: Field, place: Place): readonly Element[] {
  const element = find(field, place)?.element ?? null;
  const part = field.value && element ? element.querySelector(field.value) : element;
  return part ? [part] : [];
}

/** What follows the first of the labels that stands in a text as a word of its own (発注率 is not 発注); null = none does. */
function afterLabel(text: string, labels: string | readonly string[]): string | null {
  for (const label of typeof labels === 'string' ? [labels] : labels) {
    const start = text.indexOf(label);
    if (start < 0 || !/^$|[\s(（]/.test(text.charAt(start - 1))) continue;
    const rest = text.slice(start + label.length);
    if (/^(?:$|[\s:：\d])/.test(rest)) return rest.replace(/^[\s:：]+/, '');
  }
  return null;
}
