import { writeFileSync } from 'node:fs';
import packageFile from '../../package.json' with { type: 'json' };
import type { Browser } from '../compose-manifest.ts';
import { zipFolder } from './zip-folder.ts';

/** Where the archive that a browser's store takes is written. */
export function archiveOf(browser: Browser): string {
  return `dist/${packageFile.name}-${packageFile.version}-${browser}.zip`;
}

/** Packs the built extension of one browser for its store. */
export async function writePackage(browser: Browser): Promise<void> {
  writeFileSync(archiveOf(browser), await zipFolder(`dist/${browser}`));
}
