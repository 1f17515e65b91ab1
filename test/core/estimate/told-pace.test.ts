import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../../src/core/data/assumptions.ts';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { input, volume } from './estimate-inputs.ts';

type Parts = Parameters<typeof input>[0];

const likely = (parts: Parts) => estimateHourly(input(parts)).unsized?.hours.likely ?? Number.NaN;

describe('a pace the title tells', () => {
  it('mending pictures goes quicker than making them', () => {
    const images = (title: string) =>
      likely({
        listing: { title },
        pay: { kind: 'per-unit', unit: 'image', min: 180, max: 180 },
        reading: { workType: 'design.graphic' },
      });
    expect(images('商品写真のレタッチ')).toBeCloseTo(1.15 / ASSUMPTIONS['retouched-pictures'].value, 6);
    expect(images('商品写真の切り抜きとバナー作成')).toBe(images('バナーをお願いします'));
    expect(images('商品写真のレタッチ')).toBeLessThan(images('バナーをお願いします') / 3);
  });

  it('rewriting takes longer than reading for slips; the name of the category tells neither', () => {
    const text = (title: string) =>
      likely({
        listing: { title },
        reading: { workType: 'writing.edit', volume: [volume('character', 3000, 'job')] },
      });
    expect(text('コラムのリライト')).toBeGreaterThan(1.5 * text('コラムの校正'));
    expect(text('コラムの校正編集・校正・リライトの仕事の依頼')).toBe(text('コラムの校正'));
  });

  it('sound is cut at its own pace, by the minute as by the episode', () => {
    const sound = (title: string, ...rows: ReturnType<typeof volume>[]) =>
      likely({
        listing: { title },
        pay: { kind: 'per-unit', unit: 'minute', min: 100, max: 100 },
        reading: { workType: 'video.edit', volume: rows },
      });
    expect(sound('ポッドキャストの編集', volume('minute', 60, 'unit'))).toBeCloseTo(
      1.15 / ASSUMPTIONS['sound-minutes'].value,
      6,
    );
    expect(sound('ポッドキャストの編集', volume('minute', 60, 'unit'))).toBeLessThan(
      sound('動画の編集', volume('minute', 60, 'unit')),
    );
  });
});

describe('a task of a minute', () => {
  const task = (minutes: number) =>
    likely({
      pay: { kind: 'per-unit', unit: 'case', min: 11, max: 11 },
      reading: { workType: 'survey' },
      listing: {
        site: 'crowdworks',
        structured: {
          kind: 'per-unit',
          min: 11,
          max: 11,
          currency: 'JPY',
          unit: 'case',
          estimatedMinutes: minutes,
        },
      },
    });

  it('takes as long as it takes to find, read and send it; a long one what its board says', () => {
    expect(task(1)).toBe(ASSUMPTIONS['least-task'].value);
    expect(task(2)).toBe(ASSUMPTIONS['least-task'].value);
    expect(task(30)).toBeCloseTo(0.5, 6);
  });
});
