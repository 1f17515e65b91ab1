import { useId } from 'preact/hooks';
import { useStoredState } from './use-stored-state.ts';

export interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly choose: (value: string) => Promise<unknown>;
}

/** One of many, in a list that opens. */
export function Picker({ label, value, options, choose }: PickerProps) {
  const id = useId();
  const follow = useStoredState();
  return (
    <div class="picker">
      <label for={id} class="field-label">
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => follow(choose(event.currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
