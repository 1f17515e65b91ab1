import { spawnSync } from 'node:child_process';
import { passOrFail, type Tally } from './tally.ts';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Warnings that are known, each with the reason it is accepted. */
const ACCEPTED: readonly { readonly code: string; readonly because: string }[] = [];

/** The rules of the add-on stores: no error, and no warning but the accepted ones. */
export function extensionLint(): Tally {
  return passOrFail(() => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir=dist/firefox', '--output=json'],
      { encoding: 'utf8' },
    );
    const start = stdout.indexOf('{');
    if (start < 0) throw new Error(`web-ext lint gave no report.\n${stdout}${stderr}`);
    const { errors, warnings } = JSON.parse(stdout.slice(start)) as {
      errors: readonly Message[];
      warnings: readonly Message[];
    };
    const refused = [
      ...errors,
      ...warnings.filter(({ code }) => !ACCEPTED.some((known) => known.code === code)),
    ];
    for (const { code, file, message } of refused) console.log(`${code} ${file ?? ''}: ${message}`);
    console.log(`${errors.length} errors, ${warnings.length} warnings`);
    if (refused.length > 0)
      throw new Error('Mend these, or add a warning to the accepted list with its reason.');
  });
}
