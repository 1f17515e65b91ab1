import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real pages and labelled listings live beside the project, never in it; whoever lacks them skips and says so. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** A file or folder of the real data, or null when it is not there. */
export function realData(...path: string[]): string | null {
  const found = join(SHARED, ...path);
  return existsSync(found) ? found : null;
}
