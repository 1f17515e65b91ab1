interface ResultFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null | undefined;
  readonly unit: string;
}

/** One number of the form; empty = not known. What is typed stays until it is stored. */
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
          defaultValue={value === null || value === undefined ? '' : String(value)}
        />
        {unit !== '' && <span class="quiet">{unit}</span>}
      </span>
    </label>
  );
}
