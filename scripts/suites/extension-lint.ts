import webExt from 'web-ext';
import { archiveOf } from '../packages/write-package.ts';
import { passOrFail, type Tally } from './tally.ts';

/** Warnings that are known, each with the reason it is accepted. */
const ACCEPTED: readonly { readonly code: string; readonly because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    because:
      'the assignment is in Preact, for a property that this project never sets: lint and the source rules forbid it',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    because: 'the key is for the store alone; Firefox for Android 140 and 141 ignore it',
  },
];

/** The rules of the add-on stores on the archive they get: no error, and no warning but the accepted ones. */
export async function extensionLint(): Promise<Tally> {
  const { errors, warnings } = await webExt.cmd.lint(
    { sourceDir: archiveOf('firefox'), output: 'none', artifactsDir: 'dist', boring: true },
    { shouldExitProgram: false },
  );
  const refused = [
    ...errors,
    ...warnings.filter(({ code }) => !ACCEPTED.some((known) => known.code === code)),
  ];
  const stale = ACCEPTED.filter(({ code }) => !warnings.some((warning) => warning.code === code));
  return passOrFail(() => {
    for (const { code, file, message } of refused) console.log(`${code} ${file ?? ''}: ${message}`);
    for (const { code } of stale) console.log(`${code}: no longer warned of; take it off the accepted list.`);
    console.log(`${errors.length} errors, ${warnings.length} warnings (${ACCEPTED.length} kinds accepted)`);
    if (refused.length > 0)
      throw new Error('Mend these, or add a warning to the accepted list with its reason.');
  });
}
