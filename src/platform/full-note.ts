import type { Storage } from 'webextension-polyfill';
import { StorageFailure, writing } from './storage-failure.ts';
import { FULL_PREFIX } from './storage-keys.ts';

/** Remembers for the browser's session that a store had no room, so that the popup can tell after the write was refused. */
export interface FullNote {
  /** Runs a write of that store; a failure is noted and thrown on as a StorageFailure, a success wipes the note. */
  keep<Result>(write: () => Promise<Result>): Promise<Result>;
  health(): Promise<'ok' | 'full'>;
}

export function fullNote(
  session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>,
  name: string,
): FullNote {
  const key = FULL_PREFIX + name;
  return {
    async keep(write) {
      try {
        const result = await writing(write);
        // The note is a courtesy: the write it is about has succeeded or failed on its own.
        await session.remove(key).catch(() => undefined);
        return result;
      } catch (error) {
        if (error instanceof StorageFailure && error.health === 'full')
          await session.set({ [key]: true }).catch(() => undefined);
        throw error;
      }
    },
    async health() {
      const found = await session.get(key).catch(() => ({}));
      return key in found ? 'full' : 'ok';
    },
  };
}
