import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment, Signal } from '../../src/core/assessment.ts';
import { NO_HISTORY } from '../../src/core/history.ts';
import { emptyListing } from '../../src/core/listing.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { summarise } from '../../src/core/summary.ts';

const PLAIN = assess(emptyListing('crowdworks', '倉庫の写真'), DEFAULT_SETTINGS, NO_HISTORY, '2026-11-22');

function signal(id: Signal['id']): Signal {
  return { id, quote: 'x', field: 'title' };
}

function judged(signals: readonly Signal[], spiral: Assessment['spiral']): Assessment {
  return { ...PLAIN, signals, spiral };
}

describe('summarise', () => {
  it('carries the hourly value, or null with the reasons', () => {
    const summary = summarise(PLAIN);
    expect(summary.hourly).toBeNull();
    expect(summary.unknownBecause).toEqual(PLAIN.unknownBecause);
    expect(summary.verdict).toBe('unknown');
    expect(summary.questions).toBe(PLAIN.questions.length);
    const paid = { ...PLAIN, hourly: { low: 500, likely: 900, high: 1500, currency: 'JPY' as const } };
    expect(summarise(paid).hourly).toEqual({ low: 500, likely: 900, high: 1500 });
  });
  it('puts scam first, then what raises the risk most, three at most', () => {
    const terms = [
      { id: 'lure.beginner', weight: 0.4 },
      { id: 'pay.tiny-task', weight: 0.8 },
      { id: 'growth.specialised', weight: -0.4 },
      { id: 'pay.exposure', weight: 0.6 },
    ];
    const signals = [
      ...terms.map(({ id }) => signal(id as Signal['id'])),
      signal('scam.fee-first'),
      signal('client.new'),
    ];
    const summary = summarise(judged(signals, { level: 'high', score: 90, terms }));
    expect(summary.topSignals.map(({ id }) => id)).toEqual([
      'scam.fee-first',
      'pay.tiny-task',
      'pay.exposure',
    ]);
  });
  it('marks pay that is only a promise as doubtful', () => {
    const spiral = { level: 'watch', score: 50, terms: [] } as const;
    const doubtful = (id: Signal['id']) => summarise(judged([signal(id)], spiral)).doubtful;
    for (const id of ['easy-money', 'fee-first', 'account-lending', 'buy-forward', 'info-product'] as const)
      expect(doubtful(`scam.${id}`)).toBe(true);
    expect(doubtful('scam.off-platform')).toBe(false);
    expect(doubtful('pay.exposure')).toBe(false);
    expect(summarise(PLAIN).doubtful).toBe(false);
    expect(summarise(judged([signal('scam.easy-money')], spiral)).verdict).toBe('unknown');
  });
  it('warns of a high risk or a scam signal, of nothing else', () => {
    expect(summarise(judged([], { level: 'high', score: 80, terms: [] })).warning).toBe(true);
    const scam = summarise(judged([signal('scam.off-platform')], { level: 'low', score: 10, terms: [] }));
    expect([scam.warning, scam.scam]).toEqual([true, true]);
    const watch = summarise(judged([signal('lure.beginner')], { level: 'watch', score: 50, terms: [] }));
    expect([watch.warning, watch.scam]).toEqual([false, false]);
  });
});
