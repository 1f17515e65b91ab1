import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Command, readCommand, USAGE } from './command-line.ts';
import { loadSettings } from './load-settings.ts';
import type { AssessmentLine, OutputLine } from './output-line.ts';
import { scoreLines } from './score-lines.ts';
import { scorePage } from './score-page.ts';
import type { Circumstances } from './scoring.ts';
import { table } from './table.ts';
import { writeLine } from './write-line.ts';

const NOT_READ = 2;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : NOT_READ),
);

const command = readCommand(process.argv.slice(2), callersFolder());
if (command === 'help') await writeLine(process.stdout, USAGE);
else if ('error' in command) refuse(`${command.error}\n${USAGE}`);
else await run(command);

async function run(command: Command): Promise<void> {
  const settings = await loadSettings(command.settingsFile);
  if ('error' in settings) return refuse(settings.error);
  const circumstances = { settings: settings.value, today: command.today ?? clockDay(new Date()) };
  try {
    const lines = await outputLines(command, circumstances);
    if (command.table) await printTable(lines, settings.value.language ?? 'ja');
    else for await (const line of lines) await writeLine(process.stdout, JSON.stringify(line));
  } catch (error) {
    if (!isFileError(error)) throw error;
    refuse(`${error.path ?? 'The input'} cannot be read (${error.code}).`);
  }
}

async function outputLines(
  { input }: Command,
  circumstances: Circumstances,
): Promise<AsyncIterable<OutputLine> | Iterable<OutputLine>> {
  if (input.kind === 'page')
    return scorePage((await readFile(input.file, 'utf8')).replace(/^\uFEFF/, ''), input.url, circumstances);
  const stream = input.file === '-' ? process.stdin : (await open(input.file)).createReadStream();
  return scoreLines(createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }), circumstances);
}

async function printTable(
  lines: AsyncIterable<OutputLine> | Iterable<OutputLine>,
  language: 'ja' | 'en',
): Promise<void> {
  const rows: AssessmentLine[] = [];
  const problems: string[] = [];
  for await (const line of lines) {
    if ('problem' in line)
      problems.push(`! ${line.problem.field} (${line.problem.count}): ${line.problem.message}`);
    else rows.push(line);
  }
  await writeLine(process.stdout, [table(rows, language), ...problems].join('\n'));
}

/** Paths are the caller's: npm runs scripts in the project's folder and tells where it was called. */
function callersFolder(): string {
  return (process.env['npm_lifecycle_event'] === 'score' && process.env['INIT_CWD']) || process.cwd();
}

function clockDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = NOT_READ;
}
