/**
 * A board the user taught the extension: selectors and paths only, never code. Also the form in which it is exported,
 * to be shared or contributed.
 */
export interface TaughtBoard {
  readonly version: 1;
  /** Host name; the board is called by it. */
  readonly host: string;
  /** Path of the list page; `*` stands for one part of it. */
  readonly path: string;
  /** Selector of the cards on the page. */
  readonly card: string;
  /** Selectors within a card; `pay` counts where an amount stands. */
  readonly title: string;
  readonly pay: string;
  /** The link to the listing's own page: a selector within the card, '' = the card itself, null = there is none. */
  readonly link: string | null;
  /** Path of a listing's own page, with `*` where listings differ; null = not known. */
  readonly linkPath: string | null;
}

/** What is said of every board, said of one the user taught: it is called by its host and read by their permission. */
export function boardOfTaught({ host, path }: TaughtBoard) {
  return {
    id: host,
    name: { ja: host, en: host },
    listUrl: `https://${host}${path.includes('*') ? '/' : path}`,
    access: 'by-click',
    matches: [`https://${host}/*`],
    runAt: 'document_idle',
    checked: null,
    unverified: null,
  } as const;
}
