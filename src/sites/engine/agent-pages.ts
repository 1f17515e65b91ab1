import { byLabel } from './by-label.ts';
import { pageSaysClosed } from './closed-mark.ts';
import type { Draft } from './draft.ts';
import { findJobPostings } from './job-postings.ts';
import { CONDITIONS, DEADLINE, OCCUPATION, PAY, SKILLS, TOOLS, WORK } from './labels.ts';
import { fillFromPosting } from './posting-draft.ts';
import type { DetailPage, Fields } from './shape.ts';
import { flatText } from './text.ts';
import { day } from './values.ts';

/** What agents print beside labels, all of it. */
export const agentPairs = byLabel({
  payText: { labels: PAY },
  category: { labels: OCCUPATION },
  tags: { labels: TOOLS },
  description: { labels: [...WORK, ...SKILLS, ...CONDITIONS] },
  deadline: { labels: DEADLINE, read: day },
});

/**
 * A page of one listing, read by its labels and its JobPosting alone: for boards whose page is known from descriptions
 * or not at all. `fields` says what more is known, `operator` how the agent is called that postings name as employer.
 */
export function labelledPage(
  fields: Fields = {},
  { root = 'body', operator }: { readonly root?: string; readonly operator?: RegExp } = {},
): DetailPage {
  return {
    root,
    fields: { title: { at: 'h1' }, ...fields },
    pairs: agentPairs,
    sums: 'unknown',
    required: ['title', 'payText', 'description'],
    refine(draft, element) {
      fillFromPage(draft, element);
      if (operator?.test(draft.clientName ?? '')) draft.clientName = null;
    },
  };
}

/** Adds what the page's own JobPosting says, and whether the page says it is closed. */
function fillFromPage(draft: Draft, root: Element): void {
  const document = root.ownerDocument;
  const { postings } = findJobPostings(document);
  const [only] = postings;
  if (only && postings.length === 1) fillFromPosting(draft, only.json);
  if (draft.title === null) draft.title = flatText(document.querySelector('h1')) || null;
  if (pageSaysClosed(document)) draft.state ??= 'closed';
}
