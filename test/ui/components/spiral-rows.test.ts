import { describe, expect, it } from 'vitest';
import { spiralRows } from '../../../src/ui/components/panel/spiral-rows.ts';

const texts = {
  signals: {},
  terms: {
    'price.below-floor': 'below',
    'price.far-below-floor': 'far below',
    'growth.rung-simple': 'simple',
  },
} as unknown as Parameters<typeof spiralRows>[1];
const rowsOf = (terms: readonly { id: string; weight: number }[]) =>
  spiralRows({ signals: [], spiral: { level: 'high', score: 90, terms } }, texts).map(({ name }) => name);

describe('spiralRows', () => {
  it('puts the heaviest reason first', () => {
    expect(
      rowsOf([
        { id: 'price.below-floor', weight: 0.5 },
        { id: 'growth.rung-simple', weight: 1 },
      ]),
    ).toEqual(['simple', 'below']);
  });

  it('tells a price far below the floor once, with the weight of both', () => {
    expect(
      rowsOf([
        { id: 'price.below-floor', weight: 0.8 },
        { id: 'price.far-below-floor', weight: 0.4 },
        { id: 'growth.rung-simple', weight: 1 },
      ]),
    ).toEqual(['far below', 'simple']);
  });
});
