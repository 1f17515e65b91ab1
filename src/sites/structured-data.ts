import { byLabel } from './engine/by-label.ts';
import { markClosed } from './engine/closed-mark.ts';
import { findJobPostings, type JobPosting } from './engine/job-postings.ts';
import { keepIdentity } from './engine/keep-identity.ts';
import { CONDITIONS, PAY } from './engine/labels.ts';
import { fillFromPosting } from './engine/posting-draft.ts';
import { createProblemList } from './engine/problem-list.ts';
import { contextOf, type ListingRead, readListing } from './engine/read-listing.ts';
import type { Shape } from './engine/shape.ts';
import type { FoundListing, PageReading, Site } from './site.ts';

const ID = 'structured-data';

/**
 * Any page with a schema.org JobPosting, whatever board it is of: read when the user asks for it, and so without
 * addresses of its own. What the page shows beside labels goes before what its data says.
 */
export const structuredData: Site = {
  id: ID,
  name: { ja: '求人データのあるページ', en: 'Page with job data' },
  listUrl: '',
  matches: [],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: '',
  pageKind: () => 'detail',
  createReader(document, url) {
    const context = contextOf(ID, url, true);
    let before: readonly FoundListing[] = [];

    function readOne({ json, element }: JobPosting, isOnly: boolean): ListingRead {
      const place = element ?? (isOnly ? (document.querySelector('main') ?? document.body) : null);
      const shape: Shape = {
        fields: {},
        pairs: byLabel({ payText: { labels: PAY }, description: { labels: CONDITIONS } }),
        sums: 'unknown',
        required: ['title', 'payText'],
        refine(draft) {
          const conditions = draft.description;
          draft.description = null;
          fillFromPosting(draft, json);
          draft.description = [draft.description, conditions].filter(Boolean).join('\n\n') || null;
          if (draft.id) draft.id = `${url.hostname}:${draft.id}`;
          if (isOnly) draft.url = url.href;
          for (const mark of isOnly ? ownMarks(document) : []) markClosed(draft, mark);
        },
      };
      const read = readListing(context, shape, place ?? document.createElement('div'), () => null);
      return place ? read : { ...read, found: read.found && { ...read.found, card: null } };
    }

    function read(): PageReading {
      const problems = createProblemList(ID);
      const { postings, others } = findJobPostings(document);
      const found: FoundListing[] = [];
      for (const posting of postings) {
        const one = readOne(posting, postings.length === 1);
        problems.count(one);
        if (one.found) found.push(keepIdentity(before[found.length], one.found));
      }
      if (postings.length === 0) problems.ofPage(1, refusal(url.host, others));
      before = found;
      return {
        kind: 'detail',
        state: found.length > 0 ? 'read' : 'unreadable',
        found,
        problems: problems.finish(),
      };
    }
    return { keepEarlyData() {}, read };
  },
};

/** Texts and buttons of the page itself, not of cards of other listings. */
function ownMarks(document: Document): readonly Element[] {
  return [...document.querySelectorAll('p, button')].filter((mark) => !mark.closest('li, a'));
}

function refusal(host: string, others: readonly string[]): string {
  const known = others.filter((type) => type !== 'broken');
  const parts = [
    known.length > 0 ? ` (it is about: ${known.join(', ')})` : '',
    others.includes('broken') ? '; a part of its data is broken' : '',
  ];
  return `No JobPosting was found in the data of this page of ${host}${parts.join('')}.`;
}
