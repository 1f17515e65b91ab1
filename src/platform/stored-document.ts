import type { Storage } from 'webextension-polyfill';
import type { FullNote } from './full-note.ts';
import type { StorageHealth } from './messages.ts';
import { serially } from './serially.ts';
import { StorageFailure, writing } from './storage-failure.ts';
import { type Shape, upToDate } from './up-to-date.ts';

interface Versioned {
  readonly version: number;
}

export interface StoredDocument<Value> {
  /** The stored value, or the initial one when nothing (readable) is stored; `health` tells which. Never writes, never throws. */
  read(): Promise<{ readonly value: Value; readonly health: StorageHealth }>;
  /** Replaces the value by what `update` makes of it. Throws what `update` throws, or a StorageFailure; then nothing changed. */
  change(update: (value: Value) => Value): Promise<Value>;
  /** Back to the initial value, also from an unreadable or newer document. */
  reset(): Promise<{ readonly value: Value; readonly before: Value }>;
}

export interface DocumentOptions<Value extends Versioned> extends Shape<Value> {
  readonly area: Pick<Storage.StorageArea, 'get' | 'set'>;
  readonly key: string;
  readonly initial: Value;
  readonly fullNote: FullNote;
  /** ISO instant, for the name under which an unreadable document is kept aside. */
  readonly now: () => string;
}

/**
 * One versioned JSON document in the browser's storage. Reads parse the version, migrate and validate. What cannot be
 * read stays where it is until somebody writes; then it moves aside under a key of its own, in the same write. A
 * document of a newer version is not overwritten by a change at all, only by a reset, which keeps it aside too.
 */
export function storedDocument<Value extends Versioned>(
  options: DocumentOptions<Value>,
): StoredDocument<Value> {
  const { area, key, initial, fullNote, now } = options;
  const inTurn = serially();

  async function load() {
    const raw = (await area.get(key))[key];
    return {
      raw,
      found: raw === undefined ? ({ state: 'ok', value: initial } as const) : upToDate(raw, options),
    };
  }

  const store = (value: Value, unreadable: unknown) =>
    fullNote.keep(() =>
      area.set({
        [key]: value,
        ...(unreadable === undefined ? {} : { [`${key}.kept-aside.${now()}`]: unreadable }),
      }),
    );

  return {
    async read() {
      try {
        const { found } = await load();
        return found.state === 'ok'
          ? { value: found.value, health: await fullNote.health() }
          : { value: initial, health: found.state };
      } catch {
        return { value: initial, health: 'broken' };
      }
    },
    change(update) {
      return inTurn(async () => {
        const { raw, found } = await writing(load);
        if (found.state === 'newer-version') throw new StorageFailure('newer-version');
        const value = update(found.state === 'ok' ? found.value : initial);
        await store(value, found.state === 'ok' ? undefined : raw);
        return value;
      });
    },
    reset() {
      return inTurn(async () => {
        const { raw, found } = await writing(load);
        await store(initial, found.state === 'ok' ? undefined : raw);
        return { value: initial, before: found.state === 'ok' ? found.value : initial };
      });
    },
  };
}
