import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the built extension, which Chromium takes for one of its own since it goes by the folder. It has been
 * allowed these pages from the start: nobody can answer a permission prompt in a browser without a window.
 */
export function buildCopy(folder: string, allowed: readonly string[]): string {
  cpSync('dist/chrome', folder, { recursive: true });
  if (allowed.length === 0) return folder;
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const already = manifest['host_permissions'] as readonly string[];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...already, ...allowed] }));
  return folder;
}
