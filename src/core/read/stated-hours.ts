import type { PayKind } from '../listing.ts';
import type { Per, StatedHours } from '../reading.ts';
import { hoursIn } from './figure-units.ts';
import type { Figure } from './figures.ts';
import { lineAfter, lineBefore } from './line-words.ts';
import type { ReadText } from './read-text.ts';
import type { Section } from './sections.ts';
import { isMediaLength, periodOf } from './time-words.ts';

const LINE = 24;
const NOT_WORK =
  /(?:休憩|残業|返信|連絡|レス|実績|経験|面談|面接|顔合わせ|MTG|ミーティング|会議|定例|打ち?合わせ|説明会|応募|エントリー|申し?込み|登録|営業時間|受付|遅刻|開始|睡眠|スタッフ歴|回答期限)[^\d\n]{0,12}$/i;
const NOT_WORK_AFTER =
  /^[^\n]{0,6}(?:以内に(?:ご?返|ご?連)|以内(?:返信|の返信)|前まで|後に|でも(?:OK|可|大丈夫|◎)|の(?:休憩|面談|面接|残業)|対応(?:可|OK)?の?(?:会社|サポート)|営業|おき)|^[^\n。、]{0,14}(?:面談|面接|顔合わせ|MTG|ミーティング|打ち?合わせ|説明会)/i;
const UNIT_CUE =
  /(?:所要時間|作業時間|時間の?目安|かかる時間|目安時間|拘束時間|想定時間|takes?|estimated)[^\d\n]{0,14}$/i;
const UNIT_CUE_AFTER =
  /^(?:間|程度|ほど|くらい|ぐらい|以内|前後|[\s,、()]|約){0,3}(?:で(?:完了|終|でき|OK|可能|済)|の(?:簡単|かんたん|お?仕事|作業|アンケート|インタビュー|ヒアリング|セッション|タスク|回答)|のオンライン|簡単|かんたん|作業|アンケート|インタビュー|ヒアリング|教えて)/;
const ONE_OF =
  /(?:1|一)(?:件|記事|回|タスク|枚|投稿|商品|案件|通|人|つ|点|ページ|本)(?:あたり|につき|当たり|に|は|:|=|\(|約|、|\s){0,4}$/;
const SETTLEMENT = /精算|清算|幅|稼働|想定|基準/;
const CLOCK =
  /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)\s?[〜~\-–]\s?([01]?\d|2[0-4]):([0-5]\d)(?!\d)|(?<![\d:])([01]?\d|2[0-4])時\s?[〜~\-–]\s?([01]?\d|2[0-4])時(?!間)/g;
const BREAK = /休憩(?:時間)?[^\d\n]{0,6}(\d(?:\.\d)?|[1-9]\d)\s?(時間|分)/;
const ON_DUTY = /勤務|稼働|就業|シフト|時間帯|営業日|平日/;
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
  return source.isTitle ? candidates : [...candidates, ...clockTimes(source)];
}

function candidateOf(source: ReadText, figure: Figure, place: Section, payKind: PayKind): Candidate | null {
  const { text, isTitle } = source;
  const before = lineBefore(text.text, figure.start, LINE);
  const after = lineAfter(text.text, figure.end, LINE);
  if (place === 'apply' || NOT_WORK.test(before) || NOT_WORK_AFTER.test(after)) return null;
  if (/応募|エントリー|申し?込み|登録/.test(after.slice(0, 6))) return null;
  if (place === 'size' || isMediaLength(before, after)) return null;
  const scale = hoursIn(figure.unit) ?? 1;
  const low = round((figure.min ?? figure.max ?? 0) * scale);
  const high = round((figure.max ?? figure.min ?? 0) * scale);
  if (low <= 0 || high > 744) return null;
  const found = perOf(before, after, place, isTitle, low, high, payKind);
  if (!found) return null;
  return { low, high, per: found.per, rank: found.rank, evidence: text.quote(figure.start, figure.end) };
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
  const whole: Per = payKind === 'per-unit' || payKind === 'performance' ? 'unit' : 'job';
  if (ONE_OF.test(before)) return { per: 'unit', rank: 6 };
  if (UNIT_CUE.test(before)) return { per: whole, rank: 6 };
  const period = periodOf(before, after);
  if (period && isPossible(high, period))
    return { per: period, rank: PERIOD_RANK[period] + (low < high ? 0.5 : 0) };
  if (high >= 100 && high <= 250 && (low < high || SETTLEMENT.test(before + after)))
    return { per: 'month', rank: 4 };
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
function clockTimes({ text }: ReadText): Candidate[] {
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
    if (hours >= 2 && hours <= 12)
      found.push({ low: hours, high: hours, per: 'day', evidence: text.quote(match.index, to), rank: 3 });
  }
  return found;
}

function clock(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) + Number(minute ?? 0) / 60;
}

function round(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}
