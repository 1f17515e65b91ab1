import { describe, expect, it } from 'vitest';
import type { Signal } from '../../../src/core/assessment.ts';
import { scoreSpiral } from '../../../src/core/spiral/score-spiral.ts';
import { SIGNAL_IDS, type SignalId } from '../../../src/core/spiral/signal-id.ts';
import { BASE_WEIGHT, GROUP_CAP, SIGNAL_WEIGHTS } from '../../../src/core/spiral/weights.ts';

function signals(...ids: SignalId[]): Signal[] {
  return ids.map((id) => ({ id, quote: 'x', field: 'description' }));
}

const EVERY_WORD = SIGNAL_IDS.filter((id) => !id.startsWith('scam.') && id !== 'pay.performance-only');

describe('scoreSpiral', () => {
  it('calls cheap simple work high and well-paid specialist work low', () => {
    expect(scoreSpiral(signals('pay.tiny-task'), 'simple', { belowFloor: 0.99 }).level).toBe('high');
    expect(scoreSpiral(signals('growth.specialised'), 'specialist', { belowFloor: 0.02 }).level).toBe('low');
    expect(scoreSpiral([], 'stepping-stone', { belowFloor: 0.9 }).level).toBe('watch');
  });
  it('never makes words alone high: the price must be low or unknown, or contact or money speak', () => {
    const words = signals(...EVERY_WORD);
    expect(scoreSpiral(words, 'simple', { belowFloor: 0.1 }).level).toBe('watch');
    expect(scoreSpiral(words, 'simple', { belowFloor: null }).level).toBe('high');
    expect(scoreSpiral(words, 'simple', { belowFloor: 0.6 }).level).toBe('high');
    expect(scoreSpiral([...words, ...signals('scam.fee-first')], 'simple', { belowFloor: 0.1 }).level).toBe(
      'high',
    );
  });
  it('never makes one phrase high at an average price', () => {
    for (const id of EVERY_WORD)
      expect(scoreSpiral(signals(id), null, { belowFloor: 0.5 }).level).not.toBe('high');
  });
  it('weighs pay far below the floor more than growth, but not the odds of a contest', () => {
    const floor = { amount: 1200, currency: 'JPY', source: 'national' } as const;
    const at = (likely: number, ...ids: SignalId[]) =>
      scoreSpiral(signals(...ids), 'portfolio', {
        belowFloor: 0.95,
        hourly: { low: likely, likely, high: likely, currency: 'JPY' },
        floor,
      });
    const far = (spiral: ReturnType<typeof at>) =>
      spiral.terms.find(({ id }) => id === 'price.far-below-floor')?.weight ?? 0;
    expect([at(900).level, at(240).level]).toEqual(['low', 'watch']);
    expect([far(at(900)), far(at(240)), far(at(120)), far(at(1))]).toEqual([0, 0.4, 0.8, 0.8]);
    expect(far(at(120, 'competition.contest'))).toBe(0);
  });
  it('takes what pay by results comes to per hour for a hope', () => {
    const { level, terms } = scoreSpiral(signals('pay.performance-only', 'competition.mass-hire'), 'simple', {
      belowFloor: 0.01,
    });
    expect(level).toBe('high');
    expect(terms.map(({ id }) => id)).toContain('price.unknown');
  });
  it('does not make a client high for being new', () => {
    expect(SIGNAL_WEIGHTS['client.new'].weight).toBe(0);
  });
  it('gives no credit for pay or kind of work that is only a promise', () => {
    for (const id of ['scam.account-lending', 'scam.buy-forward'] as const) {
      const { level, terms } = scoreSpiral(signals(id), 'specialist', { belowFloor: 0.01 });
      expect(level).toBe('high');
      expect(terms.map((term) => term.id)).toEqual(['price.doubtful', id]);
    }
    for (const id of ['scam.easy-money', 'scam.fee-first', 'scam.info-product'] as const)
      expect(scoreSpiral(signals(id), 'simple', { belowFloor: 0.01 }).level).toBe('high');
    expect(scoreSpiral(signals('scam.fee-first'), 'specialist', { belowFloor: 0.01 }).level).toBe('watch');
  });
  it('keeps a low price low where the pay is doubtful, and weighs paid reviews without doubting the pay', () => {
    const cheap = scoreSpiral(signals('scam.fee-first'), null, { belowFloor: 0.9 });
    expect(cheap.terms.map(({ id }) => id)).toContain('price.below-floor');
    const reviews = scoreSpiral(signals('scam.fake-review'), 'simple', { belowFloor: 0.3 });
    expect(reviews.level).toBe('high');
    expect(reviews.terms.map(({ id }) => id)).toContain('price.above-floor');
  });
  it('never calls a listing low where accounts, goods or reviews are traded', () => {
    for (const id of [
      'scam.account-lending',
      'scam.buy-forward',
      'scam.fake-review',
      'scam.fee-first',
    ] as const)
      for (const belowFloor of [null, 0, 0.5, 1])
        expect(scoreSpiral(signals(id), null, { belowFloor }).level).not.toBe('low');
  });
  it('caps the raising terms of a group', () => {
    const { terms } = scoreSpiral(signals(...EVERY_WORD), null, { belowFloor: null });
    for (const group of ['pay', 'effort', 'growth', 'competition', 'contract', 'client', 'lure']) {
      const raised = terms.filter(({ id, weight }) => id.startsWith(`${group}.`) && weight > 0);
      const sum = raised.reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeLessThanOrEqual(GROUP_CAP + 0.03);
    }
  });
  it('adds up: the score is the logistic of the base and all terms', () => {
    const { score, terms } = scoreSpiral(signals('lure.beginner', 'pay.exposure'), 'simple', {
      belowFloor: 0.8,
    });
    const sum = terms.reduce((total, { weight }) => total + weight, BASE_WEIGHT);
    expect(score).toBe(Math.round(100 / (1 + Math.exp(-sum))));
    expect(terms.map(({ id }) => id)).toEqual([
      'price.below-floor',
      'growth.rung-simple',
      'lure.beginner',
      'pay.exposure',
    ]);
  });
  it('is unknown only when price, growth and words all keep silent', () => {
    expect(scoreSpiral([], null, { belowFloor: null })).toEqual({ level: 'unknown', score: null, terms: [] });
    expect(scoreSpiral(signals('client.new'), null, { belowFloor: null }).level).toBe('unknown');
    expect(scoreSpiral([], 'specialist', { belowFloor: null }).level).toBe('low');
    expect(scoreSpiral(signals('lure.beginner'), null, { belowFloor: null }).level).toBe('watch');
  });
  it("tells the board's own verdict as a term that lowers the risk", () => {
    const plain = scoreSpiral([], 'portfolio', { belowFloor: 0.9 });
    const fair = scoreSpiral([], 'portfolio', { belowFloor: 0.9 }, ['適正価格']);
    const good = scoreSpiral([], 'portfolio', { belowFloor: 0.9 }, ['品質重視', '優良価格']);
    expect(fair.terms.map(({ id }) => id)).toContain('price.board-fair');
    expect(good.terms.map(({ id }) => id)).toContain('price.board-good');
    expect(good.score ?? 0).toBeLessThan(fair.score ?? 0);
    expect(fair.score ?? 0).toBeLessThan(plain.score ?? 0);
  });
  it('rises with the probability of pay below the floor', () => {
    const scores = [0, 0.25, 0.5, 0.75, 1].map(
      (belowFloor) => scoreSpiral([], 'simple', { belowFloor }).score ?? -1,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(5);
  });
});
