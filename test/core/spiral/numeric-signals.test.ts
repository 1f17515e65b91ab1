import { describe, expect, it } from 'vitest';
import { UNKNOWN_CLIENT, UNKNOWN_COMPETITION } from '../../../src/core/listing.ts';
import { numericSignals, shrunkRating } from '../../../src/core/spiral/numeric-signals.ts';
import { signalContext, UNKNOWN_PAY } from './signal-context.ts';

function ids(context: Parameters<typeof signalContext>): string[] {
  return numericSignals(signalContext(...context)).map(({ id }) => id);
}

describe('competition in figures', () => {
  it('calls ten openings or more a mass hiring', () => {
    const competition = { ...UNKNOWN_COMPETITION, openings: 10 };
    expect(numericSignals(signalContext({ competition }))).toEqual([
      { id: 'competition.mass-hire', quote: '', field: 'competition' },
    ]);
    expect(ids([{ competition: { ...competition, openings: 9 } }])).toEqual([]);
  });
  it('counts the places of a task as pieces, not people', () => {
    const competition = { ...UNKNOWN_COMPETITION, openings: 200 };
    expect(ids([{ competition, payText: 'タスク 60円 / 件（作業時間の目安 4分）' }])).toEqual([]);
    expect(ids([{ competition, payText: '30 円 / 件' }])).toEqual([]);
    expect(ids([{ competition, category: ['アンケート', 'タスク'] }])).toEqual([]);
  });
  it('knows a contest by its kind of pay', () => {
    expect(ids([{}, { pay: { ...UNKNOWN_PAY, kind: 'contest', min: 9000, max: 9000 } }])).toEqual([
      'competition.contest',
    ]);
  });
  it('calls thirty applications for a place crowded', () => {
    const crowded = { applicants: 60, contracted: 0, openings: 2 };
    expect(ids([{ competition: crowded }])).toEqual(['competition.crowded']);
    expect(ids([{ competition: { ...crowded, openings: 3 } }])).toEqual([]);
  });
});

describe('client in figures', () => {
  it('draws a rating of few reviews towards the usual one', () => {
    expect(shrunkRating({ ...UNKNOWN_CLIENT, rating: 1, reviews: 1 })).toBeCloseTo(4.083, 3);
    expect(shrunkRating({ ...UNKNOWN_CLIENT, rating: 4.9, reviews: 500 })).toBeCloseTo(4.898, 3);
    expect(shrunkRating({ ...UNKNOWN_CLIENT, rating: 0 })).toBeNull();
    expect(shrunkRating(UNKNOWN_CLIENT)).toBeNull();
  });
  it('marks low ratings, low completion, and clients neither verified nor rated', () => {
    const client = { ...UNKNOWN_CLIENT, rating: 3.2, reviews: 40, finishedRate: 35, posted: 60 };
    expect(ids([{ client }])).toEqual(['client.low-rating', 'client.low-completion']);
    const unknown = { ...UNKNOWN_CLIENT, identityVerified: false, posted: 1 };
    expect(ids([{ client: unknown }])).toEqual(['client.unverified', 'client.new']);
  });
  it('says nothing about a good record, an unknown one, or a rate of zero that means none yet', () => {
    const good = {
      ...UNKNOWN_CLIENT,
      rating: 4.8,
      reviews: 30,
      finishedRate: 95,
      identityVerified: true,
      posted: 80,
    };
    expect(ids([{ client: good }])).toEqual([]);
    expect(ids([{ client: UNKNOWN_CLIENT }])).toEqual([]);
    expect(ids([{ client: { ...good, finishedRate: 0 } }])).toEqual([]);
  });
});

describe("the board's own verdict", () => {
  it('is told with its tag', () => {
    expect(numericSignals(signalContext({ tags: ['市場価格と相違'] }))).toEqual([
      { id: 'pay.below-market', quote: '市場価格と相違', field: 'tag' },
    ]);
    expect(ids([{ tags: ['適正価格', '優良価格'] }])).toEqual([]);
  });
});

describe('pay for results', () => {
  it('is told by the kind of pay with its words', () => {
    const pay = {
      ...UNKNOWN_PAY,
      kind: 'performance' as const,
      min: 4000,
      max: 4000,
      evidence: '1アポ4,000円',
    };
    expect(numericSignals(signalContext({ title: '電話営業 1アポ4,000円' }, { pay }))).toContainEqual({
      id: 'pay.performance-only',
      quote: '1アポ4,000円',
      field: 'title',
    });
  });
});
