import { useStoredState } from './use-stored-state.ts';

export interface SwitchProps {
  readonly label: string;
  /** Where the words beside it already say what it switches. */
  readonly labelHidden?: boolean;
  readonly on: boolean;
  readonly change: (on: boolean) => Promise<unknown>;
}

/** One thing that is on or off, taking effect at once. */
export function Switch({ label, labelHidden = false, on, change }: SwitchProps) {
  const follow = useStoredState();
  return (
    <label class="switch" title={labelHidden ? label : undefined}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => follow(change(event.currentTarget.checked))}
      />
      <span class={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
