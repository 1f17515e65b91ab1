import type { FieldName } from './draft.ts';
import type { Fields } from './shape.ts';

export type Field = NonNullable<Fields[keyof Fields]> & { readonly read?: (text: string) => unknown };

export interface PlannedField {
  readonly name: FieldName;
  readonly kind: 'list' | 'lines' | 'value';
  readonly field: Field;
}

/** Fields that stand at the same place of a card, which is looked up once for all of them. */
export interface PlannedPlace {
  readonly at: string | undefined;
  readonly around: string | undefined;
  readonly fields: PlannedField[];
  /** Only the first element of the place counts. */
  first: boolean;
}

const plans = new WeakMap<Fields, readonly PlannedPlace[]>();

/** The places of a shape's fields, worked out once. */
export function planOf(fields: Fields): readonly PlannedPlace[] {
  const before = plans.get(fields);
  if (before) return before;
  const places = new Map<string, PlannedPlace>();
  for (const [own, field] of Object.entries(fields)) {
    const name = own as FieldName;
    const kind = name === 'category' || name === 'tags' ? 'list' : name === 'description' ? 'lines' : 'value';
    const { at, around } = field;
    const key = `${at} ${around}`;
    const place: PlannedPlace = places.get(key) ?? { at, around, fields: [], first: true };
    places.set(key, place);
    place.fields.push({ name, kind, field });
    if (kind !== 'value' || field.label || field.shows || field.unless) place.first = false;
  }
  const plan = [...places.values()];
  plans.set(fields, plan);
  return plan;
}
