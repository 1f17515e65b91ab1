import { describe, expect, it } from 'vitest';
import { growthRung } from '../../../src/core/spiral/growth-rung.ts';
import type { SignalId } from '../../../src/core/spiral/signal-id.ts';

const set = (...ids: SignalId[]) => new Set(ids);

describe('growthRung', () => {
  it('starts from the kind of work', () => {
    expect(growthRung('data.entry', set())).toBe('simple');
    expect(growthRung('writing.article', set())).toBe('stepping-stone');
    expect(growthRung('design.logo', set())).toBe('portfolio');
    expect(growthRung('dev.ai-ml', set())).toBe('specialist');
  });
  it('is moved by what the listing says', () => {
    expect(growthRung('writing.article', set('growth.specialised'))).toBe('portfolio');
    expect(growthRung('writing.article', set('growth.no-skill'))).toBe('simple');
    expect(growthRung('writing.article', set('growth.portfolio-ok'))).toBe('portfolio');
    expect(growthRung('design.logo', set('growth.no-portfolio'))).toBe('stepping-stone');
    expect(growthRung('data.entry', set('growth.no-skill'))).toBe('simple');
    expect(growthRung('dev.web', set('growth.specialised'))).toBe('specialist');
  });
  it('does not tell for kinds that say nothing, unless the words do', () => {
    expect(growthRung('other', set())).toBeNull();
    expect(growthRung('interview', set())).toBeNull();
    expect(growthRung('other', set('growth.specialised'))).toBe('portfolio');
    expect(growthRung('other', set('growth.no-skill'))).toBe('simple');
  });
});
