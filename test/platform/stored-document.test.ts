import { beforeEach, describe, expect, it } from 'vitest';
import { fullNote } from '../../src/platform/full-note.ts';
import { storedDocument } from '../../src/platform/stored-document.ts';
import { FULL, type InMemoryBrowser, inMemoryBrowser } from '../support/in-memory-browser.ts';

interface Counter {
  readonly version: 2;
  readonly count: number;
}

const INITIAL: Counter = { version: 2, count: 0 };

function counterIn(world: InMemoryBrowser) {
  const { local, session } = world.context(null).browser.storage;
  return storedDocument<Counter>({
    area: local,
    key: 'counter',
    initial: INITIAL,
    migrations: [(before) => ({ version: 2, count: (before as { n: number }).n })],
    check: (raw) => (typeof (raw as Counter).count === 'number' ? (raw as Counter) : null),
    fullNote: fullNote(session, 'counter'),
    now: () => '2026-11-22T00:00:00.000Z',
  });
}

const up = (counter: Counter): Counter => ({ ...counter, count: counter.count + 1 });

describe('a stored document', () => {
  let world: InMemoryBrowser;
  beforeEach(() => {
    world = inMemoryBrowser();
  });

  it('is its initial value until something is stored, and reading stores nothing', async () => {
    expect(await counterIn(world).read()).toEqual({ value: INITIAL, health: 'ok' });
    expect(world.local).toEqual({});
  });

  it('is read in an older version and written in the present one', async () => {
    world.local['counter'] = { version: 1, n: 7 };
    expect(await counterIn(world).read()).toEqual({ value: { version: 2, count: 7 }, health: 'ok' });
    await counterIn(world).change(up);
    expect(world.local).toEqual({ counter: { version: 2, count: 8 } });
  });

  it('loses no change of many at once', async () => {
    const counter = counterIn(world);
    await Promise.all(Array.from({ length: 20 }, () => counter.change(up)));
    expect(world.local['counter']).toEqual({ version: 2, count: 20 });
  });

  it('goes on after a change that failed', async () => {
    const counter = counterIn(world);
    const refused = counter.change(() => {
      throw new Error('no');
    });
    const next = counter.change(up);
    await expect(refused).rejects.toThrow('no');
    expect(await next).toEqual({ version: 2, count: 1 });
  });

  it('tells that it is broken, and keeps the broken data aside when it is written', async () => {
    world.local['counter'] = { version: 2, count: 'seven' };
    expect(await counterIn(world).read()).toEqual({ value: INITIAL, health: 'broken' });
    expect(world.local).toEqual({ counter: { version: 2, count: 'seven' } });
    await counterIn(world).change(up);
    expect(world.local).toEqual({
      counter: { version: 2, count: 1 },
      'counter.kept-aside.2026-11-22T00:00:00.000Z': { version: 2, count: 'seven' },
    });
    expect((await counterIn(world).read()).health).toBe('ok');
  });

  it('does not overwrite a newer version, and keeps it aside on a reset', async () => {
    const newer = { version: 3, count: 7, more: 'unknown here' };
    world.local['counter'] = newer;
    expect(await counterIn(world).read()).toEqual({ value: INITIAL, health: 'newer-version' });
    await expect(counterIn(world).change(up)).rejects.toMatchObject({ health: 'newer-version' });
    expect(world.local).toEqual({ counter: newer });
    await counterIn(world).reset();
    expect(world.local).toEqual({ counter: INITIAL, 'counter.kept-aside.2026-11-22T00:00:00.000Z': newer });
  });

  it('keeps the old value and tells when there is no room, until a write succeeds', async () => {
    const counter = counterIn(world);
    await counter.change(up);
    world.failures.localWrite = FULL;
    await expect(counter.change(up)).rejects.toMatchObject({ health: 'full' });
    expect(await counterIn(world).read()).toEqual({ value: { version: 2, count: 1 }, health: 'full' });
    delete world.failures.localWrite;
    await counterIn(world).change(up);
    expect(await counterIn(world).read()).toEqual({ value: { version: 2, count: 2 }, health: 'ok' });
  });

  it('gives the initial value and tells when storage cannot be read, and writes nothing over what it cannot see', async () => {
    world.local['counter'] = { version: 2, count: 7 };
    world.failures.localRead = new Error('IO error: corrupted');
    expect(await counterIn(world).read()).toEqual({ value: INITIAL, health: 'broken' });
    await expect(counterIn(world).change(up)).rejects.toMatchObject({ health: 'broken' });
    expect(world.local).toEqual({ counter: { version: 2, count: 7 } });
  });

  it('works without a session area to note failures in', async () => {
    world.failures.sessionRead = new Error('no session');
    world.failures.sessionWrite = new Error('no session');
    expect(await counterIn(world).change(up)).toEqual({ version: 2, count: 1 });
    expect((await counterIn(world).read()).health).toBe('ok');
  });

  it('gives the value before a reset', async () => {
    await counterIn(world).change(up);
    expect(await counterIn(world).reset()).toEqual({ value: INITIAL, before: { version: 2, count: 1 } });
    expect(world.local).toEqual({ counter: INITIAL });
  });
});
