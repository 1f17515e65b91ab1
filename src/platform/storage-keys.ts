/** Where stored things are. One place, so that whoever listens for changes names the same key as who writes. */
export const SETTINGS_KEY = 'settings';
export const DIMMED_CLIENTS_KEY = 'dimmed-clients';
export const TAUGHT_BOARDS_KEY = 'taught-boards';
export const BOARD_CHANGES_KEY = 'board-changes';
/** In session storage: set to a new value whenever the gig table changed (a database sends no change events). */
export const GIGS_CHANGED_KEY = 'gigs-changed';
/** In session storage: one report per tab. */
export const TAB_REPORT_PREFIX = 'tab-report.';
/** In session storage, followed by the name of the store: its last write found no room. */
export const FULL_PREFIX = 'full.';
/** In session storage, followed by a tab's number: scheme and host of the page that was read on a click. */
export const CLICKED_PREFIX = 'read-by-click.';
