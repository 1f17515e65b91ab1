import { describe, expect, it } from 'vitest';
import {
  afterPageView,
  type BoardChange,
  changedFields,
  type FieldHealth,
  type PageView,
} from '../../src/core/board-health.ts';

const row = (field: string, expected: number, read: number, usual = false): FieldHealth => ({
  field,
  expected,
  read,
  usual,
});
const view = (health: readonly FieldHealth[], more: Partial<PageView> = {}): PageView => ({
  site: 'board',
  kind: 'list',
  state: 'read',
  health,
  ...more,
});
const names = (fields: readonly FieldHealth[]) => fields.map(({ field }) => field);

describe('a page view under expectation', () => {
  it.each([
    ['all cards read', [row('title', 20, 20), row('payText', 20, 20)], []],
    ['no pay on any card', [row('title', 20, 20), row('payText', 20, 0)], ['payText']],
    ['pay on half of the cards', [row('title', 20, 20), row('payText', 20, 10)], ['payText']],
    ['pay on most cards', [row('title', 20, 20), row('payText', 20, 11)], []],
    ['one odd card of three', [row('title', 3, 3), row('payText', 3, 2)], []],
    ['two odd cards of three', [row('title', 3, 3), row('payText', 3, 1)], []],
    ['three of three cards without pay', [row('title', 3, 3), row('payText', 3, 0)], ['payText']],
    ['one odd card alone', [row('title', 1, 1), row('payText', 1, 0), row('id', 1, 1)], []],
    ['two cards without pay', [row('title', 2, 2), row('payText', 2, 0), row('id', 2, 2)], []],
    [
      'a single listing of which nearly everything is gone',
      [row('title', 1, 1), row('payText', 1, 0), row('category', 1, 0), row('description', 1, 0)],
      ['payText', 'category', 'description'],
    ],
    ['a usual field on few of many', [row('title', 30, 30), row('rating', 30, 2, true)], []],
    ['a usual field on none of many', [row('title', 30, 30), row('rating', 30, 0, true)], ['rating']],
    ['a usual field on none of seven', [row('title', 7, 7), row('rating', 7, 0, true)], []],
    ['most cards of no known form', [row('page', 20, 5), row('title', 5, 5)], ['page']],
    ['a kind of card that is rare', [row('title', 30, 30), row('openings', 5, 0)], ['openings']],
  ] as const)('%s', (_name, health, expected) => {
    expect(names(changedFields({ state: 'read', health }))).toEqual(expected);
  });

  it.each(['empty', 'not-found', 'restricted'] as const)('a page that is %s tells nothing', (state) => {
    expect(changedFields({ state, health: [row('page', 9, 0)] })).toEqual([]);
  });

  it('a page nothing could be read of is one, whatever its size', () => {
    expect(changedFields({ state: 'unreadable', health: [] })).toEqual([row('page', 0, 0)]);
    expect(changedFields({ state: 'unreadable', health: [row('page', 12, 0)] })).toEqual([
      row('page', 12, 0),
    ]);
  });
});

describe('what is known of a board', () => {
  const broken = view([row('title', 20, 20), row('payText', 20, 0)]);
  const whole = view([row('title', 20, 20), row('payText', 20, 20)]);
  const known: readonly BoardChange[] = [
    { site: 'board', kind: 'list', since: '2026-11-20', fields: [row('payText', 20, 0)] },
  ];

  it('begins with the first such view, and keeps its day', () => {
    expect(afterPageView([], broken, '2026-11-20')).toEqual(known);
    expect(afterPageView(known, broken, '2026-11-27')).toBe(known);
  });

  it('follows what is missing, still with the first day', () => {
    const worse = view([row('title', 20, 0), row('payText', 20, 0)]);
    expect(afterPageView(known, worse, '2026-11-27')).toEqual([
      {
        site: 'board',
        kind: 'list',
        since: '2026-11-20',
        fields: [row('title', 20, 0), row('payText', 20, 0)],
      },
    ]);
  });

  it('is forgotten once a later view shows the fields again', () => {
    expect(afterPageView(known, whole, '2026-11-27')).toEqual([]);
  });

  it.each([
    ['a view of another kind of page', { ...whole, kind: 'detail' }],
    ['a view of another board', { ...whole, site: 'other' }],
    ['an empty list', { ...whole, state: 'empty', health: [] }],
    ['a closed page', { ...whole, state: 'not-found', health: [] }],
    ['a view that does not show the field at all', view([row('title', 2, 2)])],
    ['a view too short to tell', view([row('title', 2, 2), row('payText', 2, 0)])],
  ] as const)('stays after %s', (_name, later) => {
    expect(afterPageView(known, later, '2026-11-27')).toBe(known);
  });

  it('is kept apart for every board and kind of page', () => {
    const detail = view([row('page', 1, 0)], { kind: 'detail', state: 'unreadable' });
    const both = afterPageView(known, detail, '2026-11-27');
    expect(both.map(({ kind }) => kind)).toEqual(['list', 'detail']);
    expect(afterPageView(both, whole, '2026-11-28').map(({ kind }) => kind)).toEqual(['detail']);
  });
});
