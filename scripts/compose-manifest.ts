import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../manifest.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };
import type { Site } from '../src/sites/site.ts';

export type Browser = 'chrome' | 'firefox';

export const CONTENT_SCRIPT = 'src/content/main.ts';
/** Registered by code on the boards the person allows, never by the manifest. */
export const MORE_BOARDS_SCRIPT = 'src/content/more-boards.ts';
/** Brought to a page by code when a badge is about to be opened. */
export const PANEL_SCRIPT = 'src/content/panel.ts';
/** Any host can be asked for, one at a time, by the person's own click: to teach the extension a page it does not know. */
const ONE_HOST_AT_A_TIME = 'https://*/*';
const BACKGROUND = 'src/background/main.ts';
export const GECKO_ID = 'jikyu-lens@jikyu-lens.example';

/** The base manifest people read, plus the boards' addresses and the form each browser needs. Pure. */
export function composeManifest(browser: Browser, sites: readonly Site[]): ManifestV3Export {
  const installed = sites.filter(({ access }) => access === 'install');
  return {
    ...base,
    version: packageFile.version,
    content_scripts: installed.map((site) => ({
      matches: [...site.matches],
      js: [CONTENT_SCRIPT],
      run_at: site.runAt,
    })),
    // To bring the script of the panel; asks the person for nothing that the content scripts do not ask for already.
    host_permissions: installed.flatMap(({ matches }) => matches),
    optional_host_permissions: [
      ...sites.filter(({ access }) => access === 'by-click').flatMap(({ matches }) => matches),
      ONE_HOST_AT_A_TIME,
    ],
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '120', background: { service_worker: BACKGROUND, type: 'module' } }
      : {
          background: { scripts: [BACKGROUND], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  } as ManifestV3Export;
}
