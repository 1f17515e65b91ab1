import { describe, expect, it } from 'vitest';
import { boardState } from '../../../src/ui/popup/board-state.ts';
import { countVerdicts } from '../../../src/ui/popup/count-verdicts.ts';
import { deadlineView } from '../../../src/ui/popup/deadline-view.ts';
import { groupGigs } from '../../../src/ui/popup/group-gigs.ts';
import { problemSentence } from '../../../src/ui/popup/problem-sentence.ts';
import { sortByPay, sortWarnings } from '../../../src/ui/popup/sort-listings.ts';
import { summaryParts } from '../../../src/ui/popup/summary-parts.ts';
import { BOARD, gig, tabListing, tabReport } from '../../support/page-samples.ts';

const titles = (listings: readonly { readonly title: string }[]) => listings.map(({ title }) => title);

describe('the summary of a page', () => {
  const counts = { good: 9, fair: 4, thin: 2, below: 12, unknown: 3 };

  it('is one sentence in both languages', () => {
    expect(summaryParts(counts, 1280, 'en').join(' · ')).toBe(
      '30 listings · 12 below your ¥1,280 · 3 unknown',
    );
    expect(summaryParts(counts, 1280, 'ja').join(' · ')).toBe(
      '30件 · 下限 ¥1,280 を下回る見込み 12件 · 不明 3件',
    );
  });

  it('says one listing in the singular', () => {
    expect(summaryParts({ ...counts, good: 0, fair: 0, thin: 0, below: 0, unknown: 1 }, 900, 'en')[0]).toBe(
      '1 listing',
    );
  });

  it('counts every listing once', () => {
    const listings = [
      tabListing('a', { verdict: 'below' }),
      tabListing('b', { verdict: 'below' }),
      tabListing('c', { verdict: 'good' }),
      tabListing('d'),
    ];
    expect(countVerdicts(listings)).toEqual({ good: 1, fair: 0, thin: 0, below: 2, unknown: 1 });
  });
});

describe('warnings', () => {
  it('are the scam signals first, then the spiral by its score; others are none', () => {
    const listings = [
      tabListing('calm', { spiralScore: 99 }),
      tabListing('spiral 70', { warning: true, spiralScore: 70 }),
      tabListing('scam 20', { warning: true, scam: true, spiralScore: 20 }),
      tabListing('spiral unknown', { warning: true }),
      tabListing('spiral 85', { warning: true, spiralScore: 85 }),
      tabListing('scam 60', { warning: true, scam: true, spiralScore: 60 }),
    ];
    expect(titles(sortWarnings(listings))).toEqual([
      'scam 60',
      'scam 20',
      'spiral 85',
      'spiral 70',
      'spiral unknown',
    ]);
  });
});

describe('the list of a page', () => {
  it('puts the surest above the floor first, whatever the currency, and the unknown last', () => {
    const hourly = (likely: number) => ({ low: likely, likely, high: likely });
    const listings = [
      tabListing('unknown'),
      tabListing('scam that promises much', {
        belowFloor: 0,
        hourly: hourly(90_000),
        scam: true,
        doubtful: true,
      }),
      tabListing('below', { belowFloor: 0.97, hourly: hourly(400) }),
      tabListing('dollars', { belowFloor: 0.1, hourly: hourly(31), currency: 'USD' }),
      tabListing('lower of equals', { belowFloor: 0, hourly: hourly(3000) }),
      tabListing('higher of equals', { belowFloor: 0, hourly: hourly(5000) }),
    ];
    expect(titles(sortByPay(listings))).toEqual([
      'higher of equals',
      'lower of equals',
      'dollars',
      'below',
      'scam that promises much',
      'unknown',
    ]);
  });
});

describe('saved gigs', () => {
  it('stand by state, what is in hand first, the nearest deadline first, what is over apart', () => {
    const { open, closed } = groupGigs([
      gig('later', 'saved', '2026-12-20'),
      gig('no date', 'saved'),
      gig('sooner', 'saved', '2026-12-01'),
      gig('paid', 'paid'),
      gig('at work', 'working'),
      gig('lost', 'lost'),
    ]);
    expect(open.map(({ state, gigs }) => [state, gigs.map((one) => one.listing.title)])).toEqual([
      ['working', ['at work']],
      ['saved', ['sooner', 'later', 'no date']],
    ]);
    expect(closed.map(({ state }) => state)).toEqual(['paid', 'lost']);
  });
});

