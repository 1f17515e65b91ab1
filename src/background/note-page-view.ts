import { afterPageView, type PageView } from '../core/board-health.ts';
import { BOARDS } from '../sites/boards.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Keeps since when a board's pages are built differently, or forgets it once they are read again. Writes only when
 * something changed, and nothing about pages of no board: a host the person opened is nobody's business. A note that finds no room is not worth a page without figures: the next view notes it again.
 */
export async function notePageView(
  view: PageView,
  { boardChanges, today }: Pick<Surroundings, 'boardChanges' | 'today'>,
): Promise<void> {
  if (!BOARDS.some(({ id }) => id === view.site)) return;
  const { value } = await boardChanges.read();
  const day = today();
  if (afterPageView(value.changes, view, day) === value.changes) return;
  await boardChanges
    .change((stored) => ({ ...stored, changes: afterPageView(stored.changes, view, day) }))
    .catch(() => undefined);
}
