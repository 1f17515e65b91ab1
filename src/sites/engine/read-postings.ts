import type { FoundListing, PageReader, PageReading } from '../site.ts';
import { byLabel } from './by-label.ts';
import { pageSaysClosed } from './closed-mark.ts';
import { findJobPostings, type JobPosting } from './job-postings.ts';
import { keepIdentity } from './keep-identity.ts';
import { CONDITIONS, PAY } from './labels.ts';
import { fillFromPosting } from './posting-draft.ts';
import { createProblemList } from './problem-list.ts';
import { contextOf, type ListingRead, readListing } from './read-listing.ts';
import type { Shape } from './shape.ts';

const pairs = byLabel({ payText: { labels: PAY }, description: { labels: CONDITIONS } });

/**
 * Reads any page by its schema.org JobPosting; of a page with one posting also what it shows beside labels, which goes
 * before what its data says. A page without a posting is said to hold none, with what it holds instead.
 */
export function createPostingReader(site: string, document: Document, url: URL): PageReader {
  const context = contextOf(site, url, true);
  /** An agent's own name in the place of the employer. */
  const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  let before: readonly FoundListing[] = [];

  function readOne({ json, element }: JobPosting, isOnly: boolean): ListingRead {
    const place = element ?? (isOnly ? (document.querySelector('main') ?? document.body) : null);
    const shape: Shape = {
      fields: {},
      pairs,
      sums: 'unknown',
      required: ['title', 'payText'],
      refine(draft) {
        fillFromPosting(draft, json);
        if (draft.clientName === siteName) draft.clientName = null;
        if (isOnly) draft.url = url.href;
        if (isOnly && pageSaysClosed(document)) draft.state = 'closed';
      },
    };
    const read = readListing(context, shape, place ?? document.createElement('div'), () => null);
    return place ? read : { ...read, found: read.found && { ...read.found, card: null } };
  }

  function read(): PageReading {
    const problems = createProblemList(site);
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
      problems: problems.finish().problems,
      // Of a page of no board nothing is expected.
      health: [],
    };
  }
  return { keepEarlyData() {}, read };
}

function refusal(host: string, others: readonly string[]): string {
  const known = others.filter((type) => type !== 'broken');
  const parts = [
    known.length > 0 ? ` (it is about: ${known.join(', ')})` : '',
    others.includes('broken') ? '; a part of its data is broken' : '',
  ];
  return `No JobPosting was found in the data of this page of ${host}${parts.join('')}.`;
}
