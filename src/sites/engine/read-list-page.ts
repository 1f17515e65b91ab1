import type { FoundListing, PageReader, PageState } from '../site.ts';
import { countLinks, findCards, shapeOf } from './find-cards.ts';
import { keepIdentity } from './keep-identity.ts';
import { marksHold } from './marks.ts';
import { noticeOf, type Page } from './page.ts';
import { createProblemList } from './problem-list.ts';
import { contextOf, type ListingRead, readDataAlone, readListing } from './read-listing.ts';
import type { ListPage } from './shape.ts';

interface KnownCard {
  readonly read: ListingRead;
  /** Of a card that lacks something: all its text, since what is missing may come later. */
  readonly text: string | null;
  readonly dataVersion: number;
}

/** One look at all cards of the page, which may be taken in several calls. */
interface Sweep {
  readonly cards: readonly Element[];
  /** Place of the first card that was not looked at yet. */
  next: number;
  readonly found: FoundListing[];
  readonly problems: ReturnType<typeof createProblemList>;
  broken: number;
}

/** Reads a list page again and again; a card that did not change gives the same FoundListing object. */
export function createListReader(page: Page, list: ListPage): PageReader['read'] {
  const { site, document, url, data } = page;
  const context = contextOf(site, url, false);
  const known = new WeakMap<Element, KnownCard>();
  const unpainted = new Map<string, FoundListing>();
  let sweep: Sweep | null = null;
  let paintedVersion = 0;
  const dataFor = (id: string | null) => (id === null ? null : (data.drafts.get(id) ?? null));

  function isCurrent(card: Element, { read, text, dataVersion }: KnownCard): boolean {
    if (text !== null && (dataVersion !== data.version || card.textContent !== text)) return false;
    return marksHold(read.marks);
  }

  function readCard(card: Element): ListingRead {
    const before = known.get(card);
    if (before && isCurrent(card, before)) return before.read;
    const now = readListing(context, shapeOf(card, list), card, dataFor);
    const read = { ...now, found: now.found && keepIdentity(before?.read.found, now.found) };
    const text = read.missing.length > 0 ? (card.textContent ?? '') : null;
    known.set(card, { read, text, dataVersion: data.version });
    return read;
  }

  function readUnpainted(id: string): ListingRead {
    const read = readDataAlone(context, dataFor(id));
    if (!read.found) return read;
    const found = keepIdentity(unpainted.get(id), read.found);
    unpainted.set(id, found);
    return { ...read, found };
  }

  return (isTimeUp) => {
    sweep ??= {
      cards: findCards(document, list),
      next: 0,
      found: [],
      problems: createProblemList(site),
      broken: 0,
    };
    const { cards, found, problems } = sweep;
    const keep = (read: ListingRead) => {
      problems.count(read);
      if (read.found) found.push(read.found);
    };
    const start = sweep.next;
    for (; sweep.next < cards.length; sweep.next++) {
      // One card at least, so that every call gets somewhere.
      if (sweep.next > start && isTimeUp?.())
        return {
          kind: 'list',
          state: 'read',
          found,
          problems: [],
          health: [],
          left: cards.length - sweep.next,
        };
      try {
        keep(readCard(cards[sweep.next] as Element));
      } catch {
        problems.spoiled('cards');
        sweep.broken++;
      }
    }
    const { broken } = sweep;
    sweep = null;
    if (data.broken) problems.ofPage(1, "The page's own data could not be understood.");
    for (let spoiled = 0; spoiled < data.spoiled; spoiled++)
      problems.spoiled("listings of the page's own data");
    // Painted cards are the page; data from before them may belong to another page of the list.
    if (cards.length > 0) paintedVersion = data.version;
    else if (data.version > paintedVersion) for (const id of data.ids) keep(readUnpainted(id));
    const links = cards.length === 0 ? countLinks(document, list) : 0;
    if (links > 0)
      problems.ofPage(links, `The page links to ${links} listings, but shows no card of a known form.`);
    const state =
      found.length > 0 ? 'read' : cards.length + links > 0 ? 'unreadable' : stateWithoutListings();
    if (state === 'unreadable' && cards.length + links === 0)
      problems.ofPage(1, 'No list of listings was found on the page.');
    return { kind: 'list', state, found, ...problems.finish(links + broken) };
  };

  function stateWithoutListings(): PageState {
    const emptyBlock = list.within !== undefined && document.querySelector(list.within) !== null;
    return noticeOf(page) ?? (emptyBlock || data.empty ? 'empty' : 'unreadable');
  }
}
