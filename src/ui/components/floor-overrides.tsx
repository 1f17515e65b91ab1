import { useSignal } from '@preact/signals';
import type { Language } from '../../core/settings.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { NumberField } from './number-field.tsx';
import { Picker } from './picker.tsx';
import type { NumberRule } from './read-number.ts';

type Floors = Readonly<Record<string, number>>;

export interface FloorOverridesProps {
  readonly heading: string;
  readonly addLabel: string;
  /** Everything a floor can be set for. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly floors: Floors;
  /** What a new row starts from. */
  readonly start: number;
  readonly rule: NumberRule;
  readonly language: Language;
  readonly save: (change: (floors: Floors) => Floors) => Promise<string | null>;
}

/** Floors that differ for some kinds of work or boards: rows to change, add and remove. */
export function FloorOverrides(props: FloorOverridesProps) {
  const { heading, addLabel, choices, floors, start, rule, language, save } = props;
  const sentences = OPTIONS_SENTENCES[language];
  const rows = choices.filter(({ id }) => floors[id] !== undefined);
  const free = choices.filter(({ id }) => floors[id] === undefined);
  const picked = useSignal('');
  const next = free.some(({ id }) => id === picked.value) ? picked.value : (free[0]?.id ?? '');
  const set = (id: string, floor: number) => save((stored) => ({ ...stored, [id]: floor }));
  const remove = (id: string) =>
    save((stored) => Object.fromEntries(Object.entries(stored).filter(([other]) => other !== id)));
  return (
    <section class="overrides">
      <h3>{heading}</h3>
      {rows.length === 0 && <p class="quiet">{OPTIONS_WORDS.noOverrides[language]}</p>}
      <ul>
        {rows.map(({ id, name }) => (
          <li key={id} class="override-row">
            <span>{name}</span>
            <NumberField
              label={sentences.floorOf(name)}
              labelHidden
              required
              value={floors[id] ?? null}
              fallback=""
              unit={OPTIONS_WORDS.yenPerHour[language]}
              rule={rule}
              language={language}
              save={(value) => (value === null ? remove(id) : set(id, value))}
            />
            <button
              type="button"
              class="button plain"
              aria-label={sentences.removeFloorOf(name)}
              onClick={() => void remove(id)}
            >
              {OPTIONS_WORDS.remove[language]}
            </button>
          </li>
        ))}
      </ul>
      {next !== '' && (
        <div class="override-add">
          <Picker
            label={addLabel}
            value={next}
            options={free.map(({ id, name }) => ({ value: id, name }))}
            choose={async (id) => {
              picked.value = id;
            }}
          />
          <button type="button" class="button" onClick={() => void set(next, start)}>
            {OPTIONS_WORDS.add[language]}
          </button>
        </div>
      )}
    </section>
  );
}
