import type { Draft } from './draft.ts';
import type { Embedded } from './shape.ts';

/** Data the page carried at any time of its life: pages may drop it once they are painted. */
export interface EmbeddedData {
  /** Looks at the page again; cheap while nothing changed. */
  keep(): void;
  readonly drafts: ReadonlyMap<string | null, Partial<Draft>>;
  /** Ids in the order of the page's data. */
  readonly ids: ReadonlySet<string>;
  /** Grows with every change of the data. */
  readonly version: number;
  /** Data was there and has no listing. */
  readonly empty: boolean;
  /** Data was there but could not be understood. */
  readonly broken: boolean;
  /** Listings of the data that could not be understood. */
  readonly spoiled: number;
}

/** Keeps what `embedded` describes; newer data of the same listing replaces older. */
export function keepEmbeddedData(document: Document, embedded: Embedded | undefined): EmbeddedData {
  const drafts = new Map<string | null, Partial<Draft>>();
  let seen: string | null = null;
  const data = { drafts, ids: new Set<string>(), version: 0, empty: false, broken: false, spoiled: 0 };
  return Object.assign(data, {
    keep() {
      if (!embedded) return;
      const text = textOf(document, embedded);
      if (text === null || text === seen) return;
      seen = text;
      data.version++;
      const items = parse(text, embedded);
      data.broken = items === null;
      data.empty = items?.length === 0;
      if (!items) return;
      data.spoiled = 0;
      data.ids.clear();
      for (const { id, draft } of items) {
        try {
          drafts.set(id, draft());
          if (id !== null) data.ids.add(id);
        } catch {
          data.spoiled++;
        }
      }
    },
  });
}

function textOf(document: Document, { at, attribute }: Embedded): string | null {
  const element = document.querySelector(at);
  return (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? null;
}

function parse(text: string, embedded: Embedded) {
  try {
    return embedded.read(JSON.parse(text));
  } catch {
    return null;
  }
}
