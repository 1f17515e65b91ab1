import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseSentence, type Step, trajectory } from '../../../src/core/spiral/trajectory.ts';

const FLOOR = 1200;

function series(values: readonly number[], fields: Partial<Step> = {}): Step[] {
  return values.map((hourly, index) => ({
    site: 'lancers',
    workType: 'writing.article',
    finishedOn: `2026-${String(1 + Math.floor(index / 2)).padStart(2, '0')}-${index % 2 === 0 ? '05' : '20'}`,
    hourly,
    raiseCame: null,
    ...fields,
  }));
}

describe('trajectory', () => {
  it('takes the first three gigs on a board as an investment, and says what is left', () => {
    const { course, investment, shareBelow } = trajectory(series([500, 600]), FLOOR);
    expect([course, shareBelow]).toEqual(['investing', null]);
    expect(investment).toEqual([{ site: 'lancers', left: 1 }]);
    expect(
      trajectory([...series([500, 600, 700]), ...series([900], { site: 'crowdworks' })], FLOOR).investment,
    ).toEqual([{ site: 'crowdworks', left: 2 }]);
  });
  it('has too little to say with no gigs', () => {
    expect(trajectory([], FLOOR)).toMatchObject({
      course: 'too-little',
      yearlyFactor: null,
      shareBelow: null,
    });
    expect(trajectory(series([0, Number.NaN, -5]), FLOOR).course).toBe('too-little');
  });
  it('sees a rise, a fall, a standstill below the floor and a steady course above it', () => {
    expect(trajectory(series([600, 700, 800, 950, 1100, 1300, 1500]), FLOOR).course).toBe('rising');
    expect(trajectory(series([2000, 1800, 1700, 1500, 1400, 1300, 1250]), FLOOR).course).toBe('falling');
    expect(trajectory(series([800, 790, 810, 800, 795, 805, 800]), FLOOR).course).toBe('stuck');
    expect(trajectory(series([1500, 1450, 1550, 1490, 1520, 1480, 1510]), FLOOR).course).toBe('steady');
  });
  it('is not turned by one lucky gig', () => {
    expect(trajectory(series([800, 790, 810, 9000, 795, 805, 800]), FLOOR).course).toBe('stuck');
  });
  it('counts the share below the floor after the investment', () => {
    expect(trajectory(series([100, 100, 100, 1300, 1000, 1400, 1500]), FLOOR).shareBelow).toBe(0.25);
  });
  it('names the same simple work and the raises that came', () => {
    const steps = [
      ...series([900, 900, 900], { workType: 'data.entry', raiseCame: false }),
      ...series([900], { workType: 'dev.web', raiseCame: true }),
    ];
    const { sameWork, raises } = trajectory(steps, FLOOR);
    expect(sameWork).toEqual({ workType: 'data.entry', share: 0.75 });
    expect(raises).toEqual({ promised: 4, came: 1 });
    expect(trajectory(series([900], { workType: 'dev.web' }), FLOOR).sameWork).toBeNull();
  });
  it('finds the yearly factor of a steady growth exactly', () => {
    const steps = [0, 1, 2, 3, 4].map(
      (year) => ({ ...series([1000 * 1.2 ** year])[0], finishedOn: `${2020 + year}-06-01` }) as Step,
    );
    expect(trajectory(steps, FLOOR).yearlyFactor).toBeCloseTo(1.2, 2);
  });
  it('does not depend on the order of the gigs', () => {
    const steps = series([800, 900, 850, 1300, 700, 1250]);
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (shuffled) => {
        expect(trajectory(shuffled, FLOOR)).toEqual(trajectory(steps, FLOOR));
      }),
    );
  });
  it('says every course in both languages', () => {
    for (const course of ['too-little', 'investing', 'rising', 'steady', 'stuck', 'falling'] as const) {
      expect(courseSentence(course, 'ja')).toMatch(/。$/);
      expect(courseSentence(course, 'en')).toMatch(/\.$/);
    }
  });
});
