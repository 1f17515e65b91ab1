import { describe, expect, it } from 'vitest';
import { GIG_STATES, type GigState, moveGig, NEXT_STATES } from '../../../src/core/tracker/gig.ts';
import { savedGig } from '../../support/gigs.ts';

const NOW = '2026-11-22T03:00:00.000Z';

describe('the states of a gig', () => {
  it('can all be reached from saved, and all be left', () => {
    const reached = new Set<GigState>(['saved']);
    for (const state of reached) for (const next of NEXT_STATES[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...GIG_STATES].sort());
    for (const state of GIG_STATES) expect(NEXT_STATES[state], state).not.toEqual([]);
  });

  it('let every step of the usual way be mended by a step back', () => {
    const way = ['saved', 'applied', 'won', 'working', 'delivered', 'paid'] as const;
    way.slice(1).forEach((state, index) => {
      expect(NEXT_STATES[way[index]!]).toContain(state);
      expect(NEXT_STATES[state]).toContain(way[index]);
    });
  });

  it('name no state twice and never the one they are', () => {
    for (const state of GIG_STATES) {
      expect(new Set(NEXT_STATES[state]).size).toBe(NEXT_STATES[state].length);
      expect(NEXT_STATES[state]).not.toContain(state);
    }
  });
});

describe('moving a gig', () => {
  const gig = savedGig('1');

  it('changes the state and when it changed, and nothing else', () => {
    expect(moveGig(gig, 'applied', NOW)).toEqual({ ...gig, state: 'applied', changedAt: NOW });
  });

  it('is refused where there is no such step', () => {
    expect(moveGig(gig, 'paid', NOW)).toBeNull();
    expect(moveGig({ ...gig, state: 'lost' }, 'paid', NOW)).toBeNull();
  });

  it('to where it is leaves it as it was', () => {
    expect(moveGig(gig, 'saved', NOW)).toBe(gig);
  });
});
