/** How much of one thing a view of a board's page showed. */
export interface FieldHealth {
  /** Name of a field of the listings, or `page` for the listings themselves. */
  readonly field: string;
  /** Listings that should show it; 0 of the page itself = it shows none, and whether it has any is not known. */
  readonly expected: number;
  /** Listings that did. */
  readonly read: number;
  /** True for what most listings have and some may lack: only its absence from all of a longer page tells something. */
  readonly usual: boolean;
}

/** What one view of one page of a board gave. */
export interface PageView {
  readonly site: string;
  readonly kind: 'list' | 'detail';
  readonly state: 'read' | 'empty' | 'not-found' | 'restricted' | 'unreadable';
  readonly health: readonly FieldHealth[];
}

/** A kind of page of a board that no longer shows what the board file expects. */
export interface BoardChange {
  readonly site: string;
  readonly kind: PageView['kind'];
  /** ISO day of the first such view. */
  readonly since: string;
  /** What was missing then. */
  readonly fields: readonly FieldHealth[];
}

/** Fewer listings without a field may be odd ones; so many are taken for a change of the page. */
const FEWEST = 3;
/** From this many listings on, a usual field that none of them shows is taken for a change of the page. */
const LONG_ENOUGH = 8;
/** More than this share of the listings, or of the fields of a page with few of them, must have been read. */
const EXPECTED_SHARE = 0.5;

/**
 * The fields by which a page view fell under expectation; [] = the page is built as the board file knows it, or it
 * says too little to tell (an empty, removed or restricted page, one odd listing). With several listings each field is
 * judged for itself; with one or two, all required fields together. Shares are PROPOSAL: half, since a changed class
 * fails on all cards and an odd card on its own.
 */
export function changedFields({ state, health }: Pick<PageView, 'state' | 'health'>): readonly FieldHealth[] {
  if (state === 'unreadable')
    return [health.find(isPage) ?? { field: 'page', expected: 0, read: 0, usual: false }];
  if (state !== 'read') return [];
  const required = health.filter((row) => !row.usual);
  const listings = Math.max(0, ...required.map(({ expected }) => expected));
  const unread = required.filter(({ expected, read }) => read < expected);
  if (listings < FEWEST) return isUnder(total(required)) ? unread : [];
  return health.filter((row) => (row.usual ? isNeverShown(row) : isUnder(row)));
}

/** A page without listings that does not say that it has none: an empty one, or one built so differently that nothing of it is known. */
export function isUnreadPage(fields: readonly FieldHealth[]): boolean {
  return fields.length > 0 && fields.every(({ field, expected }) => field === 'page' && expected === 0);
}

/** A usual field that none of the listings of a longer page shows. */
export function isNeverShown({ usual, expected, read }: FieldHealth): boolean {
  return usual && read === 0 && expected >= LONG_ENOUGH;
}

/**
 * The known changes after one more view: a new one is noted with its day, one whose fields are all read again is
 * forgotten; views that tell nothing leave everything as it was. Gives the same array when nothing changed.
 */
export function afterPageView(
  changes: readonly BoardChange[],
  view: PageView,
  today: string,
): readonly BoardChange[] {
  const { site, kind } = view;
  const known = changes.find((one) => one.site === site && one.kind === kind);
  const others = changes.filter((one) => one !== known);
  const fields = changedFields(view);
  if (fields.length > 0) {
    if (known && names(known.fields) === names(fields)) return changes;
    return [...others, { site, kind, since: known?.since ?? today, fields }];
  }
  return known?.fields.every(({ field }) => isReadAgain(view, field)) ? others : changes;
}

function isReadAgain({ state, health }: PageView, field: string): boolean {
  return state === 'read' && health.some((row) => row.field === field && row.read > 0);
}

function isPage({ field }: FieldHealth): boolean {
  return field === 'page';
}

function isUnder({ expected, read }: Pick<FieldHealth, 'expected' | 'read'>): boolean {
  return expected - read >= FEWEST && read <= expected * EXPECTED_SHARE;
}

function total(rows: readonly FieldHealth[]): Pick<FieldHealth, 'expected' | 'read'> {
  const sum = (key: 'expected' | 'read') => rows.reduce((soFar, row) => soFar + row[key], 0);
  return { expected: sum('expected'), read: sum('read') };
}

const names = (fields: readonly FieldHealth[]) => fields.map(({ field }) => field).join();
