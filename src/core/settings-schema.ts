import * as v from 'valibot';
import { ASSUMPTION_IDS, ASSUMPTION_LIMITS, ASSUMPTIONS } from './data/assumptions.ts';
import { PREFECTURES, type PrefectureId } from './data/prefecture.ts';
import { SIZE_SCOPES } from './data/typical-sizes.ts';
import { noArray } from './no-array-schema.ts';
import { VOLUME_UNITS } from './reading.ts';
import type { Settings } from './settings.ts';
import { SIGNAL_IDS } from './spiral/signal-id.ts';
import { WORK_TYPES } from './work-type/work-type.ts';

/** Why a settings document is refused, in words for the user. `field` is '' when the document as a whole is none. */
export interface SettingsRefusal {
  readonly field: keyof Settings | '';
  readonly ja: string;
  readonly en: string;
}

const PREFECTURE_IDS = PREFECTURES.map(({ id }) => id) as [PrefectureId, ...PrefectureId[]];
const MOST_SITES = 200;

const yenPerHour = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000));
const workType = v.picklist(WORK_TYPES);
const perHour = v.pipe(v.number(), v.minValue(0.0001), v.maxValue(1_000_000));
const hours = v.pipe(v.number(), v.minValue(0.001), v.maxValue(10_000));
const siteId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

function recordOf<Key extends string, Value>(
  key: v.GenericSchema<Key>,
  value: v.GenericSchema<Value>,
): v.GenericSchema<Partial<Record<Key, Value>>> {
  return noArray(v.record(key, value)) as v.GenericSchema<Partial<Record<Key, Value>>>;
}

/** The whole document; unknown keys are dropped, missing ones refused. */
const settingsSchema: v.GenericSchema<Settings> = noArray(
  v.object({
    version: v.literal(2),
    prefecture: v.nullable(v.picklist(PREFECTURE_IDS)),
    floor: v.nullable(yenPerHour),
    floorByWorkType: recordOf(workType, yenPerHour),
    floorBySite: noArray(v.record(siteId, yenPerHour)),
    experience: v.picklist(['beginner', 'some-record', 'established']),
    bidsPerWin: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1_000))),
    pace: recordOf(workType, recordOf(v.picklist(VOLUME_UNITS), perHour)),
    usualHours: recordOf(workType, recordOf(v.picklist(SIZE_SCOPES), hours)),
    assumptions: noArray(
      v.object(
        Object.fromEntries(
          ASSUMPTION_IDS.map((id) => {
            const { least, most } = ASSUMPTION_LIMITS[ASSUMPTIONS[id].measure];
            return [id, v.optional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)))];
          }),
        ),
      ),
    ),
    taxBasis: v.picklist(['included', 'excluded']),
    usesAi: v.pipe(v.array(workType), v.maxLength(WORK_TYPES.length)),
    yenPerDollar: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1_000))),
    language: v.nullable(v.picklist(['ja', 'en'])),
    drawing: v.picklist(['badges', 'reading-only']),
    dimBelowFloor: v.boolean(),
    rememberClients: v.boolean(),
    disabledSignals: v.pipe(v.array(v.picklist(SIGNAL_IDS)), v.maxLength(SIGNAL_IDS.length)),
    disabledSites: v.pipe(v.array(siteId), v.maxLength(MOST_SITES)),
  }),
);

const FLOOR = {
  ja: '最低時給は1〜100,000円の整数で入れてください。',
  en: 'Give the minimum per hour as a whole number from 1 to 100,000 yen.',
};
const CHOICE = { ja: '一覧から選んでください。', en: 'Choose one of those listed.' };
const SWITCH = { ja: 'オンかオフにしてください。', en: 'Switch it on or off.' };

const SENTENCES: Readonly<Record<keyof Settings, { readonly ja: string; readonly en: string }>> = {
  version: {
    ja: 'この設定は別の版のものなので使えません。',
    en: 'These settings are of another version and cannot be used.',
  },
  prefecture: { ja: '都道府県は一覧から選んでください。', en: 'Choose one of the 47 prefectures.' },
  floor: FLOOR,
  floorByWorkType: FLOOR,
  floorBySite: FLOOR,
  experience: CHOICE,
  bidsPerWin: {
    ja: '1件取るまでの応募数は1〜1,000で入れてください。',
    en: 'Give the applications per job won as a number from 1 to 1,000.',
  },
  pace: {
    ja: 'ペースは1時間あたりの量を0より大きい数で入れてください。',
    en: 'Give the pace as an amount per hour, more than 0.',
  },
  usualHours: {
    ja: '普通の大きさは0.001〜10,000時間で入れてください。',
    en: 'Give the usual size as hours from 0.001 to 10,000.',
  },
  assumptions: {
    ja: '目安の数字は、割合・倍率・時間などの範囲の中の数で入れてください。',
    en: 'Give each assumed figure as a number that its share, factor or time can have.',
  },
  taxBasis: CHOICE,
  usesAi: CHOICE,
  yenPerDollar: {
    ja: '1ドルの円は1〜1,000で入れてください。',
    en: 'Give the yen for one dollar as a number from 1 to 1,000.',
  },
  language: CHOICE,
  drawing: CHOICE,
  dimBelowFloor: SWITCH,
  rememberClients: SWITCH,
  disabledSignals: CHOICE,
  disabledSites: { ja: 'サイトの指定が読み取れません。', en: 'The boards named cannot be read.' },
};

const NOT_SETTINGS: SettingsRefusal = {
  field: '',
  ja: '設定として読み取れません。',
  en: 'This cannot be read as settings.',
};

/**
 * A settings document from outside (storage, an imported file, a message), or the first reason it is refused.
 * Never throws; nothing is mended or guessed.
 */
export function readSettings(
  raw: unknown,
): { readonly settings: Settings } | { readonly refusal: SettingsRefusal } {
  const parsed = v.safeParse(settingsSchema, raw);
  if (parsed.success) return { settings: parsed.output };
  const field = parsed.issues[0]?.path?.[0].key;
  if (typeof field !== 'string' || !Object.hasOwn(SENTENCES, field)) return { refusal: NOT_SETTINGS };
  const name = field as keyof Settings;
  return { refusal: { field: name, ...SENTENCES[name] } };
}
