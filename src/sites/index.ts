import { BY_CLICK_SITES } from './by-click-sites.ts';
import { findBoard } from './find-board.ts';
import { INSTALLED_SITES } from './installed-sites.ts';
import type { Site } from './site.ts';

/** Every board with its reader: those read from installation on, then those read by click. */
export const SITES: readonly Site[] = [...INSTALLED_SITES, ...BY_CLICK_SITES];

/** The board an address belongs to, by scheme and host; null = none. */
export const siteForUrl = (url: URL): Site | null => findBoard(url, SITES);
