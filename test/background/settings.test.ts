import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { ask, forgetDatabase, post, startBackground } from '../support/extension.ts';
import { type InMemoryBrowser, inMemoryBrowser, ownPage } from '../support/in-memory-browser.ts';

const options = ownPage('src/ui/options/index.html');
const listing: Listing = {
  ...emptyListing('board', '紹介記事の作成'),
  description: '2000文字の記事を1本お願いします。',
  structured: { kind: 'fixed', min: 3000, max: 3000, currency: 'JPY', unit: null, estimatedMinutes: null },
};

describe('settings', () => {
  let world: InMemoryBrowser;
  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    await startBackground(world);
  });
  const read = async () => ask(world, options, 'readSettings', {});
  const change = (changed: Partial<Settings>) => ask(world, options, 'changeSettings', { change: changed });

  it('are the defaults until something is changed, and nothing is stored', async () => {
    expect(await read()).toEqual({ settings: DEFAULT_SETTINGS, storage: 'ok' });
    expect(world.local).toEqual({});
  });

  it('change by whole fields and keep the others', async () => {
    await change({ floor: 1300, floorBySite: { board: 900 } });
    const { settings } = await change({ floorBySite: { other: 800 }, language: 'en' });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      floor: 1300,
      floorBySite: { other: 800 },
      language: 'en',
    });
    expect(await read()).toEqual({ settings, storage: 'ok' });
  });

  it('lose none of many changes at once', async () => {
    await Promise.all([
      change({ floor: 1300 }),
      change({ experience: 'established' }),
      change({ language: 'en' }),
    ]);
    expect((await read()).settings).toMatchObject({ floor: 1300, experience: 'established', language: 'en' });
  });

  it('refuse a value with a sentence in the person’s language, and keep the one before', async () => {
    await change({ floor: 1300 });
    const refused = { change: { floor: -1 } };
    expect(await post(world, options, 'changeSettings', refused)).toEqual({
      ok: false,
      why: expect.stringMatching(/最低時給.*前の値のままです。/),
    });
    await change({ language: 'en' });
    expect(await post(world, options, 'changeSettings', refused)).toEqual({
      ok: false,
      why: expect.stringMatching(/minimum.*The value before is kept\./),
    });
    expect((await read()).settings.floor).toBe(1300);
  });

  it.each([
    { version: 3 },
    { prefecture: 'atlantis' },
    { disabledSites: 'all' },
    { pace: { 'writing.article': { character: -3 } } },
    { assumptions: { 'revision-share': 40 } },
  ])('refuse %j', async (bad) => {
    expect(await post(world, options, 'changeSettings', { change: bad })).toMatchObject({ ok: false });
    expect(world.local).toEqual({});
  });

  it('go back to the defaults, and give those before for an undo', async () => {
    const { settings } = await change({ floor: 1300, language: 'en' });
    expect(await ask(world, options, 'resetSettings', {})).toEqual({
      settings: DEFAULT_SETTINGS,
      before: settings,
    });
    expect((await change(settings)).settings).toEqual(settings);
  });

  it('of the first release keep what was chosen, and a change is stored in the present form', async () => {
    const { usualHours: _sizes, assumptions: _figures, ...first } = DEFAULT_SETTINGS;
    world.local['settings'] = { ...first, version: 1, floor: 1400, pace: { 'writing.article': 1200 } };
    const kept = { ...DEFAULT_SETTINGS, floor: 1400, pace: { 'writing.article': { character: 1200 } } };
    expect(await read()).toEqual({ settings: kept, storage: 'ok' });
    const usualHours = { 'design.logo': { job: 3 } } as const;
    expect((await change({ usualHours })).settings).toEqual({ ...kept, usualHours });
    expect(world.local['settings']).toEqual({ ...kept, usualHours });
  });

  it('of a newer release are left alone, told, and scored without', async () => {
    const newer = { ...DEFAULT_SETTINGS, version: 3, mood: 'good' };
    world.local['settings'] = newer;
    expect(await read()).toEqual({ settings: DEFAULT_SETTINGS, storage: 'newer-version' });
    expect(await post(world, options, 'changeSettings', { change: { floor: 1300 } })).toEqual({
      ok: false,
      why: expect.stringContaining('更新'),
    });
    expect(world.local).toEqual({ settings: newer });
    expect((await ask(world, options, 'explainListing', { listing })).assessment.title).toBe(listing.title);
  });

  it('can be tried on a listing without being stored', async () => {
    const tried = await ask(world, options, 'tryListing', { listing, change: { floor: 5000 } });
    const expected = assess(listing, { ...DEFAULT_SETTINGS, floor: 5000 }, { finished: [] }, '2026-11-22');
    expect(tried.assessment.floor).toEqual(expected.floor);
    expect(tried.assessment.floor.amount).toBe(5000);
    expect(tried.assessment.verdict).toBe(expected.verdict);
    expect(world.local).toEqual({});
    expect(await post(world, options, 'tryListing', { listing, change: { floor: 0 } })).toMatchObject({
      ok: false,
    });
  });
});
