import type { TabReport } from '../../platform/messages.ts';

export type BoardState =
  | 'reading'
  | 'partly'
  | 'off'
  | 'changed'
  | 'empty'
  | 'not-found'
  | 'restricted'
  | 'unread'
  | 'no-board';

/** What is happening on the tab's page. `site` is the board the tab shows, null when it shows none we know of. */
export function boardState(
  report: TabReport | null,
  site: string | null,
  disabledSites: readonly string[],
): BoardState {
  if (site === null) return 'no-board';
  if (disabledSites.includes(site)) return 'off';
  if (report === null) return 'unread';
  if (report.state === 'unreadable') return 'changed';
  if (report.state !== 'read') return report.state;
  return report.problems.length > 0 ? 'partly' : 'reading';
}
