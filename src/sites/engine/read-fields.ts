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
  readonly marks: readonly Mark[];
  readonly payElement: Element | null;
}

/** Reads every declared field of a card. Unknown stays null; nothing is guessed. */
export function readFields(shape: Shape, card: Element): FieldsRead {
  const draft = emptyDraft();
  const values = draft as unknown as Record<string, unknown>;
  const marks: Mark[] = [];
  let payElement: Element | null = null;
  for (const name in shape.fields) {
    const field = shape.fields[name as FieldName] as Field;
    if (name === 'category' || name === 'tags') values[name] = readAll(field, card);
    else if (name === 'description') values[name] = readLines(field, card);
    else {
      const found = find(field, card);
      if (!found) continue;
      const { element } = found;
      values[name] = valueAt(field, found);
      if (name === 'payText') payElement = (field.value && element.querySelector(field.value)) || element;
      if (IDENTIFYING.has(name)) marks.push(markOf(element, field.attribute));
    }
  }
  return { draft, marks, payElement };
}

export function marksHold(marks: readonly Mark[]): boolean {
  return marks.every(
    ({ element, attribute, raw }) => element.isConnected && rawOf(element, attribute) === raw,
  );
}

function markOf(element: Element, attribute: string | undefined): Mark {
  return { element, attribute, raw: rawOf(element, attribute) };
}

function rawOf(element: Element, attribute: string | undefined): string | null {
  return attribute ? element.getAttribute(attribute) : element.textContent;
}

interface Found {
  readonly element: Element;
  /** With a label: the text that shows it, as it stands. */
  readonly text: string | null;
}

function find({ at, label }: Field, card: Element): Found | null {
  if (!label) {
    const element = at ? card.querySelector(at) : card;
    return element && { element, text: null };
  }
  const elements = at ? card.querySelectorAll(at) : [card];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    if (!mayShow(element, label)) continue;
    const text = spacedText(element);
    if (afterLabel(text, label) !== null) return { element, text };
  }
  return null;
}

/** A cheap look before the exact one. */
function mayShow(element: Element, labels: string | readonly string[]): boolean {
  const text = element.textContent ?? '';
  return typeof labels === 'string' ? text.includes(labels) : labels.some((label) => text.includes(label));
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

function readAll(field: Field, card: Element): readonly string[] | null {
  const values: string[] = [];
  const elements = field.at ? card.querySelectorAll(field.at) : [card];
  for (let index = 0; index < elements.length; index++) {
    const value = valueAt(field, { element: elements[index] as Element, text: null });
    if (typeof value === 'string' && !values.includes(value)) values.push(value);
  }
  return values.length > 0 ? values : null;
}

function readLines(field: Field, card: Element): string | null {
  const elements = field.label
    ? labelled(field, card)
    : field.at
      ? [...card.querySelectorAll(field.at)]
      : [card];
  // An element without text is a description switched off, which is not a missing one.
  if (elements.length === 0) return null;
  const outer = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  const text = outer.map(linesOf).join('\n\n').trim();
  return field.read ? (field.read(text) as string | null) : text;
}

function labelled(field: Field, card: Element): readonly Element[] {
  const element = find(field, card)?.element ?? null;
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
