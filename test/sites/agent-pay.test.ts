import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { NO_HISTORY } from '../../src/core/history.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { loadFixture, openPage } from './load-fixture.ts';

function assessed(board: string, name: string, title: string) {
  const { html, url } = loadFixture(board, name);
  const found = openPage(html, url)
    .reader.read()
    .found.find(({ listing }) => listing.title.includes(title));
  return assess(found!.listing, DEFAULT_SETTINGS, NO_HISTORY, '2026-11-22');
}

describe('pay of agents, from the page to the estimate', () => {
  it.each([
    ['levtech', 'list', '図書館の貸出'],
    ['findy', 'list', '図書館の予約'],
    ['hipro-tech', 'list', '図書館の貸出'],
    ['techcareer', 'list', '図書館の貸出'],
    ['itpropartners', 'list', '図書館の貸出'],
    ['freelance-hub', 'list', '図書館の貸出'],
    ['freelance-start', 'list', '図書館の貸出'],
  ])('%s takes no fee, and that is marked as assumed', (board, name, title) => {
    const { net, breakdown } = assessed(board, name, title);
    expect(net?.fee).toBe(0);
    expect(breakdown.find(({ line }) => line === 'fee')?.source).toBe('default');
  });

  it('a price alone with a tilde before it is an upper bound', () => {
    expect(assessed('levtech', 'list', '図書館の貸出').pay).toMatchObject({
      kind: 'monthly',
      min: null,
      max: 650000,
    });
    expect(assessed('levtech', 'list', '動物園').pay).toMatchObject({ kind: 'hourly', min: null, max: 7680 });
  });

  it('a settlement range beside the price gives the hours of a month', () => {
    const { pay, hours } = assessed('techcareer', 'list', '動物園');
    expect(pay).toMatchObject({ kind: 'monthly', max: 660000, tax: 'included' });
    expect(hours).toMatchObject({ low: 140, high: 190, for: 'month', basis: 'settlement' });
  });

  it('a price without tax is paid with ten percent on top', () => {
    const { pay, net } = assessed('tech-stock', 'list', '図書館の貸出');
    expect(pay).toMatchObject({ max: 700000, tax: 'excluded' });
    expect(net?.high).toBeCloseTo(770000, -3);
  });

  it.each([
    ['masked', 'itpropartners', 'list', '散歩', 'no-pay'],
    ['of an hour’s unit and a month’s size', 'hipro-tech', 'list-odd-unit', '単位と額', 'no-pay'],
    ['of a year', 'levtech', 'list-missing-pay', '年収で示す', 'no-pay'],
    ['empty beside a year’s income', 'techcareer', 'list-missing-pay', '動物園', 'no-pay'],
  ])('pay %s is unknown', (_what, board, name, title, reason) => {
    const { hourly, verdict, unknownBecause } = assessed(board, name, title);
    expect({ hourly, verdict }).toEqual({ hourly: null, verdict: 'unknown' });
    expect(unknownBecause).toContain(reason);
  });
});
