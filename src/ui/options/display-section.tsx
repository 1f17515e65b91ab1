import type { Language } from '../../core/settings.ts';
import { Choice } from '../components/choice.tsx';
import { Switch } from '../components/switch.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { DRAWING_WORDS, LANGUAGE_NAMES, OPTIONS_WORDS } from '../words/options-words.ts';
import { DimmedClients } from './dimmed-clients.tsx';

export function DisplaySection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const settings = store.settings.value;
  const languages: readonly { readonly value: Language | 'browser'; readonly name: string }[] = [
    { value: 'browser', name: OPTIONS_WORDS.browserLanguage[language] },
    { value: 'ja', name: LANGUAGE_NAMES.ja },
    { value: 'en', name: LANGUAGE_NAMES.en },
  ];
  return (
    <>
      <Choice
        legend={OPTIONS_WORDS.language[language]}
        value={settings.language ?? 'browser'}
        options={languages}
        choose={(value) => store.save({ language: value === 'browser' ? null : value })}
      />
      <Choice
        legend={OPTIONS_WORDS.drawing[language]}
        value={settings.drawing}
        options={(['badges', 'reading-only'] as const).map((value) => ({
          value,
          name: DRAWING_WORDS[value][language],
        }))}
        choose={(drawing) => store.save({ drawing })}
      />
      <Switch
        label={OPTIONS_WORDS.dim[language]}
        on={settings.dimBelowFloor}
        change={(dimBelowFloor) => store.save({ dimBelowFloor })}
      />
      <p class="quiet">{OPTIONS_WORDS.dimHelp[language]}</p>
      <DimmedClients store={store} />
    </>
  );
}
