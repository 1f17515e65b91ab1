import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, LEAST_HOURS } from '../../../src/core/data/assumptions.ts';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { input, volume } from './estimate-inputs.ts';

type Parts = Parameters<typeof input>[0];

function likely(parts: Parts): number {
  return estimateHourly(input(parts)).hours?.likely ?? Number.NaN;
}

describe('hours from stated volume', () => {
  const monthly = { kind: 'monthly' } as const;

  it('adds what comes back every month in several kinds', () => {
    const month = (...rows: ReturnType<typeof volume>[]) =>
      likely({ pay: monthly, reading: { workType: 'marketing.sns', volume: rows } });
    const both = month(volume('post', 10, 'month'), volume('video', 10, 'month'));
    expect(both).toBeGreaterThan(month(volume('post', 10, 'month')));
    expect(both).toBeGreaterThan(month(volume('video', 10, 'month')));
  });

  it('takes two counts of one kind for parts of the job', () => {
    const pages = (...counts: number[]) =>
      likely({
        reading: { workType: 'web.coding', volume: counts.map((count) => volume('page', count, 'job')) },
      });
    expect(pages(4, 6)).toBeCloseTo(pages(10), 6);
  });

  it('counts what is paid for, not what it holds', () => {
    const one = (images: number) =>
      likely({
        pay: { kind: 'per-unit', unit: 'item', min: 85, max: 85 },
        reading: {
          workType: 'product.listing',
          volume: [volume('item', 300, 'job'), volume('image', images, 'unit')],
        },
      });
    expect(one(40)).toBe(one(4));
    expect(one(4)).toBeGreaterThan(0);
  });

  it('makes the work less where the listing says it only fills a template', () => {
    const reading = { workType: 'design.graphic' } as const;
    const plain = likely({ reading, listing: { description: '投稿画像の制作です' } });
    const filled = likely({ reading, listing: { description: 'テンプレートに文字を入れるだけです' } });
    expect(filled / plain).toBeCloseTo(ASSUMPTIONS['template-share'].value, 6);
    const applied = likely({ reading, listing: { description: '応募テンプレートをお使いください' } });
    expect(applied).toBe(plain);
  });

  it('lets no recording take less than setting up does', () => {
    const reading = { workType: 'voice', volume: [volume('character', 200, 'job')] } as const;
    expect(likely({ reading })).toBeGreaterThanOrEqual(LEAST_HOURS.voice?.job ?? Number.NaN);
  });

  it('believes minutes of a small piece more than hours of a job', () => {
    const stated = (hours: number, per: 'unit' | 'job') => ({ low: hours, high: hours, per, evidence: '' });
    const piece = likely({
      pay: { kind: 'per-unit', unit: 'item' },
      reading: { workType: 'sales.dm', statedHours: stated(0.025, 'unit') },
    });
    expect(piece).toBeCloseTo(0.025 * ASSUMPTIONS['stated-piece'].value, 6);
    const job = likely({ reading: { workType: 'dev.automation', statedHours: stated(10, 'job') } });
    expect(job).toBeCloseTo(10 * ASSUMPTIONS['stated-time'].value, 6);
  });
});
