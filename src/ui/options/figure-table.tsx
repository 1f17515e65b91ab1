import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { useStoredState } from '../components/use-stored-state.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import type { Figure } from './figure.ts';
import { FigureRow } from './figure-row.tsx';

/** A figure with what else its row sets. */
interface TableFigure extends Figure {
  readonly more?: ComponentChildren;
  /** Whether what else it sets differs from the default. */
  readonly isChanged?: boolean;
}

interface FigureTableProps {
  readonly store: SettingsStore;
  readonly title: string;
  readonly figures: readonly TableFigure[];
  /** What goes back to its default with the figures. */
  readonly resetAlso?: Partial<Settings>;
}

/** A table of defaults: how many are changed and one button that puts all back; its fields are drawn once it is open. */
export function FigureTable({ store, title, figures, resetAlso = {} }: FigureTableProps) {
  const language = store.language.value;
  const follow = useStoredState();
  const [open, setOpen] = useState(false);
  const changed = figures.filter(({ own, isChanged }) => own !== null || isChanged).length;
  const reset = (stored: Settings) => {
    let settings: Settings = { ...stored, ...resetAlso };
    for (const { change } of figures) settings = { ...settings, ...change(settings, null) };
    return settings;
  };
  return (
    <details class="figures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="quiet">{OPTIONS_SENTENCES[language].changed(changed)}</span>
      </summary>
      {changed > 0 && (
        <button
          type="button"
          class="button"
          aria-label={OPTIONS_SENTENCES[language].resetOf(title)}
          onClick={() => follow(store.replace('table', reset))}
        >
          {OPTIONS_WORDS.resetTable[language]}
        </button>
      )}
      {open && (
        <ul>
          {figures.map(({ more, isChanged: _told, ...figure }) => (
            <FigureRow key={figure.key} store={store} figure={figure}>
              {more}
            </FigureRow>
          ))}
        </ul>
      )}
    </details>
  );
}
