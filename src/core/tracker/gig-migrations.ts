/**
 * Steps that bring a stored gig up to date, oldest first: the first turns version 1 into version 2, and so on. Pure; a
 * step is never changed once it was released, and comes with a before/after test.
 */
export const GIG_MIGRATIONS: readonly ((gig: object) => object)[] = [withResult];

/** Version 2 notes what came of a gig, and whether a raise was held out. */
function withResult(gig: object): object {
  const { promised } = gig as { promised?: object };
  return { ...gig, version: 2, promised: { ...promised, raise: null }, result: null };
}
