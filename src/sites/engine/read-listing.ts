import type { PayKind, StructuredPay } from '../../core/listing.ts';
import { readPayText } from '../../core/read/pay-text.ts';
import type { FoundListing } from '../site.ts';
import { type CardElements, elementsOf } from './card-elements.ts';
import { type Draft, emptyDraft, type FieldName, listingFromDraft } from './draft.ts';
import { type Mark, markOf } from './marks.ts';
import { readPlainYen } from './plain-yen.ts';
import { readFields } from './read-fields.ts';
import type { Shape } from './shape.ts';

export interface ListingRead {
  readonly shape: Shape;
  /** Null when not even a title was found. */
  readonly found: FoundListing | null;
  readonly marks: readonly Mark[];
  /** Required fields this listing does not show. */
  readonly missing: readonly FieldName[];
  /** The page contradicts itself on what this listing pays. */
  readonly doubtful: boolean;
  /** Usual fields this listing does not show; a problem only when no listing of the page shows them. */
  readonly absent: readonly FieldName[];
}

/** What reading a listing needs to know of its page. */
export interface Context {
  readonly site: string;
  /** The address links are relative to, and the host name the board's hosts end in. */
  readonly base: string;
  readonly home: string;
  /** Where paths lead; null on a page that is not secure. */
  readonly origin: string | null;
  /** True on a page that shows the whole text of a listing. */
  readonly whole: boolean;
}

export function contextOf(site: string, { href, hostname, protocol, origin }: URL, whole: boolean): Context {
  const home = hostname.replace(/^www\./, '');
  return { site, base: href, home, origin: protocol === 'https:' ? origin : null, whole };
}

const NONE: readonly FieldName[] = [];
const DATA_ALONE: Shape = { fields: {}, required: ['id', 'url', 'title', 'payText'] };

/** Reads one card (or detail page) in one shape; `dataFor` gives what the page's own data says of a listing, which wins. */
export function readListing(
  context: Context,
  shape: Shape,
  card: Element,
  dataFor: (id: string | null) => Partial<Draft> | null,
): ListingRead {
  const elements = elementsOf(card);
  const { draft, marks, payElement } = readFields(shape, card, elements);
  const beside = shape.pairs?.(draft, card) ?? null;
  if (beside) marks.push(markOf(beside, undefined));
  mergeData(draft, dataFor(draft.id));
  shape.refine?.(draft, card);
  const priceElement = firstOf(elements, shape.price) ?? payElement ?? beside;
  return { shape, marks, ...complete(context, shape, draft, { card, priceElement }) };
}

/** A listing of the page's own data that no card shows. */
export function readDataAlone(context: Context, data: Partial<Draft> | null): ListingRead {
  const draft = emptyDraft();
  mergeData(draft, data);
  const nowhere = { card: null, priceElement: null };
  return { shape: DATA_ALONE, marks: [], ...complete(context, DATA_ALONE, draft, nowhere) };
}

function complete(context: Context, shape: Shape, draft: Draft, place: Omit<FoundListing, 'listing'>) {
  draft.url = addressOf(draft.url, context);
  settlePay(draft, shape.sums ?? null);
  const lacks = (name: FieldName) => draft[name] === null;
  const missing = shape.required.filter(lacks);
  if (payUnread(draft)) missing.push('structured');
  const { title } = draft;
  const extent = shape.digest ? 'digest' : context.whole ? 'whole' : 'cut';
  const listing = title === null ? null : listingFromDraft(context.site, title, draft, extent);
  const found = listing && { listing, ...place };
  return { found, missing, doubtful: draft.payDoubt === true, absent: shape.usual?.filter(lacks) ?? NONE };
}

/** A path that an address takes over letter by letter. */
const PLAIN_PATH = /^\/\w[\w/~-]*$/;

/** The whole address of a listing; null when it does not lead to the board itself (its other hosts count as it). */
function addressOf(href: string | null, { base, home, origin }: Context): string | null {
  if (href === null) return null;
  if (origin && PLAIN_PATH.test(href)) return origin + href;
  if (origin && href.startsWith(origin) && PLAIN_PATH.test(href.slice(origin.length))) return href;
  if (!URL.canParse(href, base)) return null;
  const { protocol, hostname, href: whole } = new URL(href, base);
  return protocol === 'https:' && (hostname === home || hostname.endsWith(`.${home}`)) ? whole : null;
}

/** The page's own data wins over what is painted; categories of both are kept. */
function mergeData(draft: Draft, data: Partial<Draft> | null): void {
  if (!data) return;
  const painted = draft.category ?? [];
  for (const [name, value] of Object.entries(data))
    if (value !== null) Object.assign(draft, { [name]: value });
  if (data.category) draft.category = [...new Set([...painted, ...data.category])];
}

/**
 * Pay as the board states it: from its data, else from the printed amount together with the board's word for the kind.
 * An amount whose kind the board should name and does not is no offer: pay stays unknown.
 */
function settlePay(draft: Draft, sums: PayKind | null): void {
  draft.payKind ??= sums;
  if (!draft.structured && draft.payText !== null) readPrinted(draft, draft.payText);
  if (!draft.structured || fitsUnit(draft.structured)) return;
  draft.structured = { ...draft.structured, kind: 'unknown' };
  draft.payDoubt = true;
}

/** A year's income is a month's pay times twelve, and no pay of its own. */
const YEARLY = /年[収俸額]|[/／] ?年/;
/** A unit whose figure is gone; masked ones (？？円) say that there is one. */
const LOST = /^[〜~～\s,万千]*円[^\d０-９?？*＊]*$/;

function readPrinted(draft: Draft, payText: string): void {
  if (draft.payKind === null || YEARLY.test(payText) || LOST.test(payText)) {
    draft.payText = null;
    return;
  }
  const printed = readPlainYen(payText) ?? readPayTextOnce(payText);
  // A bare sum is read as a fixed price; there the board's word decides. A printed unit (円 / 件, 円 / 月) stands.
  const kind = printed?.kind === 'fixed' ? draft.payKind : printed?.kind;
  draft.structured =
    printed && kind
      ? { ...printed, kind, unit: kind === 'per-unit' ? (printed.unit ?? 'case') : null }
      : null;
}

/** Beyond these an amount in yen belongs to another unit than the one beside it (時単価 800,000円). */
const BOUNDS: Partial<Record<PayKind, readonly [least: number, most: number]>> = {
  hourly: [1, 100_000],
  daily: [1, 1_000_000],
  monthly: [1_000, 10_000_000],
};

function fitsUnit({ kind, min, max, currency }: StructuredPay): boolean {
  const [least, most] = (currency === 'JPY' && BOUNDS[kind]) || [0, Number.POSITIVE_INFINITY];
  return (max ?? min ?? most) >= least && (min ?? max ?? least) <= most;
}

/** Boards print the same few brackets again and again. */
const printedBefore = new Map<string, StructuredPay | null>();

function readPayTextOnce(text: string): StructuredPay | null {
  const before = printedBefore.get(text);
  if (before !== undefined) return before;
  const printed = readPayText(text);
  if (printedBefore.size >= 200) printedBefore.clear();
  printedBefore.set(text, printed);
  return printed;
}

/** Figures are printed, but no amount could be read from them; a printed zero says that there is none. */
function payUnread({ payText, structured }: Draft): boolean {
  return payText !== null && /[1-9]/.test(payText) && (structured?.min ?? structured?.max ?? null) === null;
}

function firstOf(card: CardElements, selectors: readonly string[] = []): Element | null {
  for (const selector of selectors) {
    const element = card.first(selector);
    if (element) return element;
  }
  return null;
}
