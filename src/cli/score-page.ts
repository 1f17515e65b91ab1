import { JSDOM } from 'jsdom';
import { anyPage } from '../sites/any-page.ts';
import { siteForUrl } from '../sites/index.ts';
import type { OutputLine } from './output-line.ts';
import { type Circumstances, score } from './scoring.ts';

/** Every listing of a saved page, read by its board's own file (of no known board: by its structured data), then every problem. Runs no script of the page. */
export function scorePage(html: string, url: URL, circumstances: Circumstances): OutputLine[] {
  const site = siteForUrl(url) ?? anyPage(url);
  const { window } = new JSDOM(html, { url: url.href });
  try {
    const reader = site.createReader(window.document, url);
    reader.keepEarlyData();
    const { found, problems } = reader.read();
    return [
      ...found.map(({ listing }) => score(null, listing, circumstances)),
      ...problems.map((problem) => ({ problem })),
    ];
  } finally {
    window.close();
  }
}
