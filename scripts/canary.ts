/** npm run canary -- [--url ADDRESS] saved-page.html: what of a saved page is read, and what broke. Exit 1 = broken. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPage } from './boards/check-page.ts';
import { savedAddress } from './boards/saved-address.ts';

const USAGE = 'npm run canary -- [--url ADDRESS] SAVED-PAGE.html';
const NOTHING_CHECKED = 2;

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, extra] = positionals;
    if (file === undefined || extra !== undefined) return refuse(`Name one saved page.\n${USAGE}`);
    // npm runs scripts in the project's folder and tells where it was called.
    const html = readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8');
    const url = values.url === undefined ? savedAddress(html) : address(values.url);
    if (!url)
      return refuse(
        values.url === undefined
          ? `${file} does not say where it came from: give its address with --url, or write it as a comment on the first line.`
          : `"${values.url}" is not an address; give the whole one, with https://.`,
      );
    const { outcome, lines } = checkPage(html, url);
    console.log(lines.join('\n'));
    return outcome === 'read' ? 0 : outcome === 'broken' ? 1 : NOTHING_CHECKED;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function address(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return NOTHING_CHECKED;
}
