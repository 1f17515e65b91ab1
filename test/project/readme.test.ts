import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';
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
