import { expect, it } from 'vitest';
import { daySchema } from '../../src/core/day-schema.ts';
import { readBySchema } from '../../src/core/read-by-schema.ts';

it.each(['2026-11-27', '2024-02-29', '1970-01-01'])('takes the day %s', (day) => {
  expect(readBySchema(daySchema, day)).toBe(day);
});

it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '2026-11-27T00:00:00Z', '', 20261127, null])(
  'refuses %s',
  (day) => {
    expect(readBySchema(daySchema, day)).toBeNull();
  },
);
