import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/listing.ts';
import { siteForUrl } from '../../src/sites/index.ts';
import type { PageReading } from '../../src/sites/site.ts';
import { loadFixture, openPage } from './load-fixture.ts';

/**
 * A redesign, one class (or id) at a time: renamed everywhere on the page, the values must stay right or a problem
 * must be reported. A value that is silently another one is never allowed; one that is silently no longer known only
 * where the board's pages leave it open whether it is there at all.
 */
const PAGES: readonly {
  readonly board: string;
  readonly name: string;
  /** Fields that may become unknown without a word, each with the reason. */
  readonly mayFade: Readonly<Record<string, string>>;
}[] = [
  { board: 'crowdworks', name: 'list-painted-alone', mayFade: { tags: 'most listings name no skill' } },
  { board: 'crowdworks', name: 'list-painted', mayFade: { badge: 'only the place of the badge' } },
  {
    board: 'crowdworks',
    name: 'detail-fixed',
    mayFade: { tags: 'many listings name no skill', badge: 'its place' },
  },
  {
    board: 'crowdworks',
    name: 'detail-discussed',
    mayFade: { tags: 'many listings name no skill', 'client.reviews': 'a new client has none' },
  },
  { board: 'lancers', name: 'list-logged-out', mayFade: {} },
  {
    board: 'lancers',
    name: 'detail-lancer-view',
    mayFade: { 'client.identityVerified': 'how an unmet check looks was never seen', badge: 'its place' },
  },
  { board: 'lancers', name: 'detail-client-view', mayFade: {} },
  { board: 'coconala', name: 'list', mayFade: { badge: 'its place' } },
  { board: 'coconala', name: 'detail-band', mayFade: { category: 'its markup was never seen' } },
  { board: 'craudia', name: 'list', mayFade: {} },
  { board: 'freelancer', name: 'list', mayFade: {} },
  { board: 'freelancer', name: 'list-member', mayFade: {} },
  { board: 'freelancer', name: 'detail-project', mayFade: {} },
  { board: 'mamaworks', name: 'list', mayFade: { tags: 'the place of work, home for nearly all' } },
  { board: 'mturk', name: 'list', mayFade: { badge: 'its place' } },
  { board: 'mturk', name: 'detail-preview', mayFade: { badge: 'its place' } },
  { board: 'shufti', name: 'list', mayFade: {} },
  { board: 'shufti', name: 'detail', mayFade: {} },
  {
    board: 'upwork',
    name: 'list-search',
    mayFade: {
      tags: 'skills, spend and level are told apart',
      badge: 'its place',
      'competition.openings': 'named only where several are hired',
    },
  },
  {
    board: 'upwork',
    name: 'list-feed',
    mayFade: {
      tags: 'skills, spend and level are told apart',
      'client.rating': 'a short feed may have new clients only',
      'competition.applicants': 'a short feed',
    },
  },
  { board: 'upwork', name: 'detail-fixed', mayFade: { tags: 'skills and spend are told apart' } },
  {
    board: 'upwork',
    name: 'detail-hourly',
    mayFade: {
      tags: 'skills and spend are told apart',
      'client.finishedRate': 'members only',
      'client.posted': 'members only',
    },
  },
  { board: 'workship', name: 'list', mayFade: {} },
  { board: 'engineer-style', name: 'list', mayFade: {} },
  { board: 'engineer-style', name: 'detail-posting', mayFade: {} },
  { board: 'findy', name: 'list', mayFade: {} },
  { board: 'findy', name: 'list-with-data', mayFade: {} },
  { board: 'freelance-hub', name: 'list', mayFade: { tags: 'place, skills and habits are told apart' } },
  { board: 'freelance-hub', name: 'detail-posting', mayFade: {} },
  { board: 'freelance-start', name: 'list', mayFade: {} },
  { board: 'freelance-start', name: 'detail-open', mayFade: { tags: 'its markup was never seen' } },
  { board: 'hipro-tech', name: 'list', mayFade: { tags: 'the service and the skills are told apart' } },
  { board: 'hipro-tech', name: 'detail-posting', mayFade: {} },
  { board: 'indieverse', name: 'list', mayFade: {} },
  { board: 'indieverse', name: 'detail-posting', mayFade: {} },
  { board: 'itpropartners', name: 'list', mayFade: { tags: 'labels and skills are told apart' } },
  { board: 'itpropartners', name: 'detail-open', mayFade: {} },
  { board: 'levtech', name: 'list', mayFade: {} },
  { board: 'levtech', name: 'list-creators', mayFade: { category: 'its markup was never seen' } },
  { board: 'levtech', name: 'detail-by-label', mayFade: {} },
  { board: 'tech-stock', name: 'list', mayFade: {} },
  { board: 'tech-stock', name: 'detail-posting', mayFade: {} },
  { board: 'techcareer', name: 'list', mayFade: {} },
  { board: 'techcareer', name: 'detail-by-label', mayFade: {} },
];

