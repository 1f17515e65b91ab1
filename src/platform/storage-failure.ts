import type { StorageHealth } from './messages.ts';

/** A write that did not happen; what was stored before is still there. */
export class StorageFailure extends Error {
  readonly health: Exclude<StorageHealth, 'ok'>;

  constructor(health: Exclude<StorageHealth, 'ok'>, cause?: unknown) {
    super(`storage: ${health}`, { cause });
    this.health = health;
  }
}

/** Runs a write; whatever the browser or the database throws comes out as a StorageFailure that says which kind. */
export async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof StorageFailure
      ? error
      : new StorageFailure(isFull(error) ? 'full' : 'broken', error);
  }
}

/** Every browser words a full disk or a used-up allowance in its own way; all of them have one of these words. */
function isFull(error: unknown): boolean {
  const { name, message, inner } = (error ?? {}) as { name?: unknown; message?: unknown; inner?: unknown };
  return (
    /quota|no space|disk.{0,5}full/i.test(`${name} ${message}`) || (inner !== undefined && isFull(inner))
  );
}
