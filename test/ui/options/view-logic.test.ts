import { describe, expect, it } from 'vitest';
import { paceUnit } from '../../../src/core/data/paces.ts';
import { PREFECTURES } from '../../../src/core/data/prefecture.ts';
import { minimumWage } from '../../../src/core/estimate/minimum-wage.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { readSettings } from '../../../src/core/settings-schema.ts';
import { WORK_TYPES } from '../../../src/core/work-type/work-type.ts';
import { floorDefault } from '../../../src/ui/components/floor-default.ts';
import { BIDS_RULE, DOLLAR_RULE, FLOOR_RULE } from '../../../src/ui/components/number-rules.ts';
import { paceForm } from '../../../src/ui/options/pace-form.ts';
import { readSettingsFile, settingsFile } from '../../../src/ui/options/settings-file.ts';

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
    expect(paceForm('writing.article', 'ja')).toMatchObject({
      form: '文字/時間',
      fallback: '900',
      defaultText: '既定は1時間に 900文字',
    });
    expect(paceForm('design.web', 'en')).toMatchObject({
      form: 'hours per page',
      fallback: '14',
      defaultText: 'Default: 14 hours per page',
    });
  });

  it.each(WORK_TYPES)('of %s comes back from its field unchanged, within what settings take', (type) => {
    const { convert, rule, sourceText } = paceForm(type, 'ja');
    const { perHour } = paceUnit(type);
    const shown = convert(perHour);
    expect(convert(shown)).toBeCloseTo(perHour, 9);
    expect(shown).toBeGreaterThanOrEqual(1);
    expect(sourceText).toMatch(/^(出典|出典から計算|目安（変更できます）): /);
    for (const edge of [rule.least, rule.most]) {
      const settings = { ...DEFAULT_SETTINGS, pace: { [type]: convert(edge) } };
      expect(readSettings(settings), `${type} at ${edge}`).toHaveProperty('settings');
    }
  });
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
    ['{"version":2}', 'other-version'],
    ['{"version":"1"}', 'other-version'],
  ])('is refused when it is %j', (text, refused) => {
    expect(readSettingsFile(text)).toEqual({ refused });
  });
});
