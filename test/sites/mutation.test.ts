import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/listing.ts';
import { siteForUrl } from '../../src/sites/index.ts';
import type { PageReading } from '../../src/sites/site.ts';
import { fixtures, openPage } from './load-fixture.ts';

/**
 * A redesign, one class (or id) at a time: renamed everywhere on the page, the values must stay right or a problem
 * must be reported. A value that is silently another one is never allowed; one that is silently no longer known only
 * where the board's pages leave it open whether it is there at all.
 */
/** Fields that may become unknown without a word, by page, each with the reason; on all other pages none may. */
const MAY_FADE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'crowdworks/detail-closed': { tags: 'many listings name no skill' },
  'crowdworks/detail-hourly': { tags: 'many listings name no skill' },
  'crowdworks/detail-members-only': { tags: 'many listings name no skill' },
  'crowdworks/detail-missing-pay': { tags: 'many listings name no skill' },
  'coconala/detail-closed': { category: 'its markup was never seen' },
  'coconala/detail-missing-pay': { category: 'its markup was never seen' },
  'upwork/detail-no-rate': { tags: 'skills and spend are told apart' },
  'crowdworks/list-painted-alone': { tags: 'most listings name no skill' },
  'crowdworks/list-painted': { badge: 'only the place of the badge' },
  'crowdworks/detail-fixed': { tags: 'many listings name no skill', badge: 'its place' },
  'crowdworks/detail-discussed': {
    tags: 'many listings name no skill',
    'client.reviews': 'a new client has none',
  },
  'lancers/detail-lancer-view': {
    'client.identityVerified': 'how an unmet check looks was never seen',
    badge: 'its place',
  },
  'coconala/list': { badge: 'its place' },
  'coconala/detail-band': { category: 'its markup was never seen' },
  'mamaworks/list': { tags: 'the place of work, home for nearly all' },
  'mturk/list': { badge: 'its place' },
  'mturk/detail-preview': { badge: 'its place' },
  'upwork/list-search': {
    tags: 'skills, spend and level are told apart',
    badge: 'its place',
    'competition.openings': 'named only where several are hired',
  },
  'upwork/list-feed': {
    tags: 'skills, spend and level are told apart',
    'client.rating': 'a short feed may have new clients only',
    'competition.applicants': 'a short feed',
  },
  'upwork/detail-fixed': { tags: 'skills and spend are told apart' },
  'upwork/detail-hourly': {
    tags: 'skills and spend are told apart',
    'client.finishedRate': 'members only',
    'client.posted': 'members only',
  },
  'freelance-hub/list': { tags: 'place, skills and habits are told apart' },
  'freelance-start/detail-open': { tags: 'its markup was never seen' },
  'hipro-tech/list': { tags: 'the service and the skills are told apart' },
  'itpropartners/list': { tags: 'labels and skills are told apart' },
  'levtech/list-creators': { category: 'its markup was never seen' },
};

/** Every page of every board that shows a listing, also those on which something is missing. */
const PAGES = fixtures().filter(({ expectedFile }) => {
  const { listings } = JSON.parse(readFileSync(expectedFile, 'utf8')) as { listings: readonly unknown[] };
  return listings.length > 0;
});

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

/** From so many listings on, a field that most have is missed when none has it (src/core/board-health.ts). */
const LONG_ENOUGH = 8;

const CHANGES = {
  renamed: (own: string) => [`zz-${own.length}`],
  removed: () => [],
} as const;

describe.each(PAGES.map((page) => [`${page.board}/${page.name}`, page] as const))('%s', (name, page) => {
  const { html, url } = page;
  const { document, reader } = openPage(html, url);
  const opened = { document, url };
  const before = reader.read();
  const mayFade = MAY_FADE[name] ?? {};
  // What only most listings show cannot be missed on a few: its fading is looked at on the board's long lists.
  const isShort = before.kind === 'list' && before.found.length < LONG_ENOUGH;

  function expectNothingSilent(after: PageReading): void {
    const { wrong, lost } = silentChanges(before, after);
    expect(wrong, 'read it by something that stays, or make the field required').toEqual([]);
    if (isShort) return;
    expect(
      lost.filter((path) => !(path in mayFade)),
      'make the field required or usual in the board file',
    ).toEqual([]);
  }

  const cases = namesOf(document).flatMap(([attribute, own]) =>
    (['renamed', 'removed'] as const).map((how) => [attribute, own, how] as const),
  );

  it.each(cases)('%s "%s" %s', (attribute, own, how) => {
    const after = readChanged(opened, `[${attribute}~="${own}"]`, attribute, (element) =>
      namesIn(element, attribute)
        .flatMap((one) => (one === own ? CHANGES[how](own) : [one]))
        .join(' '),
    );
    expectNothingSilent(after);
  });

  it('ids renamed', () => {
    expectNothingSilent(readChanged(opened, '[id]', 'id', ({ id }) => `zz-${id}`));
  });
});

it('every page of which something may fade is there', () => {
  const names = PAGES.map(({ board, name }) => `${board}/${name}`);
  expect(Object.keys(MAY_FADE).filter((name) => !names.includes(name))).toEqual([]);
});
