import { BIDS_PER_WIN } from '../../core/data/assumptions.ts';
import { PREFECTURES, type PrefectureId } from '../../core/data/prefecture.ts';
import type { Experience } from '../../core/settings.ts';
import { Choice } from '../components/choice.tsx';
import { floorDefault } from '../components/floor-default.ts';
import { NumberField } from '../components/number-field.tsx';
import { FLOOR_RULE } from '../components/number-rules.ts';
import { Picker } from '../components/picker.tsx';
import type { WelcomeStore } from '../store/create-welcome-store.ts';
import { EXPERIENCE_WORDS, OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';
import { WELCOME_SENTENCES, WELCOME_WORDS } from '../words/welcome-words.ts';

const LEVELS: readonly Experience[] = ['beginner', 'some-record', 'established'];

export function Questions({ store }: { readonly store: WelcomeStore }) {
  const language = store.settings.language.value;
  const { prefecture, floor, experience } = store.answers.value;
  const standard = floorDefault(prefecture, store.settings.today, language);
  return (
    <section class="section" aria-labelledby="questions-heading">
      <div>
        <h2 id="questions-heading">{WELCOME_WORDS.questions[language]}</h2>
        <p class="quiet">{WELCOME_WORDS.later[language]}</p>
      </div>
      <Picker
        label={WELCOME_WORDS.prefecture[language]}
        value={prefecture ?? ''}
        options={[
          { value: '', name: WELCOME_WORDS.national[language] },
          ...PREFECTURES.map((one) => ({ value: one.id, name: one[language] })),
        ]}
        choose={(id) => store.answer({ prefecture: id === '' ? null : (id as PrefectureId) })}
      />
      <div>
        <NumberField
          label={WELCOME_WORDS.floor[language]}
          value={floor}
          fallback={standard.yen.toLocaleString('en-US')}
          unit={OPTIONS_WORDS.yenPerHour[language]}
          rule={FLOOR_RULE}
          language={language}
          save={async (value) => {
            await store.answer({ floor: value });
            return null;
          }}
        />
        <p class="quiet figure">{WELCOME_SENTENCES[language].usesDefault(standard.text)}</p>
      </div>
      <Choice
        legend={WELCOME_WORDS.experience[language]}
        value={experience}
        options={LEVELS.map((value) => ({
          value,
          name: EXPERIENCE_WORDS[value][language],
          note: OPTIONS_SENTENCES[language].defaultBids(String(BIDS_PER_WIN[value].value)),
        }))}
        choose={(level) => store.answer({ experience: level })}
      />
    </section>
  );
}
