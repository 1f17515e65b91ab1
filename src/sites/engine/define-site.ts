import type { PageKind, PageReading, Site } from '../site.ts';
import { keepEmbeddedData } from './embedded-data.ts';
import { createDetailReader } from './read-detail-page.ts';
import { createListReader } from './read-list-page.ts';
import type { DetailPage, Embedded, ListPage, Notice } from './shape.ts';

/** All a board file has to say. */
export interface SiteDeclaration extends Omit<Site, 'pageKind' | 'createReader'> {
  /** Path patterns, tried in order; a detail page's first group is the listing's id. */
  readonly pages: readonly { readonly kind: PageKind; readonly path: RegExp }[];
  readonly list: ListPage;
  /** Layouts of a detail page; the first whose root is on the page is read. */
  readonly details: readonly DetailPage[];
  readonly embedded?: Partial<Record<PageKind, Embedded>>;
  readonly notices: readonly Notice[];
}

const NOTHING: PageReading = { kind: null, state: 'empty', found: [], problems: [], health: [] };

/** Makes a board of its declaration. Pure: nothing happens until a reader is created. */
export function defineSite(declaration: SiteDeclaration): Site {
  const { pages, list, details, embedded, notices, ...about } = declaration;
  const pageKind = (url: URL) => pages.find(({ path }) => path.test(url.pathname))?.kind ?? null;
  return {
    ...about,
    pageKind,
    createReader(document, url) {
      const kind = pageKind(url);
      if (kind === null) return { keepEarlyData() {}, read: () => NOTHING };
      const data = keepEmbeddedData(document, embedded?.[kind]);
      const page = { site: about.id, document, url, data, notices };
      const read =
        kind === 'list'
          ? createListReader(page, list)
          : createDetailReader(page, details, ownAddress(url, pages));
      return {
        keepEarlyData: data.keep,
        read(isTimeUp) {
          data.keep();
          return read(isTimeUp);
        },
      };
    },
  };
}

function ownAddress(url: URL, pages: SiteDeclaration['pages']) {
  const found = pages.find(({ path }) => path.test(url.pathname))?.path.exec(url.pathname);
  return { id: found?.[1] ?? null, url: found ? url.origin + found[0] : null };
}
