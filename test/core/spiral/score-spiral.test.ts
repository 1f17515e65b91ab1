import { describe, expect, it } from 'vitest';
import type { Signal } from '../../../src/core/assessment.ts';
import { exactly, type Quantity, quantile, scale, spread } from '../../../src/core/quantity.ts';
import type { GrowthStep } from '../../../src/core/spiral/growth-rung.ts';
import { scoreSpiral } from '../../../src/core/spiral/score-spiral.ts';
import { SIGNAL_IDS, type SignalId } from '../../../src/core/spiral/signal-id.ts';
import { BASE_WEIGHT, GROUP_CAP, SIGNAL_WEIGHTS } from '../../../src/core/spiral/weights.ts';

function signals(...ids: SignalId[]): Signal[] {
  return ids.map((id) => ({ id, quote: 'x', field: 'description' }));
}

/** A step of growth that no signal moved the gig to. */
function at(rung: GrowthStep['rung'], ...movedBy: SignalId[]): GrowthStep {
  return { rung, movedBy: new Set(movedBy) };
}

/** A usual uncertain value, as a share of the floor, that lies below it with this probability. */
function below(probability: number): Quantity {
  const usual = spread(1, 0.5);
  return scale(usual, 1 / quantile(usual, probability));
}

const EVERY_WORD = SIGNAL_IDS.filter((id) => !id.startsWith('scam.') && id !== 'pay.performance-only');

