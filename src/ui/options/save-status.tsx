import { UndoBar } from '../components/undo-bar.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_WORDS, UNDOABLE_WORDS } from '../words/options-words.ts';

/** Says quietly that a change is stored, or aloud that it is not. */
export function SaveStatus({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const count = store.savedCount.value;
  const undoable = store.undoable.value;
  const refusal = store.refusal.value;
  return (
    <div class="save-status" role="status">
      {undoable ? (
        <UndoBar
          text={UNDOABLE_WORDS[undoable.what][language]}
          undoLabel={OPTIONS_WORDS.undo[language]}
          undo={() => void store.undo()}
        />
      ) : refusal !== '' ? (
        <p class="refusal">{refusal}</p>
      ) : (
        // A new element for every change, so that each one is announced.
        count > 0 && (
          <p key={count} class="saved">
            {OPTIONS_WORDS.saved[language]}
          </p>
        )
      )}
    </div>
  );
}
