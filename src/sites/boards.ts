import { SITES } from './index.ts';
import type { Site } from './site.ts';

/** A board without its reader: names, addresses and how well it is known. */
export type Board = Omit<Site, 'pageKind' | 'createReader'>;

/**
 * Every board for those who read no page: popup, options, background. The build puts the plain values here in place of
 * this line (scripts/board-values.ts), so that no reader is carried along.
 */
export const BOARDS: readonly Board[] = SITES;
