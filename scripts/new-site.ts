/** npm run new-site -- <id> <https address of its list>: everything a new board consists of, ready to be changed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { boardFile, type NewBoard, readNewBoard, withBoard, withRow } from './boards/new-board.ts';
import { startingPages } from './boards/starting-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const REGISTRY = 'src/sites/by-click-sites.ts';
const [id, address, extra] = process.argv.slice(2);

if (id === undefined || address === undefined || extra !== undefined)
  refuse('npm run new-site -- ID HTTPS-ADDRESS-OF-THE-LIST');
else {
  const board = readNewBoard(id, address);
  if (typeof board === 'string') refuse(board);
  else create(board);
}

function create(board: NewBoard): void {
  const folder = `test/sites/fixtures/${board.id}`;
  const pages = startingPages(board);
  write(`src/sites/${board.id}.ts`, boardFile(board));
  write(REGISTRY, withBoard(read(REGISTRY), board.id));
  write('README.md', withRow(read('README.md'), board.id));
  for (const [name, html] of Object.entries(pages)) write(`${folder}/${name}.html`, html);
  // Another process, since this one knows the registry as it was.
  run('tsx/dist/cli.mjs', 'scripts/complete-board.ts', board.id);
  run('@biomejs/biome/bin/biome', 'check', '--write', REGISTRY, `src/sites/${board.id}.ts`, 'test/project');
  console.log(`Written: src/sites/${board.id}.ts, ${folder}/ (${Object.keys(pages).join(', ')}), and a line each in ${REGISTRY},
README.md and test/project/manifest.*.json.

Next:
  1. Reduce a saved page of ${board.url.host} to a few cards, with texts of your own, in ${folder}/list.html.
  2. Change src/sites/${board.id}.ts until \`npm run canary -- ${folder}/list.html\` reads every field.
  3. Write beside each page, by hand, what a person reads on it; then \`npx vitest run test/sites test/project\`.
  4. Name the board in its file and in the README, and say there what no real page has confirmed.
CONTRIBUTING.md tells more.`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
}

function run(program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', program), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} failed:\n${stdout}${stderr}`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
