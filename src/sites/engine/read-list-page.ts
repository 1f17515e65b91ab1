import type { FoundListing, PageReading, PageState } from '../site.ts';
import { emptyDraft, listingFromDraft } from './draft.ts';
import { keepIdentity } from './keep-identity.ts';
import { noticeOf, type Page } from './page.ts';
import { createProblemList } from './problem-list.ts';
import { marksHold } from './read-fields.ts';
import { type ListingRead, mergeData, readListing, settle } from './read-listing.ts';
import type { ListPage, Shape } from './shape.ts';

/** Reads a list page again and again; a card that did not change gives the same FoundListing object. */
export function createListReader(page: Page, list: ListPage): () => PageReading {
  const { site, document, url, data } = page;
  const known = new WeakMap<Element, ListingRead>();
  const unpainted = new Map<string, FoundListing>();
  const context = { site, base: url.href, whole: false };
  const dataFor = (id: string | null) => (id === null ? null : (data.drafts.get(id) ?? null));

  function readCard(card: Element): ListingRead {
    const before = known.get(card);
    if (before && before.missing.length === 0 && marksHold(before.marks)) return before;
    const now = readListing(context, shapeOf(card, list.shapes), card, dataFor);
    const read = { ...now, found: now.found && keepIdentity(before?.found, now.found) };
    known.set(card, read);
    return read;
  }

  function fromDataAlone(id: string): FoundListing | null {
    const draft = emptyDraft();
    mergeData(draft, dataFor(id));
    settle(draft, url.href);
    if (draft.title === null) return null;
    const listing = listingFromDraft(site, draft.title, draft, false);
    return keepIdentity(unpainted.get(id), { listing, card: null, priceElement: null });
  }

  return () => {
    const problems = createProblemList(site);
    const found: FoundListing[] = [];
    const cards = cardsOf(document, list);
    let spoiled = 0;
    for (const card of cards) {
      try {
        const read = readCard(card);
        problems.count(read);
        if (read.found) found.push(read.found);
      } catch {
        spoiled++;
      }
    }
    if (spoiled > 0) problems.add('page', spoiled, `${spoiled} of ${cards.length} cards could not be read.`);
    if (data.broken) problems.add('page', 1, "The page's own data could not be understood.");
    if (data.spoiled > 0)
      problems.add(
        'page',
        data.spoiled,
        `${data.spoiled} listings of the page's own data are not understood.`,
      );

    if (cards.length > 0)
      return {
        kind: 'list',
        state: found.length > 0 ? 'read' : 'unreadable',
        found,
        problems: problems.finish(),
      };

    for (const id of data.ids) {
      const listing = fromDataAlone(id);
      if (listing) unpainted.set(id, listing);
      if (listing) found.push(listing);
    }
    const links = countLinks(document, list.address);
    if (links > 0)
      problems.add(
        'page',
        links,
        `The page links to ${links} listings, but no card of the known form is on it.`,
      );
    const state = found.length > 0 ? 'read' : links > 0 ? 'unreadable' : stateWithoutListings();
    if (state === 'unreadable' && links === 0)
      problems.add('page', 1, 'No list of listings was found on this page.');
    return { kind: 'list', state, found, problems: problems.finish() };
  };

  function stateWithoutListings(): PageState {
    const said = noticeOf(page);
    if (said) return said;
    const emptyBlock = list.within !== undefined && document.querySelector(list.within) !== null;
    return emptyBlock || data.empty ? 'empty' : 'unreadable';
  }
}

function cardsOf(
  document: Document,
  { card, closest, address }: ListPage,
): ArrayLike<Element> & Iterable<Element> {
  const found = document.querySelectorAll(card);
  if (!closest) return found;
  const cards = new Set<Element>();
  for (const element of found) {
    const around = address.test(element.getAttribute('href') ?? '') ? element.closest(closest) : null;
    if (around) cards.add(around);
  }
  return [...cards];
}

/** Distinct listings the page links to. */
function countLinks(document: Document, address: RegExp): number {
  const addresses = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const match = address.exec(link.getAttribute('href') ?? '');
    if (match) addresses.add(match[0]);
  }
  return addresses.size;
}

function shapeOf(card: Element, shapes: readonly Shape[]): Shape {
  const shape = shapes.find(({ when }) => !when || card.querySelector(when));
  if (!shape) throw new Error('no shape fits this card');
  return shape;
}
