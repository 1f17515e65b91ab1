import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly note?: string }[];
  readonly choose: (value: Value) => void;
}

/** One of a few, all in view. */
export function Choice<Value extends string>({ legend, value, options, choose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-line">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
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
