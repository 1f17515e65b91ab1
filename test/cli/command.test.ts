import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePage } from '../../sample/pages.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { ROOT } from '../project/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'jikyu-lens-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCE = join(ROOT, 'src/cli/main.ts');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const TODAY = '2026-11-22';

/** The command in one file: most of a start from source goes into its hundred modules. */
const BUILT = join(folder, 'built', 'main.js');
beforeAll(async () => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: SOURCE, outDir: join(folder, 'built'), copyPublicDir: false },
  });
});

function score(args: readonly string[], input = '', program: readonly string[] = [BUILT]) {
  const run = spawnSync(process.execPath, [...program, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 100_000_000,
  });
  const lines = run.stdout.split('\n').filter((line) => line.startsWith('{'));
  return { ...run, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** The promise of the output: every key, in this order. */
const KEYS =
  'key site id url title structured pay volume statedHours workType workTypeConfidence growthRung hours unpaid net hourly breakdown floor belowFloor verdict unknownBecause signals spiral contract questions counterOffer'.split(
    ' ',
  );

/** The keys of what is inside, where it is there. */
const INNER_KEYS: Readonly<Record<string, string>> = {
  structured: 'kind min max currency unit estimatedMinutes',
  pay: 'kind min max currency unit tax evidence',
  volume: 'unit min max per evidence',
  statedHours: 'low high per evidence',
  hours: 'low likely high for basis',
  unpaid: 'low likely high',
  net: 'low likely high currency fee withheld transferFee',
  hourly: 'low likely high currency',
  breakdown: 'line amount unit source detail',
  floor: 'amount currency source',
  signals: 'id quote field',
  spiral: 'level score terms',
  contract: 'item state quote',
  questions: 'about ja en',
  counterOffer: 'at50 at80 currency unit',
};

describe('npm run score', () => {
  it('reads JSON lines from standard input; a malformed line is told and the rest goes on', () => {
    const listing = { key: 'a', title: '記事作成', payText: '固定報酬制 5,000円', unheard: 'of' };
    const { status, lines, stderr } = score(
      ['--jsonl', '-', '--today', TODAY],
      `${JSON.stringify(listing)}\n{broken\n\n{"key":"b"}\n{"title":"ロゴ制作","key":null}\n`,
    );
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(lines).toHaveLength(4);
    expect(Object.keys(lines[0] ?? {})).toEqual(KEYS);
    expect(lines[0]).toMatchObject({ key: 'a', site: null, title: '記事作成' });
    expect(lines[1]).toEqual({
      problem: { site: null, field: 'line', count: 1, message: expect.stringContaining('line 2') },
    });
    expect(lines[2]).toMatchObject({
      problem: { field: 'title', message: expect.stringContaining('line 4') },
    });
    expect(lines[3]).toMatchObject({ key: null, verdict: 'unknown' });
  });

  it('reads a saved page with its board’s own file, problems last', () => {
    const address = 'https://www.lancers.jp/work/search';
    const page = file('page.html', samplePage(address, TODAY) ?? '');
    const { status, stdout, lines } = score(['--url', address, page, '--today', TODAY]);
    expect(status).toBe(0);
    expect(lines.slice(0, 11).map((line) => Object.keys(line))).toEqual(Array(11).fill(KEYS));
    expect(lines[0]).toMatchObject({ key: null, site: 'lancers', id: '8000001' });
    expect(lines.slice(11).every((line) => 'problem' in line)).toBe(true);
    // As npm starts it.
    expect(score(['--url', address, page, '--today', TODAY], '', [TSX, SOURCE])).toMatchObject({
      status,
      stdout,
      stderr: '',
    });
  });

  it('prints inside each part exactly the promised keys', () => {
    const listing = {
      title: '【初心者歓迎】記事作成 1記事2,000文字×10本、作業時間は1本2時間ほど',
      site: 'crowdworks',
      description: '実績作りにおすすめです。慣れたら単価アップします。',
      payText: '固定報酬制 : 5,000円  〜  10,000円',
      client: { rating: 2.1, finishedRate: 40 },
    };
    const { lines } = score(['--jsonl', '-', '--today', TODAY], JSON.stringify(listing));
    for (const [part, keys] of Object.entries(INNER_KEYS)) {
      const value = lines[0]?.[part];
      const objects = (Array.isArray(value) ? value : [value]) as object[];
      expect(objects.length, part).toBeGreaterThan(0);
      for (const object of objects) expect(Object.keys(object).sort(), part).toEqual(keys.split(' ').sort());
    }
  });

  it('looks for a JobPosting where it knows no board for an address', () => {
    const page = file('other.html', '<h1>求人</h1>');
    const { status, lines } = score(['--url', 'https://board.example/jobs', page]);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        problem: {
          site: 'board.example',
          field: 'page',
          count: 1,
          message: expect.stringContaining('board.example'),
        },
      },
    ]);
  });

  it('takes settings, and refuses unusable ones with one sentence', () => {
    const listing = `${JSON.stringify({ title: '記事作成' })}\n`;
    const floorUnder = (settings: object | string) =>
      score(
        [
          '--jsonl',
          '-',
          '--settings',
          file('settings.json', typeof settings === 'string' ? settings : JSON.stringify(settings)),
        ],
        listing,
      );
    expect(floorUnder({ ...DEFAULT_SETTINGS, floor: 2345 }).lines[0]).toMatchObject({
      floor: { amount: 2345, source: 'setting' },
    });
    for (const unusable of [{ ...DEFAULT_SETTINGS, floor: -1 }, '{', '[]']) {
      const { status, stdout, stderr } = floorUnder(unusable);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('ends with 2 and a sentence when there is nothing to read', () => {
    for (const args of [
      ['--jsonl', 'missing.jsonl'],
      ['--url', 'https://crowdworks.jp/', 'missing.html'],
      ['--jsonl', '.'],
      ['--wat'],
      [],
    ]) {
      const { status, stdout, stderr } = score(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^[^\n]*\.\n?/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('prints a table with full-width characters aligned', () => {
    const lines = ['記事', 'Logo']
      .map((title) => JSON.stringify({ title, payText: '固定報酬制 5,000円' }))
      .join('\n');
    const { stdout } = score(['--jsonl', '-', '--table', '--today', TODAY], lines);
    const [heads = '', , first = '', second = ''] = stdout.split('\n');
    expect(heads).toMatch(/案件.*報酬.*時給.*判定.*スパイラル/);
    expect(first).toContain('¥5,000');
    expect([...first.slice(0, first.indexOf('固定'))].length + 2).toBe(second.indexOf('固定'));
  });

  it('loses nothing of a large input', () => {
    const count = 3_000;
    const lines = Array.from({ length: count }, (_, at) =>
      JSON.stringify({ key: String(at), title: '記事作成' }),
    );
    const run = score(['--jsonl', '-', '--today', TODAY], lines.join('\n'));
    expect(run.lines.map(({ key }) => key)).toEqual(lines.map((_, at) => String(at)));
  });
});
