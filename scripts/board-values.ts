import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Site } from '../src/sites/site.ts';

const FILE = resolve(import.meta.dirname, '../src/sites/boards.ts');

/** Builds src/sites/boards.ts as plain values: what JSON keeps of the boards, which is all but their readers. */
export function boardValues(sites: readonly Site[]): Plugin {
  return {
    name: 'board-values',
    load: (id) => (id.split('?')[0] === FILE ? `export const BOARDS = ${JSON.stringify(sites)};` : null),
  };
}
