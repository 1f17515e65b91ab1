import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index.ts';
import { INSTALLED_SITES } from '../../src/sites/installed-sites.ts';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

/**
 * Who may import whom. A value is the list of path prefixes (or packages) a layer may import;
 * `types:` before one means type-only imports.
 */
const LAYERS: Record<string, readonly string[]> = {
  'src/core': ['src/core'],
  'src/sites': ['src/sites', 'src/core'],
  'src/platform': [
    'src/platform',
    'src/core',
    'src/sites/boards.ts',
    'src/sites/find-board.ts',
    'types:src/sites',
    'types:src/ui/client.ts',
    'webextension-polyfill',
    'valibot',
    'idb',
  ],
  'src/background': [
    'src/background',
    'src/core',
    'src/sites/boards.ts',
    'src/sites/find-board.ts',
    'src/platform',
    'types:src/sites',
    'valibot',
  ],
  'src/content': [
    'src/content',
    'src/core',
    'src/sites',
    'src/platform',
    'src/ui/components',
    'src/ui/words',
    'src/ui/styles',
    'preact',
    'preact/hooks',
  ],
  'src/ui': [
    'src/ui',
    'src/core',
    'src/sites/boards.ts',
    'src/sites/find-board.ts',
    'types:src/sites',
    'types:src/platform/messages.ts',
    'preact',
    'preact/hooks',
    '@preact/signals',
  ],
  'src/cli': ['src/cli', 'src/core', 'src/sites', 'valibot', 'jsdom', 'node:'],
};

/** Files that may do more than their layer, each with the reason. */
const EXTRA: readonly { readonly file: RegExp; readonly may: readonly string[]; readonly because: string }[] =
  [
    { file: /^src\/core\/.*-schema\.ts$/, may: ['valibot'], because: 'schema files hold the validation' },
    {
      file: /^src\/ui\/[a-z]+\/main\.tsx$/,
      may: ['src/platform'],
      because: 'entry files inject the real client',
    },
  ];

/** Modules the page must never load. */
const NOT_IN_CONTENT =
  /valibot|^idb$|-schemas?\.ts$|platform\/(receive|stored-document|gig-database|tab-reports)/;

function allowed(path: string, { typeOnly, target }: Import): boolean {
  const layer = Object.keys(LAYERS).find((name) => path.startsWith(`${name}/`));
  if (!layer) return false;
  if (target.endsWith('.css')) return path.startsWith('src/ui/');
  const may = [
    ...(LAYERS[layer] ?? []),
    ...EXTRA.filter((extra) => extra.file.test(path)).flatMap((e) => e.may),
  ];
  const covers = (prefix: string) =>
    target === prefix || target.startsWith(prefix.endsWith(':') ? prefix : `${prefix}/`);
  return may.some((rule) => (rule.startsWith('types:') ? typeOnly && covers(rule.slice(6)) : covers(rule)));
}

describe('layers', () => {
  const files = sourceFiles('src');

  it('finds imports of every form', () => {
    const found = importsOf(
      'src/core/a.ts',
      "import type { A } from './b.ts';\nimport x from 'valibot';\nimport('./c.ts');",
    );
    expect(found).toEqual([
      { typeOnly: true, target: 'src/core/b.ts' },
      { typeOnly: false, target: 'valibot' },
      { typeOnly: false, target: 'src/core/c.ts' },
    ]);
  });

  it.each(files.map((file) => [file.path, file.text] as const))('%s keeps to its layer', (path, text) => {
    const breaches = importsOf(path, text).filter((found) => !allowed(path, found));
    const message = breaches
      .map(
        (found) =>
          `${path} may not import ${found.target}: move the code to a layer that may (table in this test), or pass the effect in as an argument`,
      )
      .join('\n');
    expect(breaches, message).toEqual([]);
  });

  it('keeps validation and storage out of the page', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const walk = (path: string) => {
      const file = byPath.get(path);
      if (!file || reached.has(path)) return;
      reached.add(path);
      for (const found of importsOf(path, file.text)) {
        if (found.typeOnly) continue;
        expect(found.target, `${path} brings ${found.target} into the content script`).not.toMatch(
          NOT_IN_CONTENT,
        );
        walk(found.target);
      }
    };
    walk('src/content/main.ts');
    expect(reached.size).toBeGreaterThan(5);
    const carried = SITES.filter(({ id }) => reached.has(`src/sites/${id}.ts`));
    expect(carried, 'the page script carries only boards with access install').toEqual(INSTALLED_SITES);
  });

  it('has no import circle', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        importsOf(file.path, file.text)
          .filter((found) => !found.typeOnly && found.target.startsWith('src/'))
          .map((found) => found.target),
      ]),
    );
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]) => {
      expect(trail, `import circle: ${[...trail, path].join(' → ')}`).not.toContain(path);
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
  });
});
