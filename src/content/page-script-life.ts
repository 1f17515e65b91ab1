/** Where the page script of this world keeps the signal of its life. */
const PLACE = Symbol.for('jikyu-lens.life');

type World = { [PLACE]?: AbortSignal };

/**
 * Begins a life of the page script, which ends with `outer` or by `end`. Null while an earlier one goes on: scripts may
 * be run on a page that has them already.
 */
export function beginLife(outer: () => AbortSignal): { readonly signal: AbortSignal; end(): void } | null {
  const world = globalThis as World;
  if (world[PLACE] && !world[PLACE].aborted) return null;
  const own = new AbortController();
  const signal = AbortSignal.any([outer(), own.signal]);
  world[PLACE] = signal;
  return { signal, end: () => own.abort() };
}
