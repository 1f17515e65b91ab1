import type { BrowserContext, Request } from '@playwright/test';
import { samplePage } from '../../sample/pages.ts';

/** Serves the sample board under the boards' real addresses, refuses everything else and keeps count of it. */
export interface SampleBoard {
  /** Addresses asked for beyond the sample board's own pages, in order. */
  readonly foreign: readonly string[];
  /** Puts a page of the test's own at an address; given null, the address cannot be reached. */
  put(address: string, html: string | null): void;
  /** Serves and counts no longer. */
  stop(): Promise<void>;
}

export async function serveSampleBoard(context: BrowserContext, today: string): Promise<SampleBoard> {
  const own = new Map<string, string | null>();
  const foreign: string[] = [];
  const pageAt = (url: string) => (own.has(url) ? own.get(url) : samplePage(url, today));
  const isForeign = (url: string) => !own.has(url) && samplePage(url, today) === null;
  const count = (request: Request) => {
    const url = request.url();
    if (/^(https?|wss?|ftp):/.test(url) && isForeign(url)) foreign.push(url);
  };
  context.on('request', count);
  await context.route(/^https?:/, async (route) => {
    const html = pageAt(route.request().url());
    if (html) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    else await route.abort('internetdisconnected');
  });
  return {
    foreign,
    put: (address, html) => void own.set(address, html),
    async stop() {
      context.off('request', count);
      await context.unrouteAll({ behavior: 'ignoreErrors' });
    },
  };
}
