import { useId } from 'preact/hooks';
import { useStoredState } from './use-stored-state.ts';

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly note?: string }[];
  readonly choose: (value: Value) => Promise<unknown>;
}

/** One of a few, all in view. */
export function Choice<Value extends string>({ legend, value, options, choose }: ChoiceProps<Value>) {
  const name = useId();
  const follow = useStoredState();
  return (
    <fieldset class="choice">
      <legend class="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-line">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => follow(choose(option.value))}
          />
          <span>
            {option.name}
            {option.note && <span class="quiet"> {option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
