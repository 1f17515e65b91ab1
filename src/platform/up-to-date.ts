/** How a kind of stored thing is brought up to date and checked. `migrations[n]` turns version n + 1 into n + 2. */
export interface Shape<Value> {
  readonly migrations: readonly ((before: object) => object)[];
  /** The value, or null when it is not one. */
  readonly check: (raw: unknown) => Value | null;
}

export type UpToDate<Value> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'broken' }
  | { readonly state: 'newer-version' };

/** Parses the version, migrates, validates. Pure; what is broken or from a newer release is told apart, never mended. */
export function upToDate<Value>(raw: unknown, { migrations, check }: Shape<Value>): UpToDate<Value> {
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) return { state: 'broken' };
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'broken' };
  if (version > migrations.length + 1) return { state: 'newer-version' };
  try {
    const value = check(migrations.slice(version - 1).reduce<object>((before, step) => step(before), raw));
    return value === null ? { state: 'broken' } : { state: 'ok', value };
  } catch {
    return { state: 'broken' };
  }
}
