import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BY_CLICK_SITES } from '../../src/sites/by-click-sites.ts';
import { SITES, siteForUrl } from '../../src/sites/index.ts';
import { INSTALLED_SITES } from '../../src/sites/installed-sites.ts';
import { FIXTURES, fixtures } from './load-fixture.ts';

const FOLDER = join(import.meta.dirname, '../../src/sites');
const NOT_BOARDS = [
  'any-page.ts',
  'boards.ts',
  'by-click-sites.ts',
  'find-board.ts',
  'index.ts',
  'installed-sites.ts',
  'site.ts',
];

interface Expected {
  readonly state: string;
  readonly listings: readonly { readonly structured: { readonly max: number | null } | null }[];
  readonly problems: readonly { readonly field: string }[];
}

describe('registry of boards', () => {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !NOT_BOARDS.includes(file))
    .map((file) => file.replace(/\.ts$/, ''));

  it('has every board file, and a file for every board', () => {
    expect(
      SITES.map((site) => site.id).sort(),
      'add the board to src/sites/by-click-sites.ts, named after its file',
    ).toEqual(files.sort());
  });

  it.each([
    ['install', INSTALLED_SITES],
    ['by-click', BY_CLICK_SITES],
  ] as const)(
    'has the boards with access %s in a list of their own, in alphabetical order',
    (access, sites) => {
      const ids = sites.map((site) => site.id);
      expect(ids, `sort the array of src/sites/${access}…`).toEqual([...new Set(ids)].sort());
      expect(
        sites.filter((site) => site.access !== access),
        'move the board to the other list, or correct its access',
      ).toEqual([]);
    },
  );

  it('keeps parts of a board in a folder of its name', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders)
      expect(['engine', 'teach', ...files], `src/sites/${name} belongs to no board`).toContain(name);
  });

  it('has fixtures for boards only', () => {
    for (const board of readdirSync(FIXTURES))
      expect(files, `test/sites/fixtures/${board} belongs to no board`).toContain(board);
  });
});

/** Boards whose lists print no pay: a listing has to be opened. */
const WITHOUT_PAY = ['workship'];

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const own = fixtures().filter((fixture) => fixture.board === id);
  const expected = own
    .filter(({ expectedFile }) => existsSync(expectedFile))
    .map(({ expectedFile }) => JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected);

  it('says what it is', () => {
    expect(site.name.ja).not.toBe('');
    expect(site.name.en).not.toBe('');
    if (site.checked === null)
      expect(site.unverified?.en, 'no page was ever seen: say so').toMatch(/^every page/);
    else expect(site.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(site.matches.length).toBeGreaterThan(0);
    for (const match of site.matches)
      expect(match, 'https and one host').toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(site.pageKind(new URL(site.listUrl))).toBe('list');
    expect(siteForUrl(new URL(site.listUrl))).toBe(site);
  });

  it('claims every address of its fixtures, and no other board does', () => {
    for (const { name, url } of own) {
      expect(siteForUrl(url)?.id, `${name}: first line`).toBe(id);
      expect(site.pageKind(url), `${name}: is this a page of the board?`).not.toBeNull();
    }
  });

  it('has a full page, one with missing pay and an empty one among its fixtures', () => {
    const printsPay = !WITHOUT_PAY.includes(id);
    const paid = ({ structured }: Expected['listings'][number]) =>
      !printsPay || (structured !== null && structured.max !== null);
    const full = expected.some(
      ({ listings, problems }) =>
        problems.length === 0 && listings.length >= 8 && listings.filter(paid).length >= 6,
    );
    expect(full, 'add a list of at least 8 listings, read without a problem').toBe(true);
    const without = expected.some(({ problems }) =>
      problems.some(({ field }) => field === (printsPay ? 'payText' : 'title')),
    );
    expect(without, 'add a page on which the pay of a listing is missing').toBe(true);
    expect(
      expected.some(({ state }) => state === 'empty') ||
        site.unverified?.en.includes('a list without listings'),
      'add a list without listings, or say that none was seen',
    ).toBe(true);
  });

  it('leaves other pages of its host alone', () => {
    for (const path of ['/about', '/login', '/mypage/proposals'])
      expect(site.pageKind(new URL(path, site.listUrl)), path).toBeNull();
  });
});

describe('siteForUrl', () => {
  it.each([
    'https://example.com/public/jobs',
    'https://crowdworks.jp.example.com/public/jobs',
    'https://notlancers.jp/work/search',
    'http://crowdworks.jp/public/jobs',
    'https://tech-agent.lancers.jp/project/1',
    'file:///tmp/lancers.jp.html',
  ])('claims nothing of %s', (address) => {
    expect(siteForUrl(new URL(address))).toBeNull();
  });
});
