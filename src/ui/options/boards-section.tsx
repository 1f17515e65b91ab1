import { BOARDS } from '../../sites/boards.ts';
import { Switch } from '../components/switch.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { longDay } from '../words/date-words.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';

export function BoardsSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const { disabledSites } = store.settings.value;
  const change = (site: string, on: boolean) =>
    store.save((stored) => {
      const others = stored.disabledSites.filter((id) => id !== site);
      return { disabledSites: on ? others : [...others, site] };
    });
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.boardsHelp[language]}</p>
      <ul>
        {BOARDS.map((site) => (
          <li key={site.id} class="board-row">
            <Switch
              label={site.name[language]}
              on={!disabledSites.includes(site.id)}
              change={(on) => change(site.id, on)}
            />
            <span class="quiet">{OPTIONS_SENTENCES[language].checked(longDay(site.checked, language))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
