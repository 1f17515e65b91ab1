import type { PayKind } from '../listing.ts';
import { lineAfter, lineBefore } from './line-words.ts';
import type { ReadText } from './read-text.ts';
import { roundHours, type TimeCandidate, wholeOf } from './time-candidate.ts';
import { NOT_WORKING } from './time-words.ts';

const LINE = 24;
const CLOCK =
  /(?<!\d|\d:)([01]?\d|2[0-4]):([0-5]\d)\s?(?:[〜~\-–]|から)\s?([01]?\d|2[0-4]):([0-5]\d)(?!\d)|(?<![\d:])([01]?\d|2[0-4])時(半)?\s?(?:[〜~\-–]|から)\s?([01]?\d|2[0-4])時(半)?(?!間)/g;
const BREAK = /休憩(?:時間)?[^\d\n]{0,6}(\d(?:\.\d)?|[1-9]\d)\s?(時間|分|h)/;
const ON_DUTY = /勤務|稼働|就業|シフト|時間帯|営業日|平日|日時|日程|拘束|時間:/;
/** When a shop is open or somebody answers; in a day's work any other time of the day is its time. */
const OPEN_HOURS = /営業(?:時間|は)|受付時間|連絡|返信|開館|開店/;
const NEAR = 16;
/** 9:00〜18:00のうち4時間 */
const WITHIN_AFTER = /^(?:の間)?の?(?:うち|中|なか|間で)/;
/** A day named for the job: the hours are those of the whole. */
const ONE_DAY = /日時|拘束|当日/;

/** 9:00〜18:00（休憩1時間） = 8 hours a day, where the words say it is the time of work. */
export function clockTimes({ text }: ReadText, payKind: PayKind): TimeCandidate[] {
  const found: TimeCandidate[] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(text.text); match; match = CLOCK.exec(text.text)) {
    const end = match.index + match[0].length;
    const around = text.text.slice(Math.max(0, match.index - 40), match.index);
    const near = around.slice(-NEAR) + text.text.slice(end, end + NEAR);
    if (OPEN_HOURS.test(near) || !(payKind === 'daily' || ON_DUTY.test(around))) continue;
    if (WITHIN_AFTER.test(text.text.slice(end, end + 6))) continue;
    const span =
      clock(match[3] ?? match[7], match[4] ?? half(match[8])) -
      clock(match[1] ?? match[5], match[2] ?? half(match[6]));
    const pause = BREAK.exec(text.text.slice(end, end + 24));
    const rest = pause ? Number(pause[1]) / (pause[2] === '分' ? 60 : 1) : 0;
    const hours = roundHours(span - rest);
    const to = pause ? end + pause.index + pause[0].length : end;
    const per = payKind === 'fixed' && ONE_DAY.test(around) ? 'job' : 'day';
    if (hours >= 2 && hours <= 12)
      found.push({ low: hours, high: hours, per, evidence: text.quote(match.index, to), rank: 3 });
  }
  return found;
}

/** Times without a figure, in hours. */
const SPOKEN: readonly (readonly [word: string, low: number, high: number])[] = [
  ['半日', 3, 5],
  ['数時間', 2, 5],
  ['丸一日', 7, 9],
];
const SPOKEN_AFTER =
  /^[^\n。]{0,4}(?:程度|ほど|くらい|で(?:終|完了|でき|済)|の(?:撮影|作業|お?仕事)|を?想定|かか|\)|$)/;

/** A 7-minute experiment, a 10 min online survey */
const STUDY =
  /(?<![\d.,$-])([1-9]\d{0,2})[ -]min(?:ute)?s? (?:long )?(?:(?:online|short|web|research|academic) )?(?:experiment|study|survey|task|hit|questionnaire|test)\b/;

export function spokenTimes({ text }: ReadText, payKind: PayKind): TimeCandidate[] {
  const found: TimeCandidate[] = [];
  for (const [word, low, high] of SPOKEN) {
    const at = text.text.indexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    const before = lineBefore(text.text, at, LINE);
    if (NOT_WORKING.test(before) || !SPOKEN_AFTER.test(lineAfter(text.text, end, LINE))) continue;
    found.push({ low, high, per: wholeOf(payKind), evidence: text.quote(at, end), rank: 2 });
  }
  const study = text.lower.includes('min') ? STUDY.exec(text.lower) : null;
  if (study) {
    const hours = roundHours(Number(study[1]) / 60);
    const evidence = text.quote(study.index, study.index + study[0].length);
    found.push({ low: hours, high: hours, per: wholeOf(payKind), evidence, rank: 4 });
  }
  return found;
}

/** 9時半 */
function half(word: string | undefined): string | undefined {
  return word && '30';
}

function clock(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) + Number(minute ?? 0) / 60;
}
