import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Language } from '../../core/settings.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';
import { clipText } from './clip-text.ts';
import { type NumberRule, readNumber } from './read-number.ts';

export interface NumberFieldProps {
  readonly label: string;
  /** Where a table or a row heading already shows the label. */
  readonly labelHidden?: boolean;
  readonly value: number | null;
  /** Shown while the field is empty; '' where a value is required. */
  readonly fallback: string;
  readonly unit: string;
  readonly rule: NumberRule;
  readonly required?: boolean;
  readonly language: Language;
  /** Saves; the answer is the sentence of a refusal, or null. */
  readonly save: (value: number | null) => Promise<string | null>;
}

const plain = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(6))));

/** A number saved as soon as the field is left. What cannot be used is refused beside the field; the old value stays. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden = false, value, fallback, unit, rule, required = false, language, save } = props;
  const id = useId();
  const refusal = useSignal('');
  const commit = async (input: HTMLInputElement) => {
    const text = input.value;
    if (text === plain(value)) {
      refusal.value = '';
      return;
    }
    const reading = readNumber(text, rule);
    if ('value' in reading && !(required && reading.value === null)) {
      const sentence = await save(reading.value);
      refusal.value = sentence ?? '';
      if (sentence !== null) input.value = plain(value);
      return;
    }
    input.value = plain(value);
    refusal.value = OPTIONS_SENTENCES[language].refused(
      clipText(text, 20),
      'refused' in reading ? reading.refused : 'not-a-number',
      rule.least.toLocaleString('en-US'),
      rule.most.toLocaleString('en-US'),
      plain(value),
    );
  };
  return (
    <div class="number-field">
      <label for={id} class={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <span class="number-and-unit">
        <input
          id={id}
          class="field number"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={fallback}
          value={plain(value)}
          aria-describedby={`${id}-refusal`}
          onChange={(event) => void commit(event.currentTarget)}
        />
        {unit !== '' && <span class="quiet">{unit}</span>}
      </span>
      <p id={`${id}-refusal`} class="refusal" role="alert">
        {refusal.value}
      </p>
    </div>
  );
}
