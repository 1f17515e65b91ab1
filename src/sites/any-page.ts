import { createPostingReader } from './engine/read-postings.ts';
import type { Site } from './site.ts';

/** A page of no known board, read by its schema.org JobPosting because the person asked for it: a board named after its host. */
export function anyPage({ hostname, origin }: URL): Site {
  return {
    id: hostname,
    name: { ja: hostname, en: hostname },
    listUrl: origin,
    matches: [`${origin}/*`],
    access: 'by-click',
    runAt: 'document_idle',
    checked: null,
    unverified: null,
    pageKind: () => 'detail',
    createReader: (document, url) => createPostingReader(hostname, document, url),
  };
}