describe('a deadline', () => {
  const view = (
    deadline: string | null,
    language: 'ja' | 'en' = 'ja',
    state: 'saved' | 'applied' = 'saved',
  ) => deadlineView(deadline, state, '2026-11-22', language);

  it('says how many days are left', () => {
    expect(view('2026-12-03')).toEqual({ text: '募集期限 12/3（あと11日）', urgency: 'quiet' });
    expect(view('2026-12-03', 'en')).toEqual({ text: 'closes 3 Dec (11 days left)', urgency: 'quiet' });
    expect(view('2026-11-23', 'en')).toEqual({ text: 'closes 23 Nov (1 day left)', urgency: 'soon' });
    expect(view('2026-11-22')).toEqual({ text: '募集期限 11/22（今日まで）', urgency: 'soon' });
  });

  it('says when it is over', () => {
    expect(view('2026-11-19')).toEqual({ text: '募集期限 11/19（3日過ぎました）', urgency: 'over' });
    expect(view('2026-11-21', 'en')).toEqual({ text: 'closed 21 Nov (1 day ago)', urgency: 'over' });
  });

  it('does not press once the gig is applied for', () => {
    expect(view('2026-11-19', 'ja', 'applied')).toEqual({ text: '募集期限 11/19', urgency: 'quiet' });
  });

  it('is left out when the page did not say', () => {
    expect(view(null)).toBeNull();
    expect(view('近日')).toBeNull();
  });
});

describe('the state of the board', () => {
  const problem = { site: BOARD, field: 'payText', count: 3, message: 'x' };

  it.each([
    ['no-board', null, null, []],
    ['unread', null, BOARD, []],
    ['off', tabReport([]), BOARD, [BOARD]],
    ['reading', tabReport([]), BOARD, ['another']],
    ['partly', tabReport([], { problems: [problem] }), BOARD, []],
    ['changed', tabReport([], { state: 'unreadable', problems: [problem] }), BOARD, []],
    [
      'changed',
      tabReport([], { changed: [{ field: 'payText', expected: 9, read: 0, usual: false }] }),
      BOARD,
      [],
    ],
    [
      'nothing-read',
      tabReport([], {
        state: 'unreadable',
        problems: [problem],
        changed: [{ field: 'page', expected: 0, read: 0, usual: false }],
      }),
      BOARD,
      [],
    ],
    ['empty', tabReport([], { state: 'empty' }), BOARD, []],
    ['not-found', tabReport([], { state: 'not-found' }), BOARD, []],
    ['restricted', tabReport([], { state: 'restricted' }), BOARD, []],
  ] as const)('is %s', (state, report, site, disabledSites) => {
    const board = site === null ? null : { id: site };
    expect(boardState({ report, board, isRead: true, disabledSites })).toBe(state);
  });

  it('is off on a page the person taught and switched off', () => {
    const report = tabReport([], { site: 'jobs.example' });
    const known = { report, board: null, isRead: false };
    expect(boardState({ ...known, disabledSites: ['jobs.example'] })).toBe('off');
    expect(boardState({ ...known, disabledSites: [] })).toBe('reading');
  });

  it('is not allowed before the person allowed it, whatever was reported before', () => {
    const known = { board: { id: BOARD }, isRead: false, disabledSites: [BOARD] };
    expect(boardState({ ...known, report: null })).toBe('not-allowed');
    expect(boardState({ ...known, report: tabReport([]) })).toBe('not-allowed');
  });

  it.each([
    ['reading', {}],
    ['partly', { problems: [problem] }],
    ['no-posting', { state: 'empty' }],
    ['no-posting', { state: 'unreadable', problems: [problem] }],
  ] as const)('of another page that was read on a click is %s', (state, part) => {
    const report = tabReport([], { site: 'jobs.example', ...part });
    expect(boardState({ report, board: null, isRead: false, disabledSites: [] })).toBe(state);
  });

  it('tells what could not be read', () => {
    expect(problemSentence(problem, 'en')).toBe('3 cards could not be read: price');
    expect(problemSentence({ ...problem, count: 1 }, 'en')).toBe('1 card could not be read: price');
    expect(problemSentence(problem, 'ja')).toBe('3件の報酬を読み取れませんでした');
    expect(problemSentence({ ...problem, field: 'toString' }, 'en')).toBe(
      '3 cards could not be read: toString',
    );
  });
});
