import { BIDS_PER_WIN } from '../../core/data/assumptions.ts';
import { citeSource } from '../../core/data/source.ts';
import type { Experience } from '../../core/settings.ts';
import { Choice } from '../components/choice.tsx';
import { NumberField } from '../components/number-field.tsx';
import { BIDS_RULE } from '../components/number-rules.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { EXPERIENCE_WORDS, OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';

const LEVELS: readonly Experience[] = ['beginner', 'some-record', 'established'];

export function ExperienceSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const { experience, bidsPerWin } = store.settings.value;
  const standard = BIDS_PER_WIN[experience];
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.experienceHelp[language]}</p>
      <Choice
        legend={OPTIONS_WORDS.experienceLevel[language]}
        value={experience}
        options={LEVELS.map((value) => ({
          value,
          name: EXPERIENCE_WORDS[value][language],
          note: OPTIONS_SENTENCES[language].defaultBids(String(BIDS_PER_WIN[value].value)),
        }))}
        choose={(level) => store.save({ experience: level })}
      />
      <NumberField
        label={OPTIONS_WORDS.bids[language]}
        value={bidsPerWin}
        fallback={String(standard.value)}
        unit={OPTIONS_WORDS.bidsUnit[language]}
        rule={BIDS_RULE}
        language={language}
        save={(value) => store.save({ bidsPerWin: value })}
      />
      <p class="quiet">{citeSource(standard.source)[language]}</p>
    </>
  );
}
