import { describe, expect, it } from 'vitest';
import { growthStep } from '../../../src/core/spiral/growth-rung.ts';
import type { SignalId } from '../../../src/core/spiral/signal-id.ts';

const set = (...ids: SignalId[]) => new Set(ids);
const rung = (...input: Parameters<typeof growthStep>) => growthStep(...input).rung;

describe('growthStep', () => {
  it('starts from the kind of work', () => {
    expect(rung('data.entry', set())).toBe('simple');
    expect(rung('writing.article', set())).toBe('stepping-stone');
    expect(rung('design.logo', set())).toBe('portfolio');
    expect(rung('dev.ai-ml', set())).toBe('specialist');
  });
  it('is moved by what the listing says', () => {
    expect(rung('writing.article', set('growth.specialised'))).toBe('portfolio');
    expect(rung('writing.article', set('growth.no-skill'))).toBe('simple');
    expect(rung('writing.article', set('growth.portfolio-ok'))).toBe('portfolio');
    expect(rung('design.logo', set('growth.no-portfolio'))).toBe('stepping-stone');
    expect(rung('data.entry', set('growth.no-skill'))).toBe('simple');
    expect(rung('dev.web', set('growth.specialised'))).toBe('specialist');
  });
  it('does not tell for kinds that say nothing, unless the words do', () => {
    expect(rung('other', set())).toBeNull();
    expect(rung('interview', set())).toBeNull();
    expect(rung('other', set('growth.specialised'))).toBe('portfolio');
    expect(rung('other', set('growth.no-skill'))).toBe('simple');
  });
  it('tells which signals moved it, so that they are not counted twice', () => {
    const movers = (...input: Parameters<typeof growthStep>) => [...growthStep(...input).movedBy];
    expect(movers('writing.article', set('growth.no-skill'))).toEqual(['growth.no-skill']);
    expect(movers('data.entry', set('growth.no-skill'))).toEqual([]);
    expect(movers('dev.web', set('growth.specialised', 'lure.beginner'))).toEqual([]);
    expect(movers('design.logo', set('growth.portfolio-ok'))).toEqual([]);
    expect(movers('video.edit', set('growth.portfolio-ok', 'growth.no-skill'))).toEqual([
      'growth.portfolio-ok',
      'growth.no-skill',
    ]);
  });
});
