import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the caller asked for, with absolute paths; `-` stands for standard input. */
export interface Command {
  readonly input: { readonly kind: 'page'; readonly url: URL; readonly file: string } | LinesInput;
  readonly settingsFile: string | null;
  /** ISO day; null = the clock's day. */
  readonly today: string | null;
  readonly table: boolean;
}

interface LinesInput {
  readonly kind: 'lines';
  readonly file: string;
}

export const USAGE = `npm run --silent score -- --url ADDRESS PAGE.html [--settings FILE] [--today YYYY-MM-DD] [--table]
npm run --silent score -- --jsonl FILE|- [--settings FILE] [--today YYYY-MM-DD] [--table]`;

const OPTIONS = {
  url: { type: 'string' },
  jsonl: { type: 'string' },
  settings: { type: 'string' },
  today: { type: 'string' },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments; a string is a sentence saying what is wrong, 'help' asks for the usage text. */
export function readCommand(argv: readonly string[], folder: string): Command | 'help' | { error: string } {
  const parsed = parse(argv);
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.today !== undefined && !isDay(values.today))
    return { error: `--today takes a day as YYYY-MM-DD, not "${values.today}".` };
  if ((values.url === undefined) === (values.jsonl === undefined))
    return { error: 'Say either --url with a saved page, or --jsonl with a file of listings.' };
  const rest = {
    settingsFile: values.settings === undefined ? null : resolve(folder, values.settings),
    today: values.today ?? null,
    table: values.table,
  };
  if (values.jsonl !== undefined) {
    const extra = positionals[0];
    if (extra !== undefined) return { error: `--jsonl takes one file; "${extra}" is one too many.` };
    const file = values.jsonl === '-' ? '-' : resolve(folder, values.jsonl);
    return { input: { kind: 'lines', file }, ...rest };
  }
  const address = values.url ?? '';
  if (!URL.canParse(address))
    return { error: `"${address}" is not an address; give the whole one, with https://.` };
  const [file, extra] = positionals;
  if (file === undefined) return { error: '--url needs the saved page too: --url ADDRESS PAGE.html' };
  if (extra !== undefined) return { error: `--url takes one saved page; "${extra}" is one too many.` };
  return { input: { kind: 'page', url: new URL(address), file: resolve(folder, file) }, ...rest };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    return { error: `${sentence.replace(/\.$/, '')}.` };
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
