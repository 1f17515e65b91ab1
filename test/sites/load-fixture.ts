import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { siteForUrl } from '../../src/sites/index.ts';
import type { PageReader, PageReading } from '../../src/sites/site.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

export interface Fixture {
  readonly board: string;
  readonly name: string;
  readonly html: string;
  /** The page's address, from the comment on its first line. */
  readonly url: URL;
  readonly expectedFile: string;
}

export function fixtures(): readonly Fixture[] {
  return readdirSync(FIXTURES).flatMap((board) =>
    readdirSync(join(FIXTURES, board))
      .filter((file) => file.endsWith('.html'))
      .map((file) => loadFixture(board, file.replace(/\.html$/, ''))),
  );
}

export function loadFixture(board: string, name: string): Fixture {
  const html = readFileSync(join(FIXTURES, board, `${name}.html`), 'utf8');
  const address = /^<!-- (\S+) -->\n/.exec(html)?.[1];
  if (!address)
    throw new Error(`${board}/${name}.html: write the page's address as a comment on the first line`);
  return { board, name, html, url: new URL(address), expectedFile: join(FIXTURES, board, `${name}.json`) };
}

/** A page that runs no script and asks for nothing, with the reader of its board. */
export function openPage(
  html: string,
  url: URL,
): { readonly document: Document; readonly reader: PageReader } {
  const { document } = new JSDOM(html, { url: url.href }).window;
  const site = siteForUrl(url);
  if (!site) throw new Error(`no board claims ${url.href}`);
  return { document, reader: site.createReader(document, url) };
}

/** A reading as the expected files write it: the badge's place by its text. */
export function asWritten({ kind, state, found, problems }: PageReading) {
  return {
    kind,
    state,
    listings: found.map(({ listing, card, priceElement }) => ({
      ...listing,
      painted: card !== null,
      badgeBeside: priceElement?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    })),
    problems,
  };
}
