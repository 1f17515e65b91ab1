import type { WorkType } from '../../core/work-type/work-type.ts';
import { NumberField } from '../components/number-field.tsx';
import { useStoredState } from '../components/use-stored-state.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { WORK_TYPE_WORDS } from '../words/work-type-words.ts';
import { paceForm } from './pace-form.ts';

interface PaceRowProps {
  readonly store: SettingsStore;
  readonly workType: WorkType;
}

/** One kind of work: the user's own pace beside the default, and whether AI helps with it. */
export function PaceRow({ store, workType }: PaceRowProps) {
  const language = store.language.value;
  const follow = useStoredState();
  const { pace, usesAi } = store.settings.value;
  const name = WORK_TYPE_WORDS[workType][language];
  const form = paceForm(workType, language);
  const own = pace[workType];
  const savePace = (value: number | null) =>
    store.save(({ pace: { [workType]: _replaced, ...others } }) => ({
      pace: value === null ? others : { ...others, [workType]: form.convert(value) },
    }));
  const saveAi = (uses: boolean) =>
    store.save((stored) => {
      const others = stored.usesAi.filter((type) => type !== workType);
      return { usesAi: uses ? [...others, workType] : others };
    });
  return (
    <li class="pace-row">
      <div class="pace-name">
        <b>{name}</b>
        <p class="quiet figure">{form.defaultText}</p>
        <p class="quiet source">{form.sourceText}</p>
      </div>
      <NumberField
        label={OPTIONS_SENTENCES[language].paceOf(name, form.form)}
        labelHidden
        value={own === undefined ? null : form.convert(own)}
        fallback={form.fallback}
        unit={form.form}
        rule={form.rule}
        language={language}
        save={savePace}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={usesAi.includes(workType)}
          onChange={(event) => follow(saveAi(event.currentTarget.checked))}
        />
        <span aria-hidden="true">{OPTIONS_WORDS.usesAi[language]}</span>
        <span class="visually-hidden">{OPTIONS_SENTENCES[language].aiFor(name)}</span>
      </label>
    </li>
  );
}
