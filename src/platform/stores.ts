import { type BoardChanges, readBoardChanges } from '../core/board-health-schema.ts';
import { readBySchema } from '../core/read-by-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { SETTINGS_MIGRATIONS } from '../core/settings-migrations.ts';
import { readSettings } from '../core/settings-schema.ts';
import { readTaughtBoards, type TaughtBoards } from '../core/taught-board-schema.ts';
import { type DimmedClients, NO_DIMMED_CLIENTS } from '../core/tracker/dimmed-clients.ts';
import { dimmedClientsSchema } from '../core/tracker/dimmed-clients-schema.ts';
import { browser } from './browser.ts';
import { type ClickedPages, clickedPages } from './clicked-pages.ts';
import { fullNote } from './full-note.ts';
import { type GigDatabase, gigDatabase } from './gig-database.ts';
import { type SeenListings, seenListings } from './seen-listings.ts';
import { BOARD_CHANGES_KEY, DIMMED_CLIENTS_KEY, SETTINGS_KEY, TAUGHT_BOARDS_KEY } from './storage-keys.ts';
import { type StoredDocument, storedDocument } from './stored-document.ts';
import { type TabReports, tabReports } from './tab-reports.ts';

export interface Stores {
  readonly settings: StoredDocument<Settings>;
  readonly dimmedClients: StoredDocument<DimmedClients>;
  readonly boardChanges: StoredDocument<BoardChanges>;
  readonly taught: StoredDocument<TaughtBoards>;
  readonly gigs: GigDatabase;
  readonly seen: SeenListings;
  readonly reports: TabReports;
  readonly clicked: ClickedPages;
}

/** Everything that is stored, for the background: the one writer. Opens nothing yet. */
export function openStores(now: () => string): Stores {
  const { local, session } = browser.storage;
  return {
    settings: storedDocument({
      area: local,
      key: SETTINGS_KEY,
      initial: DEFAULT_SETTINGS,
      migrations: SETTINGS_MIGRATIONS,
      check: checkSettings,
      fullNote: fullNote(session, SETTINGS_KEY),
      now,
    }),
    dimmedClients: storedDocument({
      area: local,
      key: DIMMED_CLIENTS_KEY,
      initial: NO_DIMMED_CLIENTS,
      migrations: [],
      check: (raw) => readBySchema(dimmedClientsSchema, raw),
      fullNote: fullNote(session, DIMMED_CLIENTS_KEY),
      now,
    }),
    taught: storedDocument({
      area: local,
      key: TAUGHT_BOARDS_KEY,
      initial: { version: 1, boards: [] },
      migrations: [],
      check: readTaughtBoards,
      fullNote: fullNote(session, TAUGHT_BOARDS_KEY),
      now,
    }),
    boardChanges: storedDocument({
      area: local,
      key: BOARD_CHANGES_KEY,
      initial: { version: 1, changes: [] },
      migrations: [],
      check: readBoardChanges,
      fullNote: fullNote(session, BOARD_CHANGES_KEY),
      now,
    }),
    gigs: gigDatabase(session, fullNote(session, 'gigs')),
    seen: seenListings(),
    reports: tabReports(session),
    clicked: clickedPages(session),
  };
}

function checkSettings(raw: unknown): Settings | null {
  const reading = readSettings(raw);
  return 'settings' in reading ? reading.settings : null;
}
