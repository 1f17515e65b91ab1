import type { NumberRule } from './read-number.ts';

/** What the number fields take. The background has the last word on every value. */
export const FLOOR_RULE: NumberRule = { least: 1, most: 100_000, whole: true };
export const BIDS_RULE: NumberRule = { least: 1, most: 1000, whole: false };
export const DOLLAR_RULE: NumberRule = { least: 1, most: 1000, whole: false };
