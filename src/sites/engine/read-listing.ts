import { readPayText } from '../../core/read/pay-text.ts';
import type { FoundListing } from '../site.ts';
import { type Draft, type FieldName, listingFromDraft } from './draft.ts';
import { type Mark, readFields } from './read-fields.ts';
import type { Shape } from './shape.ts';

export interface ListingRead {
  readonly shape: Shape;
  /** Null when not even a title was found. */
  readonly found: FoundListing | null;
  readonly marks: readonly Mark[];
  /** Required fields this listing does not show. */
  readonly missing: readonly FieldName[];
  /** Usual fields this listing does not show; a problem only when no listing of the page shows them. */
  readonly absent: readonly FieldName[];
}

const NONE: readonly FieldName[] = [];

/** Reads one card (or detail page) in one shape; `data` is what the page's own data says of this listing and wins. */
export function readListing(
  context: { readonly site: string; readonly base: string; readonly whole: boolean },
  shape: Shape,
  card: Element,
  dataFor: (id: string | null) => Partial<Draft> | null,
): ListingRead {
  const { draft, marks, payElement } = readFields(shape, card);
  mergeData(draft, dataFor(draft.id));
  shape.refine?.(draft, card);
  settle(draft, context.base);
  const lacks = (name: FieldName) => draft[name] === null;
  const missing = shape.required.filter(lacks);
  if (payUnread(draft)) missing.push('structured');
  const title = draft.title;
  return {
    shape,
    found:
      title === null
        ? null
        : {
            listing: listingFromDraft(context.site, title, draft, context.whole),
            card,
            priceElement: firstOf(card, shape.price) ?? payElement,
          },
    marks,
    missing,
    absent: shape.usual?.filter(lacks) ?? NONE,
  };
}

/** The page's own data wins over what is painted; categories of both are kept. */
export function mergeData(draft: Draft, data: Partial<Draft> | null): void {
  if (!data) return;
  const painted = draft.category ?? [];
  for (const [name, value] of Object.entries(data))
    if (value !== null) Object.assign(draft, { [name]: value });
  if (data.category) draft.category = [...new Set([...painted, ...data.category])];
}

/** Whole addresses, and pay in one form. */
export function settle(draft: Draft, base: string): void {
  draft.url = draft.url === null || !URL.canParse(draft.url, base) ? null : new URL(draft.url, base).href;
  settlePay(draft);
}

/**
 * Pay as the board states it: from its data, else from the printed amount together with the board's word for the kind.
 * An amount whose kind the board should name and does not is no offer: pay stays unknown.
 */
function settlePay(draft: Draft): void {
  if (draft.structured || draft.payText === null) return;
  if (draft.payKind === null) {
    draft.payText = null;
    return;
  }
  const printed = readPayText(draft.payText);
  // A bare sum is read as a fixed price; there the board's word decides. A printed unit (円 / 件, 円 / 月) stands.
  const kind = printed?.kind === 'fixed' ? draft.payKind : printed?.kind;
  draft.structured =
    printed && kind
      ? { ...printed, kind, unit: kind === 'per-unit' ? (printed.unit ?? 'case') : null }
      : null;
}

/** Figures are printed, but no amount could be read from them. */
function payUnread({ payText, structured }: Draft): boolean {
  return payText !== null && /\d/.test(payText) && (structured?.min ?? structured?.max ?? null) === null;
}

function firstOf(card: Element, selectors: readonly string[] = []): Element | null {
  for (const selector of selectors) {
    const element = card.querySelector(selector);
    if (element) return element;
  }
  return null;
}
