/** Steps into JSON of unknown form; undefined where a step is missing. */
export function at(json: unknown, ...path: readonly string[]): unknown {
  let here = json;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

export function listAt(json: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? value : [];
}

/** A finite number, also where the page wrote it as a string; null otherwise. */
export function numberAt(json: unknown, ...path: readonly string[]): number | null {
  const value = at(json, ...path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A text that is not empty; null otherwise. */
export function textAt(json: unknown, ...path: readonly string[]): string | null {
  const value = at(json, ...path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function booleanAt(json: unknown, ...path: readonly string[]): boolean | null {
  const value = at(json, ...path);
  return typeof value === 'boolean' ? value : null;
}
