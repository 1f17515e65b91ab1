import { isUnreadPage } from '../../core/board-health.ts';
import type { TabReport } from '../../platform/messages.ts';
import type { Board } from '../../sites/boards.ts';

export type BoardState =
  | 'reading'
  | 'partly'
  | 'off'
  | 'changed'
  | 'empty'
  | 'nothing-read'
  | 'not-found'
  | 'restricted'
  | 'unread'
  | 'not-allowed'
  | 'no-posting'
  | 'no-board';

/** What the popup knows of its tab. */
export interface TabKnowledge {
  readonly report: TabReport | null;
  /** The board the tab shows; null when it shows none we know of. */
  readonly board: Pick<Board, 'id'> | null;
  /** Whether that board is read: from installation on, or because the person allowed it. */
  readonly isRead: boolean;
  readonly disabledSites: readonly string[];
}

/** What is happening on the tab's page. */
export function boardState({ report, board, isRead, disabledSites }: TabKnowledge): BoardState {
  if (board === null) {
    if (report === null) return 'no-board';
    return disabledSites.includes(report.site) ? 'off' : otherPageState(report);
  }
  if (!isRead) return 'not-allowed';
  if (disabledSites.includes(board.id)) return 'off';
  if (report === null) return 'unread';
  if (isUnreadPage(report.changed)) return 'nothing-read';
  if (report.state === 'unreadable' || report.changed.length > 0) return 'changed';
  return report.state === 'read' ? readState(report) : report.state;
}

/** A page of no board: read as the person taught it or, on a click, by its posting. */
function otherPageState(report: TabReport): BoardState {
  if (report.state !== 'read') return 'no-posting';
  return report.changed.length > 0 ? 'changed' : readState(report);
}

const readState = ({ problems }: TabReport) => (problems.length > 0 ? 'partly' : 'reading');
