import { WORK_TYPES } from '../../core/work-type/work-type.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { PaceRow } from './pace-row.tsx';

export function PaceSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const { pace, usesAi } = store.settings.value;
  const changed = WORK_TYPES.filter((type) => pace[type] !== undefined || usesAi.includes(type)).length;
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.paceHelp[language]}</p>
      <p class="quiet">{OPTIONS_WORDS.aiHelp[language]}</p>
      <details class="paces">
        <summary>
          {OPTIONS_WORDS.paceTable[language]}{' '}
          <span class="quiet">{OPTIONS_SENTENCES[language].changed(changed)}</span>
        </summary>
        <ul>
          {WORK_TYPES.map((workType) => (
            <PaceRow key={workType} store={store} workType={workType} />
          ))}
        </ul>
      </details>
    </>
  );
}
