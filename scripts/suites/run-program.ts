import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { passOrFail, type Tally } from './tally.ts';

/** Runs a program of an installed package once per list of arguments; together they count as one check. */
export function runProgram(program: string, ...runs: readonly (readonly string[])[]): Promise<Tally> {
  return passOrFail(() => {
    const failed = runs.filter((args) => runPackageProgram(program, args) !== 0);
    if (failed.length > 0)
      throw new Error(`${program} ${failed.map((args) => args.join(' ')).join('; ')} failed.`);
  });
}

/** The exit code of a program of an installed package, its output shown as it comes. */
export function runPackageProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): number {
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
