import { emptyListing } from '../../src/core/listing.ts';
import type { Summary } from '../../src/core/summary.ts';
import type { Gig, GigState } from '../../src/core/tracker/gig.ts';
import type { TabListing, TabReport } from '../../src/platform/messages.ts';
import { SITES } from '../../src/sites/index.ts';

export const BOARD = SITES[0]?.id ?? '';

export function summary(part: Partial<Summary> = {}): Summary {
  return {
    verdict: 'unknown',
    hourly: null,
    currency: 'JPY',
    belowFloor: null,
    spiral: 'low',
    spiralScore: null,
    unknownBecause: ['no-pay'],
    questions: 0,
    topSignals: [],
    scam: false,
    doubtful: false,
    warning: false,
    ...part,
  };
}

export function tabListing(title: string, part: Partial<Summary> = {}): TabListing {
  return { key: `${BOARD}:${title}`, title, url: null, summary: summary(part) };
}

export function tabReport(listings: readonly TabListing[], part: Partial<TabReport> = {}): TabReport {
  return {
    pageId: 'one',
    url: SITES[0]?.listUrl ?? '',
    site: BOARD,
    state: 'read',
    floor: 1280,
    listings,
    problems: [],
    changed: [],
    ...part,
  };
}

export function gig(title: string, state: GigState, deadline: string | null = null): Gig {
  return {
    version: 2,
    key: `${BOARD}:${title}`,
    listing: { ...emptyListing(BOARD, title), url: `https://board.example/${title}`, deadline },
    workType: 'other',
    promised: {
      hourly: { low: 700, likely: 1140, high: 1700, currency: 'JPY' },
      hours: null,
      verdict: 'thin',
      spiral: 'low',
      raise: false,
    },
    result: null,
    state,
    savedAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
  };
}
