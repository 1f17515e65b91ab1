import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { gigResultSchema } from '../../../src/core/tracker/gig-schema.ts';
import { type ResultFields, readResult } from '../../../src/ui/popup/read-result.ts';
import { savedGig } from '../../support/gigs.ts';

const FIELDS: ResultFields = {
  finishedOn: '2026-11-20',
  hours: '１２.５',
  unpaidHours: '',
  received: '11,700円',
  units: '',
  raise: 'open',
};
const read = (part: Partial<ResultFields> = {}) => readResult({ ...FIELDS, ...part }, savedGig('1'));

describe('readResult', () => {
  it('reads numbers as people type them; empty is unknown', () => {
    const reading = read();
    expect(reading).toEqual({
      result: {
        finishedOn: '2026-11-20',
        hours: 12.5,
        unpaidHours: null,
        received: 11_700,
        currency: 'JPY',
        units: null,
        raiseCame: null,
      },
    });
    expect('result' in reading && v.safeParse(gigResultSchema, reading.result).success).toBe(true);
    expect(read({ raise: 'not', unpaidHours: '0', units: '0' })).toMatchObject({
      result: { raiseCame: false, unpaidHours: 0, units: null },
    });
  });

  it('says what is wrong, and guesses nothing', () => {
    expect(read({ hours: '' })).toEqual({ refused: 'hoursMissing' });
    expect(read({ hours: '0' })).toEqual({ refused: 'hoursMissing' });
    expect(read({ received: 'たくさん' })).toEqual({ refused: 'numberWrong' });
    expect(read({ unpaidHours: '-1' })).toEqual({ refused: 'numberWrong' });
    expect(read({ finishedOn: '' })).toEqual({ refused: 'dayWrong' });
  });
});
