import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { MESSAGE_SCHEMAS, UNREADABLE_LISTING } from '../../src/platform/message-schemas.ts';

const page = (listings: readonly unknown[]) => ({
  pageId: 'p',
  url: 'https://board.example/',
  site: 'board',
  state: 'read',
  listings,
  problems: [],
  kind: 'list',
  health: [],
});
const parse = (listings: readonly unknown[]) =>
  v.parse(MESSAGE_SCHEMAS.assessListings, page(listings)).listings;

const full: Listing = {
  ...emptyListing('board', '記事の作成'),
  id: '1',
  url: 'https://board.example/1',
  description: '商品の紹介文を書く仕事です。'.repeat(140),
  category: ['ライティング', '記事作成'],
  payText: '5,000円',
  structured: { kind: 'fixed', min: 5000, max: 5000, currency: 'JPY', unit: null, estimatedMinutes: null },
  charactersPerArticle: { min: 1000, max: 2000 },
  tags: ['初心者歓迎', '長期'],
  competition: { applicants: 3, contracted: 0, openings: 1 },
};

describe('a page’s listings', () => {
  it('come through as they were', () => {
    expect(parse([full])).toEqual([full]);
  });

  it('lose keys nobody asked for', () => {
    expect(parse([{ ...full, surprise: 1 }])).toEqual([full]);
  });

  it.each([
    ['no listing', null],
    ['a number', 7],
    ['a title that is not text', { ...full, title: 7 }],
    ['a missing field', { ...full, tags: undefined }],
    ['a pay that is not a number', { ...full, structured: { ...full.structured, min: Number.NaN } }],
    ['an endless pay', { ...full, structured: { ...full.structured, max: Number.POSITIVE_INFINITY } }],
  ])('keep the others when one is %s', (_name, odd) => {
    const [first, second] = parse([odd, full]);
    expect(first).toBe(UNREADABLE_LISTING);
    expect(second).toEqual(full);
  });

  it('are cut where they are too long, never through a character', () => {
    const [listing] = parse([
      {
        ...full,
        title: '💴'.repeat(500_000),
        description: `あ${'💴'.repeat(500_000)}`,
        tags: Array(400).fill('x'),
      },
    ]);
    expect(listing?.title).toBe('💴'.repeat(500));
    expect(listing?.description).toBe(`あ${'💴'.repeat(9_999)}`);
    expect(listing?.tags).toHaveLength(50);
  });

  it('cost under 10 ms for 200 full ones', () => {
    const times = Array.from({ length: 9 }, () => {
      const message = page(Array.from({ length: 200 }, () => structuredClone(full)));
      const start = performance.now();
      v.parse(MESSAGE_SCHEMAS.assessListings, message);
      return performance.now() - start;
    });
    // The fastest round: the others measure what else the machine does.
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
