import { describe, expect, it } from 'vitest';
import { upToDate } from '../../src/platform/up-to-date.ts';

interface Cup {
  readonly version: 3;
  readonly millilitres: number;
}

const shape = {
  migrations: [
    (before: object) => ({ version: 2, litres: (before as { l: number }).l }),
    (before: object) => ({ version: 3, millilitres: (before as { litres: number }).litres * 1000 }),
  ],
  check: (raw: unknown): Cup | null =>
    typeof (raw as Cup).millilitres === 'number' && !Number.isNaN((raw as Cup).millilitres)
      ? (raw as Cup)
      : null,
};

describe('a stored thing is brought up to date', () => {
  it.each([
    ['the first version', { version: 1, l: 0.2 }],
    ['the version between', { version: 2, litres: 0.2 }],
    ['the present version', { version: 3, millilitres: 200 }],
  ])('from %s', (_name, before) => {
    expect(upToDate(before, shape)).toEqual({ state: 'ok', value: { version: 3, millilitres: 200 } });
  });

  it('leaves what it was given as it was', () => {
    const before = Object.freeze({ version: 1, l: 0.2 });
    upToDate(before, shape);
    expect(before).toEqual({ version: 1, l: 0.2 });
  });

  it('refuses a newer version', () => {
    expect(upToDate({ version: 4, millilitres: 200 }, shape)).toEqual({ state: 'newer-version' });
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { version: '1' },
    { version: 0 },
    { version: 1.5 },
    { version: Number.NaN },
    { version: 3, millilitres: 'many' },
    { version: 1 },
  ])('tells that %j is broken', (raw) => {
    expect(upToDate(raw, shape)).toEqual({ state: 'broken' });
  });

  it('tells that a thing on which a step fails is broken', () => {
    const failing = { ...shape, migrations: [() => JSON.parse('{') as object] };
    expect(upToDate({ version: 1 }, failing)).toEqual({ state: 'broken' });
  });
});
