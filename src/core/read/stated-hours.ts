import type { PayKind } from '../listing.ts';
import type { Per, StatedHours } from '../reading.ts';
import { type FigureUnit, hoursIn, unitAt } from './figure-units.ts';
import type { Figure } from './figures.ts';
import { lineAfter, lineBefore } from './line-words.ts';
import type { ReadText } from './read-text.ts';
import type { Section } from './sections.ts';
import { isMediaLength, NOT_WORKING, periodOf } from './time-words.ts';

const LINE = 24;
const NOT_WORK_AFTER =
  /^[^\n]{0,6}(?:以内に(?:ご?返|ご?連)|以内(?:返信|の返信)|前まで|後に|でも(?:OK|可|大丈夫|◎)|の(?:休憩|面談|面接|残業)|対応(?:可|OK)?の?(?:会社|サポート)|営業|おき)|^[^\n。、]{0,14}(?:面談|面接|顔合わせ|MTG|ミーティング|打ち?合わ?せ|説明会)|^[^\n。、]{0,8}(?:かかって|要して)(?:い|お)|^(?:程度|ほど|くらい)?の?(?:アンケート|動画)[^\n]{0,6}(?:回答|ご覧|視聴)/i;
const UNIT_CUE =
  /(?:所要時間|作業時間|時間の?目安|かかる時間|目安時間|拘束時間|想定時間|takes?|estimated)[^\d\n]{0,14}$|(?:想定|工数|見込み?|見積り?|所要|目安|拘束)[^\d\n、。(]{0,6}$|(?:^|[・■●\s])時間:\s?$/i;
const UNIT_CUE_AFTER =
  /^(?:間|程度|ほど|くらい|ぐらい|以内|前後|[\s,、()]|約){0,3}(?:で(?:完了|終|でき|OK|可能|済)|の(?:簡単|かんたん|お?仕事|作業|アンケート|インタビュー|ヒアリング|セッション|タスク|回答)|のオンライン|簡単|かんたん|作業|アンケート|インタビュー|ヒアリング|教えて)/;
const ONE_OF =
  /(?<![\d.])(?:1|一)([^\s\d、。:(]{1,6}?)(?:あたり|につき|当たり|に|は|が|:|=|\(|約|およそ|、|\s){0,4}$/;
/** 30時間程度を想定, 5 hours of work: said of the whole, however long. */
const WHOLE_AFTER =
  /^(?:間|程度|ほど|くらい|ぐらい|前後|弱|強|\s){0,3}(?:(?:を|の|で|と)?(?:想定|見込|予定し|見積|見て)|の作業|分の作業|かか(?:る|り)|で(?:収まる|対応可能)|of work|to complete)/i;
/** One film or sound of minutes or seconds is that long. */
const LASTING: ReadonlySet<FigureUnit | null> = new Set<FigureUnit>(['hon', 'video']);
/** 2時間×3回, 90分×4コマ */
const TIMES = /^\s?×\s?(\d{1,3})\s?(?:回|コマ|日|セッション)/;
/** A time in an easy-money pitch says nothing of the work: 1日10分で日給8,000円. */
const PITCH_AFTER = /^[^\n。]{0,16}(?:日給|日収|月収|で月\d|稼|お小遣い|収入)/;
const SETTLEMENT = /精算|清算|幅|稼働|想定|基準/;
const CLOCK =
  /(?<!\d|\d:)([01]?\d|2[0-4]):([0-5]\d)\s?[〜~\-–]\s?([01]?\d|2[0-4]):([0-5]\d)(?!\d)|(?<![\d:])([01]?\d|2[0-4])時\s?[〜~\-–]\s?([01]?\d|2[0-4])時(?!間)/g;
const BREAK = /休憩(?:時間)?[^\d\n]{0,6}(\d(?:\.\d)?|[1-9]\d)\s?(時間|分|h)/;
const ON_DUTY = /勤務|稼働|就業|シフト|時間帯|営業日|平日|日時|日程|拘束|時間:/;
/** A day named for the job: the hours are those of the whole. */
const ONE_DAY = /日時|拘束|当日/;
/** Minutes in a title tell the length of an interview or task when they are no longer than this. */
const LONGEST_TASK_HOURS = 8;

interface Candidate extends StatedHours {
  readonly rank: number;
}

/** The working time the texts state, for what it is stated; null when they state none. */
export function readStatedHours(texts: readonly ReadText[], payKind: PayKind): StatedHours | null {
  let best: Candidate | null = null;
  for (const source of texts) {
    for (const candidate of candidatesOf(source, payKind))
      if (!best || candidate.rank > best.rank) best = candidate;
  }
  if (!best) return null;
  const { low, high, per, evidence } = best;
  return { low, high, per, evidence };
}

function candidatesOf(source: ReadText, payKind: PayKind): Candidate[] {
  const candidates: Candidate[] = [];
  source.figures.forEach((figure, index) => {
    if (figure.unit !== 'hour' && figure.unit !== 'minute' && figure.unit !== 'second') return;
    const candidate = candidateOf(source, figure, source.places[index] ?? 'none', payKind);
    if (candidate) candidates.push(candidate);
  });
  if (source.isTitle) return [...candidates, ...spokenTimes(source, payKind)];
  return [...candidates, ...clockTimes(source, payKind), ...spokenTimes(source, payKind)];
}

function candidateOf(source: ReadText, figure: Figure, place: Section, payKind: PayKind): Candidate | null {
  const { text, isTitle } = source;
  const before = lineBefore(text.text, figure.start, LINE);
  const after = lineAfter(text.text, figure.end, LINE);
  if (place === 'apply' || NOT_WORKING.test(before) || NOT_WORK_AFTER.test(after)) return null;
  if (PITCH_AFTER.test(after) || (figure.unit !== 'hour' && LASTING.has(countedOne(before)))) return null;
  if (/応募|エントリー|申し?込み|登録/.test(after.slice(0, 6))) return null;
  if (place === 'size' || isMediaLength(before, after)) return null;
  const scale = hoursIn(figure.unit) ?? 1;
  const low = round((figure.min ?? figure.max ?? 0) * scale);
  const high = round((figure.max ?? figure.min ?? 0) * scale);
  if (low <= 0 || high > 744) return null;
  const evidence = text.quote(figure.start, figure.end);
  const times = TIMES.exec(after);
  if (times) {
    const per = wholeOf(payKind);
    const count = per === 'unit' ? 1 : Number(times[1]);
    return {
      low: round(low * count),
      high: round(high * count),
      per,
      rank: 4.5,
      evidence,
    };
  }
  // 1店舗2,000円(約1時間)
  if (isBesidePrice(source, figure)) return { low, high, per: 'unit', rank: 6, evidence };
  const found = perOf(before, after, place, isTitle, low, high, payKind);
  return found && { low, high, per: found.per, rank: found.rank, evidence };
}

function isBesidePrice({ text, amounts }: ReadText, figure: Figure): boolean {
  const price = amounts.find(({ to }) => to <= figure.start && to > figure.start - 6);
  return (
    price?.kind === 'per-unit' &&
    price.role === 'offer' &&
    /^[(、\s約]{1,4}$/.test(text.text.slice(price.to, figure.start))
  );
}

/** 1件3分, 1セットあたり10分; the time of a day or week is none of a piece. */
function countedOne(before: string): FigureUnit | null {
  const counted = ONE_OF.exec(before)?.[1];
  const word = counted ? unitAt(counted.toLowerCase(), 0) : null;
  return word !== null && hoursIn(word.unit) === null && word.unit !== 'other' ? word.unit : null;
}

/** What a time without further words is said for: what one payment buys. */
function wholeOf(payKind: PayKind): Per {
  return payKind === 'per-unit' || payKind === 'performance' ? 'unit' : 'job';
}

function perOf(
  before: string,
  after: string,
  place: Section,
  isTitle: boolean,
  low: number,
  high: number,
  payKind: PayKind,
): { per: Per; rank: number } | null {
  const whole = wholeOf(payKind);
  if (countedOne(before)) return { per: 'unit', rank: 6 };
  if (UNIT_CUE.test(before)) return { per: whole, rank: 6 };
  const period = periodOf(before, after);
  if (period && isPossible(high, period))
    return { per: period, rank: PERIOD_RANK[period] + (low < high ? 0.5 : 0) };
  if (high >= 100 && high <= 250 && (low < high || SETTLEMENT.test(before + after)))
    return { per: 'month', rank: 4 };
  if (WHOLE_AFTER.test(after)) return { per: whole, rank: 5.5 };
  if (high > LONGEST_TASK_HOURS) return null;
  if (place === 'time' && before.trim().length <= 2) return { per: whole, rank: 5 };
  if (UNIT_CUE_AFTER.test(after)) return { per: whole, rank: 3 };
  return isTitle && !/[^\s【(|/・!]$/.test(before.replace(/(?:約|最大|で)$/, ''))
    ? { per: whole, rank: 2 }
    : null;
}

const PERIOD_RANK = { month: 4, week: 3.5, day: 3 } as const;

function isPossible(hours: number, period: 'day' | 'week' | 'month'): boolean {
  if (period === 'day') return hours <= 24;
  return period === 'week' ? hours <= 80 : hours >= 4;
}

/** 9:00〜18:00（休憩1時間） = 8 hours a day, where the words say it is the time of work. */
function clockTimes({ text }: ReadText, payKind: PayKind): Candidate[] {
  const found: Candidate[] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(text.text); match; match = CLOCK.exec(text.text)) {
    const end = match.index + match[0].length;
    const around = text.text.slice(Math.max(0, match.index - 40), match.index);
    if (!ON_DUTY.test(around)) continue;
    const span = clock(match[3] ?? match[6], match[4]) - clock(match[1] ?? match[5], match[2]);
    const pause = BREAK.exec(text.text.slice(end, end + 24));
    const rest = pause ? Number(pause[1]) / (pause[2] === '分' ? 60 : 1) : 0;
    const hours = round(span - rest);
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

function spokenTimes({ text }: ReadText, payKind: PayKind): Candidate[] {
  const found: Candidate[] = [];
  for (const [word, low, high] of SPOKEN) {
    const at = text.text.indexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    const before = lineBefore(text.text, at, LINE);
    if (NOT_WORKING.test(before) || !SPOKEN_AFTER.test(lineAfter(text.text, end, LINE))) continue;
    found.push({ low, high, per: wholeOf(payKind), evidence: text.quote(at, end), rank: 2 });
  }
  return found;
}

function clock(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) + Number(minute ?? 0) / 60;
}

function round(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}
