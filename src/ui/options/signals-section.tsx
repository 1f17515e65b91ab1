import { SIGNAL_IDS, type SignalId } from '../../core/spiral/signal-id.ts';
import { SIGNAL_TEXTS } from '../../core/spiral/signal-texts.ts';
import { Switch } from '../components/switch.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_WORDS } from '../words/options-words.ts';
import { SIGNAL_GROUP_WORDS, type SignalGroup } from '../words/signal-group-words.ts';

const GROUPS = Object.keys(SIGNAL_GROUP_WORDS) as SignalGroup[];

export function SignalsSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const { disabledSignals } = store.settings.value;
  const change = (id: SignalId, on: boolean) =>
    store.save((stored) => {
      const others = stored.disabledSignals.filter((other) => other !== id);
      return { disabledSignals: on ? others : [...others, id] };
    });
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.signalsHelp[language]}</p>
      <div class="signal-groups">
        {GROUPS.map((group) => (
          <fieldset key={group} class="signal-group">
            <legend class="field-label">{SIGNAL_GROUP_WORDS[group][language]}</legend>
            {SIGNAL_IDS.filter((id) => id.startsWith(`${group}.`)).map((id) => (
              <Switch
                key={id}
                label={SIGNAL_TEXTS[id][language].name}
                on={!disabledSignals.includes(id)}
                change={(on) => change(id, on)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
