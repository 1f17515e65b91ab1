import type { PageReading } from '../site.ts';
import type { Draft } from './draft.ts';
import { keepIdentity } from './keep-identity.ts';
import { marksHold } from './marks.ts';
import { noticeOf, type Page } from './page.ts';
import { createProblemList } from './problem-list.ts';
import { contextOf, type ListingRead, readListing } from './read-listing.ts';
import type { DetailPage } from './shape.ts';

/** Reads the one listing of a detail page; the same object comes back while it does not change. */
export function createDetailReader(
  page: Page,
  details: readonly DetailPage[],
  address: Partial<Draft>,
): () => PageReading {
  const { site, document, url, data } = page;
  const context = contextOf(site, url, true);
  const dataFor = () => ({ ...data.drafts.get(null), ...address });
  let before: ListingRead | null = null;

  function readRoot(shape: DetailPage, root: Element): ListingRead {
    const same = before?.shape === shape && before.found?.card === root;
    if (before && same && before.missing.length === 0 && marksHold(before.marks)) return before;
    const now = readListing(context, shape, root, dataFor);
    return { ...now, found: now.found && keepIdentity(before?.found, now.found) };
  }

  return () => {
    const problems = createProblemList(site);
    if (data.broken) problems.ofPage(1, "The page's own data could not be understood.");
    try {
      for (const shape of details) {
        const root = document.querySelector(shape.root);
        if (!root || (shape.when && !root.querySelector(shape.when))) continue;
        before = readRoot(shape, root);
        if (!before.found) break;
        problems.count(before);
        return { kind: 'detail', state: 'read', found: [before.found], ...problems.finish() };
      }
    } catch {
      problems.ofPage(1, 'This listing could not be read.');
    }
    const said = noticeOf(page);
    if (!said) problems.ofPage(1, 'No listing of a known form was found on this page.');
    return { kind: 'detail', state: said ?? 'unreadable', found: [], ...problems.finish(said ? 0 : 1) };
  };
}
