interface ToggleProps<Value> {
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: NoInfer<Value>;
  choose(value: NoInfer<Value>): void;
}

/** A few buttons of which one is pressed. */
export function Toggle<Value extends string | number>({ choices, value, choose }: ToggleProps<Value>) {
  return (
    <span class="toggle">
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => choose(choice.value)}
        >
          {choice.name}
        </button>
      ))}
    </span>
  );
}
