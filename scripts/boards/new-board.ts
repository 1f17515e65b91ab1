import { BOARDS } from '../../src/sites/boards.ts';
import { findBoard } from '../../src/sites/find-board.ts';

/** What a new board is called and where its list stands. */
export interface NewBoard {
  readonly id: string;
  readonly url: URL;
}

/** Reads the arguments of new-site; a string is a sentence that says what is wrong with them. */
export function readNewBoard(id: string, address: string): NewBoard | string {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return `"${id}" cannot be an id: use lower-case letters and single hyphens, as in it-works.`;
  if (BOARDS.some((board) => board.id === id)) return `There is a board ${id} already: src/sites/${id}.ts.`;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    return `"${address}" is no https address; give the whole one, as in https://board.example/jobs.`;
  const url = new URL(address);
  const known = findBoard(url, BOARDS);
  if (known) return `${url.host} is read already, by src/sites/${known.id}.ts.`;
  if (url.pathname === '/')
    return 'Give the address of the page with the list of listings, not the start page of the site.';
  return { id, url };
}

/** The board file to start from: reads the starting fixtures, to be changed until it reads the real page. */
export function boardFile({ id, url }: NewBoard): string {
  const list = inPattern(url.pathname.replace(/\/$/, ''));
  const path = listingPath(url);
  return `import { defineSite } from './engine/define-site.ts';
import type { Shape } from './engine/shape.ts';
import { count, matching, wordFor } from './engine/values.ts';

const TITLE = 'a[href^="${path}"]';

/** A card of the list. Prefer link patterns, labels and data attributes to class names; never positions. */
const card: Shape = {
  fields: {
    id: { at: TITLE, attribute: 'href', read: matching(/^${inPattern(path)}(\\w+)/) },
    url: { at: TITLE, attribute: 'href' },
    title: { at: TITLE },
    description: { at: '.job-card__text' },
    payKind: { at: '.job-card__kind', read: wordFor({ 固定報酬: 'fixed', 時間単価: 'hourly' }) },
    payText: { at: '.job-card__price' },
    applicants: { at: '.job-card__count', label: '応募', read: count },
    clientName: { at: '.job-card__client' },
  },
  // Every card has these: one without is told to the user, and a page without is taken for a redesign.
  required: ['id', 'url', 'title', 'payKind', 'payText'],
  // Most cards have these: told only when no card of a longer page has them.
  usual: ['description', 'applicants', 'clientName'],
};

export const ${exportName(id)} = defineSite({
  id: '${id}',
  name: { ja: '${id}', en: '${id}' },
  listUrl: '${url.href}',
  access: 'by-click',
  matches: ['${url.origin}/*'],
  runAt: 'document_idle',
  // The day a real page was compared with the fixtures.
  checked: null,
  unverified: { ja: 'すべてのページ', en: 'every page' },
  pages: [{ kind: 'list', path: /^${list}\\/?$/ }],
  list: {
    card: '.job-card',
    within: '.job-list',
    address: /^${inPattern(path)}\\w+/,
    shapes: [card],
  },
  details: [],
  notices: [],
});
`;
}

/** The registry of boards read by click with one more. */
export function withBoard(registry: string, id: string): string {
  const imports = [...registry.matchAll(/^import .* from '(.*)';\n/gm)].map(([line, from = '']) => ({
    line,
    from,
  }));
  const body = registry.slice(imports.reduce((length, { line }) => length + line.length, 0));
  const added = { line: `import { ${exportName(id)} } from './${id}.ts';\n`, from: `./${id}.ts` };
  const all = [...imports, added].sort((a, b) => (a.from < b.from ? -1 : 1));
  const names = all.flatMap(({ line }) => /^import \{ (\w+) \}/.exec(line)?.[1] ?? []);
  return all.map(({ line }) => line).join('') + body.replace(/= \[[^\]]*\];/, `= [${names.join(', ')}];`);
}

/** The README with one more row in its table of boards, in the order of ids. */
export function withRow(readme: string, id: string): string {
  const row = `| ${id} (\`${id}\`) | クリックで許可 | ✓ | – | まだ | すべてのページ |`;
  return readme.replace(/(<!-- boards -->\n)([\s\S]*?)(<!-- \/boards -->)/, (_all, start, rows, end) => {
    const idOf = (line: string) => /\(`([a-z-]+)`\)/.exec(line)?.[1] ?? '';
    const sorted = [...rows.trimEnd().split('\n'), row].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    return `${start}${sorted.join('\n')}\n${end}`;
  });
}

/** Where listings are taken to stand, until a real page shows it: /jobs/1 for a list at /jobs/search. */
export function listingPath({ pathname }: URL): string {
  return `/${pathname.split('/')[1]}/`;
}

const inPattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const exportName = (id: string) => id.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
