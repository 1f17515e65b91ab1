import { isUnreadPage } from '../../core/board-health.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { Notice } from '../components/notice.tsx';
import type { BoardStore } from '../store/create-board-store.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { longDay } from '../words/date-words.ts';
import { healthSentence, PAGE_KIND_WORDS } from '../words/health-words.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { boardReport } from './board-report.ts';

interface BoardChangesProps {
  readonly store: SettingsStore;
  readonly boards: BoardStore;
  readonly site: string;
}

/** Since when pages of a board show too little, and what of it; nothing while the board is as expected. */
export function BoardChanges({ store, boards, site }: BoardChangesProps) {
  const language = store.language.value;
  return boards.changes.value
    .filter((change) => change.site === site)
    .map((change) => (
      <Notice key={change.kind} tone="thin">
        <p>
          {OPTIONS_SENTENCES[language][isUnreadPage(change.fields) ? 'unreadSince' : 'changedSince'](
            PAGE_KIND_WORDS[change.kind][language],
            longDay(change.since, language),
          )}
        </p>
        {!isUnreadPage(change.fields) && (
          <ul>
            {change.fields.map((row) => (
              <li key={row.field}>{healthSentence(row, language)}</li>
            ))}
          </ul>
        )}
        <CopyButton
          label={OPTIONS_WORDS.copyReport[language]}
          text={boardReport(change, boards.version.value)}
          language={language}
          copy={boards.copyText}
        />
        <p class="quiet">{OPTIONS_WORDS.reportHelp[language]}</p>
      </Notice>
    ));
}
