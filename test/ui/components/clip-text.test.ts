import { expect, it } from 'vitest';
import { clipText } from '../../../src/ui/components/clip-text.ts';

it('leaves short texts alone and cuts long ones', () => {
  expect(clipText('短い', 2)).toBe('短い');
  expect(clipText('長い題名', 2)).toBe('長い…');
  expect(clipText('x'.repeat(1_000_000), 120)).toHaveLength(121);
});

it('never leaves half a character', () => {
  expect(clipText('ab𠮷野', 3)).toBe('ab…');
  expect(clipText('ab𠮷野家', 4)).toBe('ab𠮷…');
});
