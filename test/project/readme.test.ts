import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';
import { fixtures } from '../sites/load-fixture.ts';
import { ROOT } from './source-files.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('README', () => {
  it('lists exactly the boards of the registry', () => {
    const table = readme.slice(readme.indexOf('<!-- boards -->'), readme.indexOf('<!-- /boards -->'));
    const ids = [...table.matchAll(/\(`([a-z-]+)`\)/g)].map((match) => match[1]);
    expect(ids.sort(), 'add or remove the board’s row between the two comments').toEqual(
      SITES.map((site) => site.id).sort(),
    );
  });

  it('says of each board when it was compared with real pages and what was not, as its file does', () => {
    for (const { id, name, access, checked, unverified } of SITES) {
      const line = readme.split('\n').find((one) => one.includes(`(\`${id}\`)`)) ?? '';
      const hasDetail = fixtures().some(
        ({ board, expectedFile }) =>
          board === id && readFileSync(expectedFile, 'utf8').includes('"kind": "detail"'),
      );
      const cells = [
        `${name.ja} (\`${id}\`)`,
        access === 'install' ? 'インストール時から' : 'クリックで許可',
        '✓',
        hasDetail ? '✓' : '–',
        checked ?? 'まだ',
        unverified?.ja ?? '',
      ];
      expect(line, `the row of ${id} in README.md`).toBe(`| ${cells.join(' | ')} |`);
    }
  });

  it('points only at files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const docs = readme + readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const named = [...docs.matchAll(/npm run (?:--silent )?([a-z][a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
