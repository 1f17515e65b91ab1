import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './find-browser.ts';

/** Builds the extension for one browser into dist/; throws with the builder's words when it fails. */
export function build(kind: BrowserKind): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env: { ...process.env, BROWSER: kind === 'firefox' ? 'firefox' : 'chrome' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
