import type { ComponentChildren } from 'preact';
import { NumberField } from '../components/number-field.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';
import type { Figure } from './figure.ts';

interface FigureRowProps {
  readonly store: SettingsStore;
  readonly figure: Figure;
  /** What else is set in this row. */
  readonly children?: ComponentChildren;
}

/** One default with its source, and beside it the user's own figure; an emptied field goes back to the default. */
export function FigureRow({ store, figure, children }: FigureRowProps) {
  const language = store.language.value;
  const { name, form, own, fallback, rule, defaultText, sourceText, change } = figure;
  return (
    <li class="figure-row">
      <div class="figure-name">
        <b>{name}</b>
        <p class="quiet figure">{defaultText}</p>
        <p class="quiet source">{sourceText}</p>
      </div>
      <NumberField
        label={OPTIONS_SENTENCES[language].figureOf(name, form)}
        labelHidden
        value={own}
        fallback={fallback}
        unit={form}
        rule={rule}
        language={language}
        save={(value) => store.save((stored) => change(stored, value))}
      />
      {children}
    </li>
  );
}
