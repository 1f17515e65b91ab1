import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the built extension to which the browser has allowed these pages from the start: nobody can answer a
 * permission prompt in a Chromium without a window. Gives its folder.
 */
export function allowedBuild(folder: string, matches: readonly string[]): string {
  cpSync('dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const already = manifest['host_permissions'] as readonly string[];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...already, ...matches] }));
  return folder;
}
