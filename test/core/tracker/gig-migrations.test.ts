import { expect, it } from 'vitest';
import { readBySchema } from '../../../src/core/read-by-schema.ts';
import { GIG_MIGRATIONS } from '../../../src/core/tracker/gig-migrations.ts';
import { gigSchema } from '../../../src/core/tracker/gig-schema.ts';
import { upToDate } from '../../../src/platform/up-to-date.ts';
import { savedGig } from '../../support/gigs.ts';

it('a gig of version 1 keeps everything and has nothing noted yet', () => {
  const { result: _none, ...now } = savedGig('1', { state: 'delivered' });
  const { raise: _unknown, ...promised } = now.promised;
  const before = { ...now, version: 1, promised };
  const read = upToDate(structuredClone(before), {
    migrations: GIG_MIGRATIONS,
    check: (raw) => readBySchema(gigSchema, raw),
  });
  expect(read).toEqual({
    state: 'ok',
    value: { ...before, version: 2, promised: { ...promised, raise: null }, result: null },
  });
});
