import type { WorkType } from '../../core/work-type/work-type.ts';
import { WORK_TYPE_NAMES } from '../../core/work-type/work-type-names.ts';
import { useStoredState } from '../components/use-stored-state.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';

/** Whether the user does a kind of work with AI help. */
export function AiCheck({ store, workType }: { readonly store: SettingsStore; readonly workType: WorkType }) {
  const language = store.language.value;
  const follow = useStoredState();
  const save = (uses: boolean) =>
    store.save((stored) => {
      const others = stored.usesAi.filter((type) => type !== workType);
      return { usesAi: uses ? [...others, workType] : others };
    });
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={store.settings.value.usesAi.includes(workType)}
        onChange={(event) => follow(save(event.currentTarget.checked))}
      />
      <span aria-hidden="true">{OPTIONS_WORDS.usesAi[language]}</span>
      <span class="visually-hidden">
        {OPTIONS_SENTENCES[language].aiFor(WORK_TYPE_NAMES[workType][language])}
      </span>
    </label>
  );
}
