import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src');
const lines = (text: string) => text.split('\n').length;

/** Tables of figures, patterns and words: as long as the world is wide. */
const DATA_TABLE =
  /^src\/(core\/data\/|core\/spiral\/signals\/|core\/spiral\/signal-texts|core\/work-type\/(text-terms|board-categories)|ui\/words\/)/;

/** A rule on the text of source files; `fix` is what to do when it fires. */
interface Rule {
  readonly name: string;
  readonly where: RegExp;
  readonly except?: RegExp;
  readonly never: RegExp;
  readonly fix: string;
}

const RULES: readonly Rule[] = [
  {
    name: 'core reads no clock and no chance',
    where: /^src\/(core|sites)\//,
    never: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/,
    fix: 'take `today` (an ISO day) or the value as an argument',
  },
  {
    name: 'no HTML strings',
    where: /^src\//,
    never: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    fix: 'build nodes and set textContent, or render with Preact',
  },
  {
    name: 'nothing is requested',
    where: /^src\//,
    never: /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket\(|EventSource\(|importScripts)\b/,
    fix: 'the extension reads what the page already holds; it never asks a server',
  },
  {
    name: 'no code from text',
    where: /^src\//,
    never: /\beval\(|new Function\(/,
    fix: 'write the code out',
  },
  {
    name: 'no enums, no any, no silenced compiler',
    where: /^src\//,
    never: /^\s*(export\s+)?(const\s+)?enum\s|:\s*any\b|\bas any\b|@ts-ignore|@ts-nocheck/m,
    fix: 'use a union of strings, `unknown`, or a narrowing function',
  },
  {
    name: 'the background holds no truth',
    where: /^src\/background\//,
    never: /^(let|var)\s/m,
    fix: 'keep state in storage: the browser may stop the background between any two messages',
  },
];

describe('source rules', () => {
  it.each(RULES)('$name', ({ where, except, never, fix }) => {
    const breaches = files
      .filter(
        (file) => where.test(file.path) && !except?.test(file.path) && never.test(withoutComments(file.text)),
      )
      .map((file) => file.path);
    expect(breaches, fix).toEqual([]);
  });

  it('keeps files small', () => {
    const counted = files.filter((file) => !DATA_TABLE.test(file.path));
    const tooLong = counted
      .filter((file) => lines(file.text) > 250)
      .map((file) => `${file.path} ${lines(file.text)}`);
    expect(tooLong, 'split by meaning: one export, one reason to change').toEqual([]);
    const sorted = counted.map((file) => lines(file.text)).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)], 'median lines of a source file').toBeLessThanOrEqual(80);
  });

  it('names files after what they hold', () => {
    const odd = files.filter((file) => !/^[a-z0-9-]+\.tsx?$/.test(file.path.split('/').at(-1) ?? ''));
    expect(
      odd.map((file) => file.path),
      'kebab-case',
    ).toEqual([]);
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(file.path));
    expect(
      vague.map((file) => file.path),
      'name the thing it does',
    ).toEqual([]);
  });

  it('names a board only in its own file and data tables', () => {
    const allowed = (path: string, id: string) =>
      path === `src/sites/${id}.ts` ||
      path.startsWith('src/core/data/') ||
      path.startsWith(`src/sites/${id}/`) ||
      path.startsWith('src/core/work-type/');
    const breaches = SITES.flatMap((site) =>
      files
        .filter(
          (file) =>
            !allowed(file.path, site.id) &&
            new RegExp(`['"\`]${site.id}['"\`]`).test(withoutComments(file.text)),
        )
        .map((file) => `${file.path}: '${site.id}'`),
    );
    expect(breaches, 'let the board declare it in its own file').toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
