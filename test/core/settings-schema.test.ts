import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { presentSettings, SETTINGS_MIGRATIONS } from '../../src/core/settings-migrations.ts';
import { readSettings } from '../../src/core/settings-schema.ts';

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  prefecture: 'okinawa',
  floor: 1500,
  floorByWorkType: { translation: 2500 },
  floorBySite: { crowdworks: 1300 },
  bidsPerWin: 3.5,
  pace: { 'writing.article': { character: 1200, article: 0.5 }, 'dev.web': { page: 0.05 } },
  usualHours: { 'video.edit': { unit: 3, job: 9 } },
  assumptions: { 'revision-share': 0.3, 'hours-per-bid': 0.25 },
  usesAi: ['translation'],
  yenPerDollar: 151.2,
  language: 'en',
  disabledSignals: ['lure.beginner'],
  disabledSites: ['lancers'],
};

describe('settings document', () => {
  it.each([
    ['the defaults', DEFAULT_SETTINGS],
    ['every choice made', chosen],
  ])('takes %s unchanged', (_name, settings) => {
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings });
  });

  it.each([
    ['floor', { floor: 0 }],
    ['floor', { floor: 1200.5 }],
    ['floor', { floor: Number.NaN }],
    ['floor', { floor: '1200' }],
    ['floorByWorkType', { floorByWorkType: { translation: -1 } }],
    ['floorByWorkType', { floorByWorkType: { gardening: 1200 } }],
    ['floorBySite', { floorBySite: { crowdworks: 1_000_000 } }],
    ['prefecture', { prefecture: 'atlantis' }],
    ['experience', { experience: 'master' }],
    ['bidsPerWin', { bidsPerWin: 0 }],
    ['pace', { pace: { 'writing.article': { character: 0 } } }],
    ['pace', { pace: { 'writing.article': { character: Number.POSITIVE_INFINITY } } }],
    ['pace', { pace: { 'writing.article': { furlong: 3 } } }],
    ['pace', { pace: { 'writing.article': 1200 } }],
    ['usualHours', { usualHours: { 'video.edit': { job: -2 } } }],
    ['usualHours', { usualHours: { 'video.edit': { year: 2 } } }],
    ['assumptions', { assumptions: { 'revision-share': 15 } }],
    ['assumptions', { assumptions: { 'hours-per-bid': 0 } }],
    ['pace', { pace: [] }],
    ['pace', { pace: { 'writing.article': [] } }],
    ['floorBySite', { floorBySite: [1200] }],
    ['assumptions', { assumptions: [] }],
    ['yenPerDollar', { yenPerDollar: -150 }],
    ['language', { language: 'fr' }],
    ['dimBelowFloor', { dimBelowFloor: 'yes' }],
    ['disabledSignals', { disabledSignals: ['no.such-signal'] }],
    ['version', { version: 3 }],
  ])('refuses a wrong %s with a sentence in both languages', (field, change) => {
    const result = readSettings({ ...DEFAULT_SETTINGS, ...change });
    expect(result).toMatchObject({ refusal: { field } });
    if (!('refusal' in result)) throw new Error('was taken');
    expect(result.refusal.ja).toMatch(/[ぁ-ん].*。$/);
    expect(result.refusal.en).toMatch(/^[A-Z].*\.$/);
  });

  it.each([[null], [undefined], ['{}'], [[]], [42]])('refuses %j as no settings at all', (raw) => {
    expect(readSettings(raw)).toMatchObject({ refusal: { field: '' } });
  });

  it('names the first missing field and drops unknown ones', () => {
    const { taxBasis: _left, ...rest } = DEFAULT_SETTINGS;
    expect(readSettings(rest)).toMatchObject({ refusal: { field: 'taxBasis' } });
    expect(readSettings({ ...DEFAULT_SETTINGS, colour: 'red' })).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('of version 1 keeps every choice: a pace is in the first unit of its kind of work', () => {
    const { usualHours: _sizes, assumptions: _figures, ...rest } = chosen;
    const before = { ...rest, version: 1, pace: { 'writing.article': 1200, 'dev.web': 0.05 } };
    const after = {
      ...chosen,
      pace: { 'writing.article': { character: 1200 }, 'dev.web': { page: 0.05 } },
      usualHours: {},
      assumptions: {},
    };
    const frozen = structuredClone(before);
    expect(readSettings(presentSettings(before))).toEqual({ settings: after });
    expect(before).toEqual(frozen);
  });

  it('of no version may be of any, and what is no pace stays refused', () => {
    const { version: _none, ...rest } = chosen;
    expect(readSettings(presentSettings(rest))).toEqual({ settings: chosen });
    for (const pace of [null, 7, { 'writing.article': 'fast' }, { gardening: 3 }])
      expect(readSettings(presentSettings({ ...rest, pace })), JSON.stringify(pace)).toHaveProperty(
        'refusal',
      );
  });

  it('has one migration for every version before the present one', () => {
    expect(SETTINGS_MIGRATIONS).toHaveLength(DEFAULT_SETTINGS.version - 1);
  });
});
