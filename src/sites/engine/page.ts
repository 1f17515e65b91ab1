import type { PageState } from '../site.ts';
import type { EmbeddedData } from './embedded-data.ts';
import type { Notice } from './shape.ts';
import { flatText } from './text.ts';

/** One page in the course of being read. */
export interface Page {
  readonly site: string;
  readonly document: Document;
  readonly url: URL;
  readonly data: EmbeddedData;
  readonly notices: readonly Notice[];
}

/** What a page without listings says about itself; null = nothing this board is known to say. */
export function noticeOf({ document, notices }: Page): PageState | null {
  for (const { state, at, says } of notices) {
    for (const element of document.querySelectorAll(at)) if (flatText(element).includes(says)) return state;
  }
  return null;
}
