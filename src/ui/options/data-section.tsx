import { useSignal } from '@preact/signals';
import { Switch } from '../components/switch.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { FILE_REFUSALS, OPTIONS_WORDS } from '../words/options-words.ts';
import { offerFile } from './offer-file.ts';
import { readSettingsFile, settingsFile } from './settings-file.ts';

/** Larger files are not settings; they are refused before they are read. */
const MOST_BYTES = 1_000_000;

export function DataSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const refusal = useSignal('');
  const importFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const reading = readSettingsFile(file.size > MOST_BYTES ? '' : await file.text());
    input.value = '';
    refusal.value =
      'refused' in reading
        ? FILE_REFUSALS[reading.refused][language]
        : ((await store.replace('import', reading.change)) ?? '');
  };
  return (
    <>
      <Switch
        label={OPTIONS_WORDS.rememberClients[language]}
        on={store.settings.value.rememberClients}
        change={(rememberClients) => store.save({ rememberClients })}
      />
      <p class="quiet">{OPTIONS_WORDS.rememberClientsHelp[language]}</p>
      <p class="quiet">{OPTIONS_WORDS.dataHelp[language]}</p>
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => offerFile('jikyu-lens-settings.json', settingsFile(store.settings.value))}
        >
          {OPTIONS_WORDS.exportFile[language]}
        </button>
        <label class="button file-button">
          {OPTIONS_WORDS.importFile[language]}
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            onChange={(event) => void importFile(event.currentTarget)}
          />
        </label>
        <button type="button" class="button" onClick={() => void store.reset()}>
          {OPTIONS_WORDS.reset[language]}
        </button>
        <button type="button" class="button plain" onClick={() => store.openPage('welcome')}>
          {OPTIONS_WORDS.welcome[language]}
        </button>
      </div>
      <p class="refusal" role="alert">
        {refusal.value}
      </p>
    </>
  );
}
