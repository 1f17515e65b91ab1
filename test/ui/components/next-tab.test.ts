import { expect, it } from 'vitest';
import { nextTab } from '../../../src/ui/components/next-tab.ts';

const IDS = ['a', 'b', 'c'] as const;

it('moves by arrows round the ends, and to the ends', () => {
  expect(nextTab(IDS, 'a', 'ArrowRight')).toBe('b');
  expect(nextTab(IDS, 'c', 'ArrowRight')).toBe('a');
  expect(nextTab(IDS, 'a', 'ArrowLeft')).toBe('c');
  expect(nextTab(IDS, 'b', 'Home')).toBe('a');
  expect(nextTab(IDS, 'a', 'End')).toBe('c');
});

it('leaves other keys alone', () => {
  expect(nextTab(IDS, 'a', 'Tab')).toBeNull();
  expect(nextTab(IDS, 'a', 'toString')).toBeNull();
});
