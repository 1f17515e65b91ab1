import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Debian's installer: the one place browsers are fetched from. */
const INSTALLER = 'apt-get';
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ja'],
};

/** Names and places of browsers that take an unpacked extension; branded Chrome does not. */
const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
/** The path in CHROMIUM or FIREFOX wins over what is found. */
const OVERRIDES: Readonly<Record<BrowserKind, string>> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/** The installed browser of that kind, or null. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env[OVERRIDES[kind]] ?? '',
    ...PLACES[kind],
    ...folders.flatMap((folder) => NAMES[kind].map((name) => join(folder, name))),
  ];
  const path = candidates.find((candidate) => candidate !== '' && isExecutable(candidate));
  return path === undefined ? null : { kind, path };
}

/** Installs browsers and Japanese fonts where this process may do so; false = it may not, or it failed. */
export function installBrowsers(kinds: readonly BrowserKind[]): boolean {
  const mayInstall = process.getuid?.() === 0 && findProgram(INSTALLER) !== null;
  if (!mayInstall) return false;
  const packages = [...kinds.flatMap((kind) => PACKAGES[kind]), 'fonts-noto-cjk'];
  try {
    execFileSync(INSTALLER, ['update', '-qq'], { stdio: 'ignore' });
    execFileSync(INSTALLER, ['install', '-y', '-qq', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
