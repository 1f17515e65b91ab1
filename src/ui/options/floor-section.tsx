import { PREFECTURES, type PrefectureId } from '../../core/data/prefecture.ts';
import { WORK_TYPES } from '../../core/work-type/work-type.ts';
import { WORK_TYPE_NAMES } from '../../core/work-type/work-type-names.ts';
import { BOARDS } from '../../sites/boards.ts';
import { floorDefault } from '../components/floor-default.ts';
import { FloorOverrides } from '../components/floor-overrides.tsx';
import { NumberField } from '../components/number-field.tsx';
import { FLOOR_RULE } from '../components/number-rules.ts';
import { Picker } from '../components/picker.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_SENTENCES, OPTIONS_WORDS } from '../words/options-words.ts';

export function FloorSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const settings = store.settings.value;
  const standard = floorDefault(settings.prefecture, store.today, language);
  const { source } = standard;
  const overrides = { start: settings.floor ?? standard.yen, rule: FLOOR_RULE, language };
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.floorHelp[language]}</p>
      <div class="pair">
        <Picker
          label={OPTIONS_WORDS.prefecture[language]}
          value={settings.prefecture ?? ''}
          options={[
            { value: '', name: OPTIONS_WORDS.national[language] },
            ...PREFECTURES.map((one) => ({ value: one.id, name: one[language] })),
          ]}
          choose={(id) => store.save({ prefecture: id === '' ? null : (id as PrefectureId) })}
        />
        <NumberField
          label={OPTIONS_WORDS.ownFloor[language]}
          value={settings.floor}
          fallback={standard.yen.toLocaleString('en-US')}
          unit={OPTIONS_WORDS.yenPerHour[language]}
          rule={FLOOR_RULE}
          language={language}
          save={(floor) => store.save({ floor })}
        />
      </div>
      <p class="quiet figure">
        {OPTIONS_SENTENCES[language].usesDefault(standard.text)}
        {source && (
          <button type="button" class="button plain inline" onClick={() => store.openUrl(source)}>
            {OPTIONS_WORDS.source[language]}
          </button>
        )}
      </p>
      <p class="quiet">{OPTIONS_WORDS.notProtected[language]}</p>
      <FloorOverrides
        {...overrides}
        heading={OPTIONS_WORDS.floorByType[language]}
        addLabel={OPTIONS_WORDS.addType[language]}
        choices={WORK_TYPES.map((id) => ({ id, name: WORK_TYPE_NAMES[id][language] }))}
        floors={settings.floorByWorkType}
        save={(change) =>
          store.save((stored) => ({
            floorByWorkType: change(stored.floorByWorkType),
          }))
        }
      />
      <FloorOverrides
        {...overrides}
        heading={OPTIONS_WORDS.floorBySite[language]}
        addLabel={OPTIONS_WORDS.addSite[language]}
        choices={BOARDS.map(({ id, name }) => ({ id, name: name[language] }))}
        floors={settings.floorBySite}
        save={(change) => store.save((stored) => ({ floorBySite: change(stored.floorBySite) }))}
      />
    </>
  );
}