/** Attributes that hold names a redesign changes: of styles, of parts under test, of parts for search engines. */
const NAMED_IN = ['class', 'data-test', 'data-qa', 'data-cy', 'itemprop'];

const namesIn = (element: Element, attribute: string) =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter((name) => name !== '');

function namesOf(document: Document): readonly (readonly [attribute: string, name: string])[] {
  return NAMED_IN.flatMap((attribute) => {
    const elements = [...document.querySelectorAll(`[${attribute}]`)];
    const names = new Set(elements.flatMap((element) => namesIn(element, attribute)));
    return [...names].sort().map((name) => [attribute, name] as const);
  });
}

/** What a new reader gives of the page while `attribute` of the elements found by `selector` is changed; then it is put back. */
function readChanged(
  { document, url }: { readonly document: Document; readonly url: URL },
  selector: string,
  attribute: string,
  change: (element: Element) => string,
): PageReading {
  const changed = Array.from(document.querySelectorAll(selector), (element) => {
    const before = element.getAttribute(attribute) ?? '';
    element.setAttribute(attribute, change(element));
    return { element, before };
  });
  const reading = siteForUrl(url)!.createReader(document, url).read();
  for (const { element, before } of changed) element.setAttribute(attribute, before);
  return reading;
}

/** Every value of a listing by its path; empty texts and lists count as unknown. */
function valuesOf(listing: Listing): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(listing)) {
    const parts = key === 'client' || key === 'competition' ? Object.entries(value as object) : [['', value]];
    for (const [part, inner] of parts) {
      const empty = inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0);
      if (!empty)
        values.set(part ? `${key}.${part}` : key, JSON.stringify(key === 'tags' ? [...inner].sort() : inner));
    }
  }
  return values;
}

/** What changed without a problem being reported: `wrong` = another value, `lost` = no longer known. */
function silentChanges(before: PageReading, after: PageReading): { wrong: string[]; lost: string[] } {
  const wrong: string[] = [];
  const lost: string[] = [];
  if (after.problems.length > before.problems.length) return { wrong, lost };
  const counts = (reading: PageReading) =>
    JSON.stringify(reading.problems.map(({ field, count }) => [field, count]));
  if (counts(after) !== counts(before)) return { wrong, lost };
  if (after.found.length !== before.found.length)
    wrong.push(`${before.found.length} → ${after.found.length} listings`);
  before.found.forEach(({ listing, priceElement }, index) => {
    const now = after.found[index];
    if (!now) return;
    const values = valuesOf(now.listing);
    for (const [path, value] of valuesOf(listing)) {
      const is = values.get(path);
      if (is === undefined || (path === 'tags' && isPart(is, value))) lost.push(path);
      else if (is !== value) wrong.push(`${path}: ${value} → ${is}`);
    }
    for (const path of values.keys()) if (!valuesOf(listing).has(path)) wrong.push(`${path} invented`);
    if (priceElement && !now.priceElement) lost.push('badge');
  });
  return { wrong, lost };
}

/** Some of the tags, and no other. */
function isPart(now: string, before: string): boolean {
  const all = new Set(JSON.parse(before) as string[]);
  const left = JSON.parse(now) as string[];
  return left.length < all.size && left.every((tag) => all.has(tag));
}

describe.each(PAGES.map((page) => [`${page.board}/${page.name}`, page] as const))('%s', (_name, page) => {
  const { html, url } = loadFixture(page.board, page.name);
  const { document, reader } = openPage(html, url);
  const opened = { document, url };
  const before = reader.read();

  it.each(namesOf(document))('%s "%s" renamed', (attribute, name) => {
    const after = readChanged(opened, `[${attribute}~="${name}"]`, attribute, (element) =>
      namesIn(element, attribute)
        .map((own) => (own === name ? 'zz' : own))
        .join(' '),
    );
    const { wrong, lost } = silentChanges(before, after);
    expect(wrong, 'read it by something that stays, or make the field required').toEqual([]);
    expect(
      lost.filter((path) => !(path in page.mayFade)),
      'make the field required or usual in the board file',
    ).toEqual([]);
  });

  it('ids renamed', () => {
    const after = readChanged(opened, '[id]', 'id', ({ id }) => `zz-${id}`);
    expect(silentChanges(before, after)).toEqual({ wrong: [], lost: [] });
  });
});
