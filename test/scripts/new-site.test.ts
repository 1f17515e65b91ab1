import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNewBoard, withBoard, withRow } from '../../scripts/boards/new-board.ts';
import { BOARDS } from '../../src/sites/boards.ts';
import { ROOT } from '../project/source-files.ts';

const [known] = BOARDS as readonly [(typeof BOARDS)[number]];

describe('a new board’s name and address', () => {
  it('are taken as they are', () => {
    expect(readNewBoard('it-works', 'https://it-works.example/jobs')).toEqual({
      id: 'it-works',
      url: new URL('https://it-works.example/jobs'),
    });
  });

  it.each([
    ['It', 'https://a.example/jobs', 'cannot be an id'],
    ['a--b', 'https://a.example/jobs', 'cannot be an id'],
    ['../x', 'https://a.example/jobs', 'cannot be an id'],
    [known.id, 'https://a.example/jobs', 'already'],
    ['new', known.listUrl, `by src/sites/${known.id}.ts`],
    ['new', 'http://a.example/jobs', 'no https address'],
    ['new', 'jobs', 'no https address'],
    ['new', 'https://a.example/', 'not the start page'],
  ])('%s at %s is refused with a sentence', (id, address, words) => {
    expect(readNewBoard(id, address)).toContain(words);
  });
});

describe('the lists of boards', () => {
  const registry =
    "import { beta } from './beta.ts';\nimport type { Site } from './site.ts';\n\n/** All. */\nexport const BY_CLICK_SITES: readonly Site[] = [\n  beta,\n];\n";

  it('get one line more, in the order of ids', () => {
    const two = withBoard(withBoard(registry, 'zeta-jobs'), 'alpha');
    expect(two).toContain('= [alpha, beta, zetaJobs];');
    expect(two.match(/^import .*$/gm)).toEqual([
      "import { alpha } from './alpha.ts';",
      "import { beta } from './beta.ts';",
      "import type { Site } from './site.ts';",
      "import { zetaJobs } from './zeta-jobs.ts';",
    ]);
    expect(two).toContain('\n\n/** All. */\n');
  });

  it('get one row more between the marks of the README', () => {
    const readme = 'a\n<!-- boards -->\n| B (`beta`) | x |\n<!-- /boards -->\nb\n';
    expect(withRow(readme, 'alpha')).toMatch(
      /^a\n<!-- boards -->\n\| alpha \(`alpha`\).*\n\| B \(`beta`\) \| x \|\n<!-- \/boards -->\nb\n$/,
    );
  });
});

describe('npm run new-site', () => {
  let copy: string;
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), `scripts/${script}`, ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: copy },
    });
  const file = (path: string) => readFileSync(join(copy, path), 'utf8');

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-site-'));
    for (const part of ['src', 'scripts', 'test/sites', 'test/project', 'README.md', 'package.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    for (const part of ['manifest.json', 'biome.json', '.gitignore', 'tsconfig.json', 'tsconfig.base.json'])
      cpSync(join(ROOT, part), join(copy, part));
    for (const part of ['vitest.config.ts', 'test/support'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('makes a board that reads its starting pages, in every place a board has', () => {
    const { status, stderr } = run('new-site.ts', 'it-works', 'https://it-works.example/jobs/search?open=1');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const folder = 'test/sites/fixtures/it-works';
    const listings = (page: string) =>
      JSON.parse(file(`${folder}/${page}.json`)) as {
        state: string;
        listings: { title: string; structured: { max: number } | null }[];
        problems: { field: string }[];
      };
    expect(listings('list')).toMatchObject({ state: 'read', problems: [] });
    expect(listings('list').listings).toHaveLength(8);
    expect(listings('list').listings.every(({ structured }) => (structured?.max ?? 0) > 0)).toBe(true);
    expect(listings('list-missing-pay').problems).toMatchObject([{ field: 'payText' }]);
    expect(listings('list-empty')).toMatchObject({ state: 'empty', listings: [] });
    expect(file('src/sites/by-click-sites.ts')).toContain("import { itWorks } from './it-works.ts';");
    expect(file('README.md')).toContain('(`it-works`)');
    for (const browser of ['chrome', 'firefox'])
      expect(JSON.parse(file(`test/project/manifest.${browser}.json`))).toMatchObject({
        optional_host_permissions: expect.arrayContaining(['https://it-works.example/*']),
      });
    expect(run('canary.ts', `${folder}/list.html`)).toMatchObject({ status: 0 });
  });

  it('is green from the start, also when every class of its pages is renamed in turn', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/sites', '-t', 'it-works'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(stdout).toMatch(/Tests .*[1-9]\d* passed/);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  it('refuses to make it again, and changes nothing', () => {
    const before = file('src/sites/it-works.ts');
    const { status, stderr } = run('new-site.ts', 'it-works', 'https://other.example/jobs');
    expect(status).toBe(2);
    expect(stderr).toContain('already');
    expect(file('src/sites/it-works.ts')).toBe(before);
  });

  it('is followed by a canary that fails once the page changes', () => {
    const { status, stdout } = run(
      'canary.ts',
      '--url',
      'https://it-works.example/jobs/search',
      'package.json',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('Broken: page');
  });
});
