import { useSignal } from '@preact/signals';
import { paceUnit } from '../../core/data/paces.ts';
import { formatHourly, formatHours } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import type { Gig } from '../../core/tracker/gig.ts';
import type { PopupStore } from '../store/create-popup-store.ts';
import { RESULT_SENTENCES, RESULT_WORDS } from '../words/result-words.ts';
import { VOLUME_UNIT_WORDS } from '../words/volume-unit-words.ts';
import { type ResultFields, readResult, resultCurrency } from './read-result.ts';
import { ResultField } from './result-field.tsx';

const RAISE = [
  { value: 'open', word: 'raiseOpen' },
  { value: 'came', word: 'raiseCame' },
  { value: 'not', word: 'raiseNot' },
] as const;

/** What a gig really took and paid, to note and to change; closed until asked for. */
export function GigResult({ store, gig }: { readonly store: PopupStore; readonly gig: Gig }) {
  const language = store.language.value;
  const refusal = useSignal('');
  const { result } = gig;
  const unit = VOLUME_UNIT_WORDS[paceUnit(gig.workType).unit][language];
  const currency = resultCurrency(gig);
  const hourUnit = RESULT_WORDS.hourUnit[language];
  const note = async (form: HTMLFormElement) => {
    const reading = readResult(Object.fromEntries(new FormData(form)) as unknown as ResultFields, gig);
    refusal.value =
      'refused' in reading
        ? `${RESULT_WORDS[reading.refused][language]} ${RESULT_WORDS.stays[language]}`
        : '';
    if ('result' in reading && (await store.recordResult(gig.key, reading.result)))
      form.closest('details')?.removeAttribute('open');
  };
  return (
    <details class="row-more result">
      <summary>{result ? summaryOf(gig, language) : RESULT_WORDS.note[language]}</summary>
      <form
        // Fresh fields whenever another note is stored.
        key={JSON.stringify(result)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void note(event.currentTarget);
        }}
      >
        <ResultField
          name="hours"
          label={RESULT_WORDS.hours[language]}
          value={result?.hours}
          unit={hourUnit}
        />
        <ResultField
          name="unpaidHours"
          label={RESULT_WORDS.unpaidHours[language]}
          value={result?.unpaidHours}
          unit={hourUnit}
        />
        <ResultField
          name="received"
          label={RESULT_WORDS.received[language]}
          value={result?.received}
          unit={currency === 'JPY' ? RESULT_WORDS.yen[language] : currency}
        />
        <ResultField
          name="units"
          label={RESULT_SENTENCES[language].made(unit)}
          value={result?.units}
          unit=""
        />
        <label>
          <span class="field-label">{RESULT_WORDS.finishedOn[language]}</span>
          <input
            class="field"
            type="date"
            name="finishedOn"
            defaultValue={result?.finishedOn ?? store.today}
          />
        </label>
        {gig.promised.raise === false ? (
          <input type="hidden" name="raise" value="open" />
        ) : (
          <label>
            <span class="field-label">{RESULT_WORDS.raise[language]}</span>
            <select class="select" name="raise">
              {RAISE.map(({ value, word }) => (
                <option key={value} value={value} selected={value === raiseOf(gig)}>
                  {RESULT_WORDS[word][language]}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="refusal" role="alert">
          {refusal.value}
        </p>
        <div class="acts">
          <button type="submit" class="button main">
            {RESULT_WORDS.save[language]}
          </button>
          {result && (
            <button type="button" class="button plain" onClick={() => void store.recordResult(gig.key, null)}>
              {RESULT_WORDS.clear[language]}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

function raiseOf({ result }: Gig): ResultFields['raise'] {
  return result?.raiseCame == null ? 'open' : result.raiseCame ? 'came' : 'not';
}

function summaryOf({ result, promised }: Gig, language: Language): string {
  if (!result) return '';
  const sentences = RESULT_SENTENCES[language];
  const hours = result.hours + (result.unpaidHours ?? 0);
  if (result.received === null) return sentences.spent(formatHours(hours, language));
  const { hourly } = promised;
  return sentences.paid(
    formatHourly(result.received / hours, result.currency, language),
    hourly ? formatHourly(hourly.likely, hourly.currency, language) : '',
  );
}
