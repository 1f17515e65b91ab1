/**
 * Boards of agents and aggregators of agents: what they offer is a placement by the month, and without stated hours a
 * full month, whatever the kind of work (CONFIRMED by their settlement ranges of 140 to 180 hours, 2026-09).
 */
export const AGENCIES: ReadonlySet<string> = new Set([
  'levtech',
  'findy',
  'itpropartners',
  'techcareer',
  'freelance-start',
  'freelance-hub',
  'hipro-tech',
  'tech-stock',
  'engineer-style',
]);

/** Boards where each task stands alone: a count in its text is what one holds, not how many there are. */
export const WHOLE_TASKS: ReadonlySet<string> = new Set(['mturk']);
