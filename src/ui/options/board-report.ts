import type { BoardChange } from '../../core/board-health.ts';

/** What a contributor needs to mend a board, as lines of text: no titles, no addresses, nothing about the person. */
export function boardReport({ site, kind, since, fields }: BoardChange, version: string): string {
  return [
    `Jikyu Lens ${version}`,
    `board: ${site}`,
    `page: ${kind}`,
    `since: ${since}`,
    ...fields.map(({ field, expected, read }) => `${field}: ${read} of ${expected} read`),
  ].join('\n');
}
