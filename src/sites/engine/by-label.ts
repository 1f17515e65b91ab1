import type { Draft, FieldName } from './draft.ts';
import { findPairs, type Pair } from './find-pairs.ts';
import { knownLabels } from './known-labels.ts';
import { flatText, linesOf } from './text.ts';

type ListName = 'category' | 'tags';
type TextName = 'title' | 'payText' | 'clientName' | 'postedAt';
type Value<Name extends FieldName> = NonNullable<Draft[Name]>;

/** Labels of fields; with `read`, what the text of the value means. */
export type LabelledFields = {
  readonly [Name in TextName | ListName | 'description']?: { readonly labels: readonly string[] };
} & {
  readonly [Name in Exclude<FieldName, TextName | ListName | 'description'>]?: {
    readonly labels: readonly string[];
    readonly read: (text: string) => Value<Name> | null;
  };
};

/** Fills what the declared places left open; gives the element of the pay, if it came from a label. */
export type PairReader = (draft: Draft, card: Element) => Element | null;

/**
 * Reads a card (or a page of one listing) by its labels, in whatever elements label and value stand: dl, table, pairs of
 * div or span, `label：value` in one text, an icon whose alternative text is the label. Lists and the description add to
 * what was read before; of other fields the first label that is there counts, in the order given.
 */
export function byLabel(fields: LabelledFields): PairReader {
  const wanted = Object.entries(fields) as [FieldName, { labels: readonly string[]; read?: Reader }][];
  const known = knownLabels(wanted.flatMap(([, { labels }]) => labels));
  const ofDescription = new Set(fields.description?.labels);
  return (draft, card) => {
    const pairs = findPairs(card, known);
    if (pairs.size === 0) return null;
    const values = draft as unknown as Record<FieldName, unknown>;
    let payElement: Element | null = null;
    for (const [name, { labels, read }] of wanted) {
      if (name === 'description') draft.description = withLines(draft.description, ofDescription, pairs);
      else if (name === 'tags' || name === 'category') draft[name] = withParts(draft[name], labels, pairs);
      else if (values[name] === null) {
        const label = labels.find((one) => pairs.has(one));
        if (label === undefined) continue;
        const pair = pairs.get(label) as Pair;
        values[name] = read ? read(pair.value) : pair.value;
        if (name !== 'payText') continue;
        payElement = pair.element;
        readPay(draft, pair);
      }
    }
    return payElement;
  };
}

type Reader = (text: string) => unknown;

const UNIT = /時給|時間単価|月額|月単価|日給|日単価|時単価/;
const UNIT_IN_VALUE = /[/／]|時|月|日|件|本|記事/;
const TAX = /税[込別抜]/;

/** The first line with a figure is the offer; what more there is explains it and stays in the text. */
function readPay(draft: Draft, pair: Pair): void {
  const lines = pair.alone ? linesOf(pair.element).split('\n') : [pair.value];
  const amount = lines.find((line) => /\d/.test(line)) ?? pair.value;
  draft.payText = withLabel(pair.label, lines.length > 1 ? amount : pair.value);
  if (lines.length > 1) draft.description = [draft.description, lines.join('\n')].filter(Boolean).join('\n');
}

/** What the label alone says of unit (月額報酬) and tax (単価(税込)) belongs to the amount. */
function withLabel(label: string, text: string): string {
  // A dash before the sum is the point of a list, no minus.
  const value = text.replace(/^[-‐－・*•] ?(?=[¥￥]?\d)/, '');
  const unit = UNIT.test(label) && !UNIT_IN_VALUE.test(value) ? label : '';
  const tax = TAX.test(value) || unit ? '' : (/[(（]税[込別抜][)）]/.exec(label)?.[0] ?? '');
  return `${unit} ${value} ${tax}`.trim();
}

function withLines(before: string | null, labels: ReadonlySet<string>, pairs: ReadonlyMap<string, Pair>) {
  const lines = before ? [before] : [];
  for (const [label, pair] of pairs) {
    if (!labels.has(label)) continue;
    const text = pair.alone ? linesOf(pair.element) : pair.value;
    lines.push(`${label}：${text.includes('\n') ? '\n' : ''}${text}`);
  }
  return lines.length > 0 ? lines.join('\n') : null;
}

function withParts(
  before: readonly string[] | null,
  labels: readonly string[],
  pairs: ReadonlyMap<string, Pair>,
) {
  const found = labels.filter((label) => pairs.has(label));
  if (found.length === 0) return before;
  const parts = [...(before ?? [])];
  for (const label of found)
    for (const part of partsOf(pairs.get(label) as Pair)) if (!parts.includes(part)) parts.push(part);
  return parts.length > 0 ? parts : null;
}

/** Each element of the value is a part, or what stands between slashes and commas. */
function partsOf({ element, value, alone }: Pair): readonly string[] {
  if (!alone || element.childElementCount < 2) return partsIn(value);
  const parts: string[] = [];
  for (let part = element.firstElementChild; part; part = part.nextElementSibling)
    parts.push(...partsIn(flatText(part)));
  return parts;
}

const BETWEEN = / [/] |[／、]/;

function partsIn(text: string): readonly string[] {
  if (!BETWEEN.test(text)) return text === '' ? [] : [text];
  return text.split(BETWEEN).filter((part) => part !== '');
}
