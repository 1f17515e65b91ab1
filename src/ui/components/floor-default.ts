import { PREFECTURES, type PrefectureId } from '../../core/data/prefecture.ts';
import { minimumWage } from '../../core/estimate/minimum-wage.ts';
import { formatMoney } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import { longDay } from '../words/date-words.ts';
import { OPTIONS_SENTENCES } from '../words/options-words.ts';

export interface FloorDefault {
  readonly yen: number;
  /** "東京都の最低賃金 ¥1,226/時（2025年10月3日から）" */
  readonly text: string;
  /** Address of the publication; null when the table names none. */
  readonly source: string | null;
}

/** The floor that holds while the user sets none: the minimum wage of the prefecture on the day, or the average. */
export function floorDefault(
  prefecture: PrefectureId | null,
  today: string,
  language: Language,
): FloorDefault {
  const wage = minimumWage(prefecture, today);
  const sentences = OPTIONS_SENTENCES[language];
  const place = PREFECTURES.find(({ id }) => id === prefecture)?.[language] ?? sentences.national;
  return {
    yen: wage.yen,
    text: sentences.wage(place, formatMoney(wage.yen, 'JPY'), longDay(wage.from, language)),
    source: wage.sources[0] ?? null,
  };
}
