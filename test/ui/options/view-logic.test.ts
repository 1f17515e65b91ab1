import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '../../../src/core/data/assumptions.ts';
import { PACES } from '../../../src/core/data/paces.ts';
import { PREFECTURES } from '../../../src/core/data/prefecture.ts';
import { SIZE_SCOPES, TYPICAL_SIZES } from '../../../src/core/data/typical-sizes.ts';
import { minimumWage } from '../../../src/core/estimate/minimum-wage.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { readSettings } from '../../../src/core/settings-schema.ts';
import { WORK_TYPES } from '../../../src/core/work-type/work-type.ts';
import { floorDefault } from '../../../src/ui/components/floor-default.ts';
import { BIDS_RULE, DOLLAR_RULE, FLOOR_RULE } from '../../../src/ui/components/number-rules.ts';
import { assumptionFigures } from '../../../src/ui/options/assumption-figures.ts';
import type { Figure } from '../../../src/ui/options/figure.ts';
import { firstPace, otherPaces } from '../../../src/ui/options/pace-figures.ts';
import { readSettingsFile, settingsFile } from '../../../src/ui/options/settings-file.ts';
import { sizeFigures } from '../../../src/ui/options/size-figures.ts';

describe('the default floor', () => {
  it('is the minimum wage of the prefecture on the day, with its day and source', () => {
    const wage = minimumWage('tokyo', '2026-11-22');
    const shown = floorDefault('tokyo', '2026-11-22', 'ja');
    expect(shown.yen).toBe(wage.yen);
    expect(shown.text).toMatch(/^東京都の最低賃金 ¥[\d,]+\/時（\d{4}年\d+月\d+日から）$/);
    expect(shown.source).toMatch(/^https:\/\//);
  });

  it('is the average without a prefecture, and never unknown with one', () => {
    expect(floorDefault(null, '2026-11-22', 'en').text).toContain('Japan on average');
    for (const { id } of PREFECTURES)
      expect(floorDefault(id, '2026-11-22', 'en').text).toMatch(/¥[\d,]+\/h \(from \d/);
  });
});

describe('a pace', () => {
  it('is asked for in units per hour, or in hours per unit where one takes longer than an hour', () => {
    expect(firstPace('writing.article', DEFAULT_SETTINGS, 'ja')).toMatchObject({
      form: '文字/時間',
      fallback: '900',
      defaultText: '既定は1時間に 900文字',
    });
    expect(firstPace('design.web', DEFAULT_SETTINGS, 'en')).toMatchObject({
      form: 'hours per page',
      fallback: '14',
      defaultText: 'Default: 14 hours per page',
    });
  });
});

describe('every default of the estimate', () => {
  const figuresOf = (settings: Settings) => [
    ...WORK_TYPES.map((workType) => firstPace(workType, settings, 'ja')),
    ...otherPaces(settings, 'ja'),
    ...sizeFigures(settings, 'ja'),
    ...assumptionFigures(settings, 'ja'),
  ];
  const figures = figuresOf(DEFAULT_SETTINGS);

  it('has a field: each pace, each size, each assumption, once', () => {
    const paces = WORK_TYPES.flatMap((workType) => PACES[workType]).length;
    const sizes = WORK_TYPES.flatMap((workType) =>
      SIZE_SCOPES.filter((scope) => TYPICAL_SIZES[workType][scope]),
    );
    expect(figures).toHaveLength(paces + sizes.length + ASSUMPTION_IDS.length);
    expect(new Set(figures.map(({ name, form, key }) => `${key} ${name} ${form}`)).size).toBe(figures.length);
  });

  it.each(figures.map((figure, index) => [figure.key, index] as const))(
    '%s is shown with its source, kept as given, refused beyond its limits, and put back when emptied',
    (key, index) => {
      const { rule, change, sourceText, fallback, own } = figures[index] as Figure;
      expect(own).toBeNull();
      expect(fallback).toMatch(/^[\d,.]+$/);
      expect(sourceText).toMatch(/^(出典|出典から計算|目安（変更できます）): ./);
      for (const given of [rule.least, 1.5, rule.most]) {
        const settings = { ...DEFAULT_SETTINGS, ...change(DEFAULT_SETTINGS, given) };
        expect(readSettings(settings), `${key} at ${given}`).toEqual({ settings });
        const shown = figuresOf(settings);
        expect(shown[index]?.own).toBeCloseTo(given, 9);
        expect(shown.filter((figure) => figure.own !== null)).toHaveLength(1);
        expect({ ...settings, ...change(settings, null) }).toEqual(DEFAULT_SETTINGS);
      }
      expect(readSettings({ ...DEFAULT_SETTINGS, ...change(DEFAULT_SETTINGS, -1) })).toHaveProperty(
        'refusal',
      );
    },
  );
});

describe('number rules', () => {
  it('are those of the settings document: both ends are taken, nothing beyond', () => {
    const taken = (change: object) => 'settings' in readSettings({ ...DEFAULT_SETTINGS, ...change });
    for (const [field, rule] of [
      ['floor', FLOOR_RULE],
      ['bidsPerWin', BIDS_RULE],
      ['yenPerDollar', DOLLAR_RULE],
    ] as const) {
      expect(taken({ [field]: rule.least }), field).toBe(true);
      expect(taken({ [field]: rule.most }), field).toBe(true);
      expect(taken({ [field]: rule.least - 0.5 }), field).toBe(false);
      expect(taken({ [field]: rule.most + 1 }), field).toBe(false);
    }
  });
});

describe('a settings file', () => {
  const settings = { ...DEFAULT_SETTINGS, floor: 1500, usesAi: ['writing.article'] as const };

  it('reads back what was exported, and is a document the core takes', () => {
    expect(readSettingsFile(settingsFile(settings))).toEqual({ change: settings });
    expect(readSettings(JSON.parse(settingsFile(settings)))).toEqual({ settings });
  });

  it('of an older version is brought up to date', () => {
    expect(readSettingsFile('{"version":1,"pace":{"writing.article":1200}}')).toEqual({
      change: { ...DEFAULT_SETTINGS, pace: { 'writing.article': { character: 1200 } } },
    });
  });

  it('replaces everything: what it leaves out goes to the default, what nobody knows is dropped', () => {
    expect(readSettingsFile('{"version":1,"floor":900,"colour":"red"}')).toEqual({
      change: { ...DEFAULT_SETTINGS, floor: 900 },
    });
  });

  it.each([
    ['', 'not-json'],
    ['{"version":1', 'not-json'],
    ['null', 'not-settings'],
    ['[1]', 'not-settings'],
    ['"version"', 'not-settings'],
    ['{}', 'not-settings'],
    ['{"version":3}', 'other-version'],
    ['{"version":"1"}', 'other-version'],
  ])('is refused when it is %j', (text, refused) => {
    expect(readSettingsFile(text)).toEqual({ refused });
  });
});
