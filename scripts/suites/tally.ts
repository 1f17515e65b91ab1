/** What a suite counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function noTally(): Tally {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** A check that counts as one: it fails by throwing, and its words are printed. */
export async function passOrFail(check: () => void | Promise<void>): Promise<Tally> {
  try {
    await check();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
