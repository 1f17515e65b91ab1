import { JSDOM } from 'jsdom';
import { changedFields, type FieldHealth, isUnreadPage } from '../../src/core/board-health.ts';
import { siteForUrl } from '../../src/sites/index.ts';
import type { PageReading, Site } from '../../src/sites/site.ts';

/** What came of reading a saved page: lines for the contributor, and whether the board broke on it. */
export interface PageCheck {
  readonly outcome: 'read' | 'broken' | 'not-a-page';
  readonly lines: readonly string[];
}

/** Reads a saved page with its board's file and says, field by field, what was read of it. Runs no script of the page. */
export function checkPage(html: string, url: URL): PageCheck {
  const site = siteForUrl(url);
  if (!site) return { outcome: 'not-a-page', lines: [`No board is known for ${url.host}.`] };
  if (site.pageKind(url) === null)
    return {
      outcome: 'not-a-page',
      lines: [`${site.id} reads no page at ${url.pathname}: see \`pages\` in src/sites/${site.id}.ts.`],
    };
  const { window } = new JSDOM(html, { url: url.href });
  try {
    const reader = site.createReader(window.document, url);
    reader.keepEarlyData();
    return told(site, reader.read());
  } finally {
    window.close();
  }
}

function told(site: Site, reading: PageReading): PageCheck {
  const changed = changedFields(reading).map(({ field }) => field);
  const { kind, state, found, health, problems } = reading;
  const unless = isUnreadPage(changedFields(reading)) ? ' (unless the saved page has no listings)' : '';
  const rows = health.filter(({ field }) => field !== 'page' || changed.includes(field));
  return {
    outcome: changed.length > 0 ? 'broken' : 'read',
    lines: [
      `${site.id}, ${kind} page: ${state}, ${found.length} ${found.length === 1 ? 'listing' : 'listings'}`,
      ...rows.map((row) => line(row, changed.includes(row.field))),
      ...problems.map(({ message }) => `! ${message}`),
      changed.length > 0
        ? `Broken: ${changed.join(', ')}${unless}. On such a page the extension shows no figures; mend src/sites/${site.id}.ts.`
        : problems.length > 0
          ? 'Not broken, but not every listing was read whole.'
          : 'As expected.',
    ],
  };
}

function line({ field, expected, read, usual }: FieldHealth, isBroken: boolean): string {
  const note = isBroken ? '  BROKEN' : usual || read === expected ? '' : '  some';
  return `  ${field.padEnd(20)}${`${read} of ${expected}`.padStart(12)}${usual ? '  (usual)' : ''}${note}`;
}