describe('scoreSpiral', () => {
  it('calls cheap simple work high and well-paid specialist work low', () => {
    expect(scoreSpiral(signals('pay.tiny-task'), at('simple'), below(0.99)).level).toBe('high');
    expect(scoreSpiral(signals('growth.specialised'), at('specialist'), below(0.02)).level).toBe('low');
    expect(scoreSpiral([], at('stepping-stone'), below(0.9)).level).toBe('watch');
  });
  it('never makes words alone high: the price must be low or unknown, or contact or money speak', () => {
    const words = signals(...EVERY_WORD);
    expect(scoreSpiral(words, at('simple'), below(0.1)).level).toBe('watch');
    expect(scoreSpiral(words, at('simple'), null).level).toBe('high');
    expect(scoreSpiral(words, at('simple'), below(0.6)).level).toBe('high');
    expect(scoreSpiral([...words, ...signals('scam.fee-first')], at('simple'), below(0.1)).level).toBe(
      'high',
    );
  });
  it('never makes one phrase high at an average price', () => {
    for (const id of EVERY_WORD)
      expect(scoreSpiral(signals(id), at(null), below(0.5)).level).not.toBe('high');
  });
  it('weighs pay far below the floor more than growth, but not the odds of a contest', () => {
    const paying = (share: number, ...ids: SignalId[]) =>
      scoreSpiral(signals(...ids), at('portfolio'), exactly(share));
    const far = (spiral: ReturnType<typeof paying>) =>
      spiral.terms.find(({ id }) => id === 'price.far-below-floor')?.weight ?? 0;
    expect([paying(0.9).level, paying(0.2).level]).toEqual(['low', 'watch']);
    expect([far(paying(0.5)), far(paying(0.2)), far(paying(0.1)), far(paying(0.001))]).toEqual([
      0, 0.45, 0.9, 0.9,
    ]);
    expect(far(paying(0.1, 'competition.contest'))).toBe(0);
  });
  it('weighs how far the pay lies from the floor, not only on which side', () => {
    const weight = (share: number) =>
      scoreSpiral([], at(null), exactly(share)).terms[0]?.weight ?? Number.NaN;
    expect(weight(0.95)).toBeLessThan(0.15);
    expect(weight(0.5)).toBeGreaterThan(0.6);
    expect(weight(1)).toBe(0);
    expect(weight(1.5)).toBeLessThan(-0.4);
  });
  it('counts a signal that moved the step of growth with that step only', () => {
    const ids = (...input: Parameters<typeof scoreSpiral>) => scoreSpiral(...input).terms.map(({ id }) => id);
    const words = signals('growth.no-skill');
    expect(ids(words, at('simple', 'growth.no-skill'), null)).toEqual([
      'price.unknown',
      'growth.rung-simple',
    ]);
    expect(ids(words, at('simple'), null)).toContain('growth.no-skill');
  });
  it('takes what pay by results comes to per hour for a hope', () => {
    const { level, terms } = scoreSpiral(
      signals('pay.performance-only', 'competition.mass-hire'),
      at('simple'),
      below(0.01),
    );
    expect(level).toBe('high');
    expect(terms.map(({ id }) => id)).toContain('price.unknown');
  });
  it('does not make a client high for being new', () => {
    expect(SIGNAL_WEIGHTS['client.new']).toBe(0);
  });
  it('gives no credit for pay or kind of work that is only a promise', () => {
    for (const id of ['scam.account-lending', 'scam.buy-forward'] as const) {
      const { level, terms } = scoreSpiral(signals(id), at('specialist'), below(0.01));
      expect(level).toBe('high');
      expect(terms.map((term) => term.id)).toEqual(['price.doubtful', id]);
    }
    for (const id of ['scam.easy-money', 'scam.fee-first', 'scam.info-product'] as const)
      expect(scoreSpiral(signals(id), at('simple'), below(0.01)).level).toBe('high');
    expect(scoreSpiral(signals('scam.fee-first'), at('specialist'), below(0.01)).level).toBe('watch');
  });
  it('keeps a low price low where the pay is doubtful, and weighs paid reviews without doubting the pay', () => {
    const cheap = scoreSpiral(signals('scam.fee-first'), at(null), below(0.9));
    expect(cheap.terms.map(({ id }) => id)).toContain('price.below-floor');
    const reviews = scoreSpiral(signals('scam.fake-review'), at('simple'), below(0.3));
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
      for (const share of [null, below(0.01), exactly(1), exactly(0.2)])
        expect(scoreSpiral(signals(id), at(null), share).level).not.toBe('low');
  });
  it('caps the raising terms of a group', () => {
    const { terms } = scoreSpiral(signals(...EVERY_WORD), at(null), null);
    for (const group of ['pay', 'effort', 'growth', 'competition', 'contract', 'client', 'lure']) {
      const raised = terms.filter(({ id, weight }) => id.startsWith(`${group}.`) && weight > 0);
      const sum = raised.reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeLessThanOrEqual(GROUP_CAP + 0.03);
    }
  });
  it('adds up: the score is the logistic of the base and all terms', () => {
    const { score, terms } = scoreSpiral(signals('lure.beginner', 'pay.exposure'), at('simple'), below(0.8));
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
    expect(scoreSpiral([], at(null), null)).toEqual({ level: 'unknown', score: null, terms: [] });
    expect(scoreSpiral(signals('client.new'), at(null), null).level).toBe('unknown');
    expect(scoreSpiral([], at('specialist'), null).level).toBe('low');
    expect(scoreSpiral(signals('lure.beginner'), at(null), null).level).toBe('watch');
  });
  it("tells the board's own verdict as a term that lowers the risk", () => {
    const plain = scoreSpiral([], at('portfolio'), below(0.9));
    const fair = scoreSpiral([], at('portfolio'), below(0.9), ['適正価格']);
    const good = scoreSpiral([], at('portfolio'), below(0.9), ['品質重視', '優良価格']);
    expect(fair.terms.map(({ id }) => id)).toContain('price.board-fair');
    expect(good.terms.map(({ id }) => id)).toContain('price.board-good');
    expect(good.score ?? 0).toBeLessThan(fair.score ?? 0);
    expect(fair.score ?? 0).toBeLessThan(plain.score ?? 0);
  });
  it('rises with the probability of pay below the floor', () => {
    const scores = [0.01, 0.25, 0.5, 0.75, 0.99].map(
      (probability) => scoreSpiral([], at('simple'), below(probability)).score ?? -1,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(5);
  });
});
