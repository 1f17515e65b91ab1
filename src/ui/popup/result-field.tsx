interface ResultFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null | undefined;
  readonly unit: string;
}

/** One number of the form; empty = not known. */
export function ResultField({ name, label, value, unit }: ResultFieldProps) {
  return (
    <label>
      <span class="field-label">{label}</span>
      <span class="number-and-unit">
        <input
          class="field number"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          name={name}
          value={value ?? ''}
        />
        {unit !== '' && <span class="quiet">{unit}</span>}
      </span>
    </label>
  );
}
