/** Second half of npm run new-site, run by it once the board is in the registry: what follows from reading it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../src/sites/index.ts';
import { asWritten, fixtures, openPage } from '../test/sites/load-fixture.ts';
import { composeManifest } from './compose-manifest.ts';

const ROOT = join(import.meta.dirname, '..');

for (const browser of ['chrome', 'firefox'] as const) {
  const file = join(ROOT, `test/project/manifest.${browser}.json`);
  const { optional_host_permissions } = composeManifest(browser, SITES) as unknown as Record<string, unknown>;
  write(file, { ...JSON.parse(readFileSync(file, 'utf8')), optional_host_permissions });
}
for (const { board, html, url, expectedFile } of fixtures())
  if (board === process.argv[2]) write(expectedFile, asWritten(openPage(html, url).reader.read()));

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
