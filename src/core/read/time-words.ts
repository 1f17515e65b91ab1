import type { WorkType } from '../work-type/work-type.ts';
import { anyOf } from './any-of.ts';
import type { Beside } from './beside.ts';
import { lineBefore } from './line-words.ts';

/** Words around a length of time that tell what it is the length of. */

const MEDIA =
  /動画|尺|素材|完成(?:で|版|時)?[^\d\n]{0,2}$|映像|ムービー|ショート|リール|音声|音源|収録|録音|読み上げ|ナレーション|文字起こし|テープ起こし|youtube|長さ|再生|テロップ|CM|PV|video|audio|footage|episode|recording|final cut|clip/i;
const NOT_MEDIA_BEFORE =
  /(?:所要|作業時間|時間の?目安|面談|面接|ヒアリング|インタビュー|MTG|会議|打ち?合わ?せ|休憩|返信|連絡|応募|オンラインで|通話)[^\d\n]{0,8}$/i;
const NOT_MEDIA_AFTER =
  /^[^\n]{0,4}(?:ヒアリング|インタビュー|面談|で(?:完了|終|でき)|[^\n]{0,4}(?:ご覧|視聴|見て|サンプル)|以内に|簡単|作業|アンケート)/;

/** Words that make a length of time one of work, waiting or talk. */
const WORK =
  /時間|作業|所要|目安|以内|ごと|毎|前(?!後)|(?<!前)後|チェック|確認|タイムスタンプ|研修|テスト|レッスン|セッション|説明会|面談|面接|会議|打ち?合わ?せ|通話|Zoom|turnaround|within/i;

/** Whether a length of time is the length of a film or recording, not of work. In media work a bare one is. */
export function isMediaLength({ before, after, period }: Beside, isMediaWork = false): boolean {
  if (NOT_MEDIA_BEFORE.test(before)) return /^[^。、\n]{0,5}(?:議事録|起こし)/.test(after);
  if (NOT_MEDIA_AFTER.test(after) && !/(?:音声|動画|音源)/.test(after.slice(0, 12))) return false;
  if (MEDIA.test(before) || MEDIA.test(after.slice(0, 12))) return true;
  return isMediaWork && !WORK.test(before + after) && period === null;
}

/** In other work a time of talking is beside it: 更新方法の説明(2時間くらい), 聞き取り(1時間半). */
export const TALK_WORK: ReadonlySet<WorkType> = new Set<WorkType>([
  'interview',
  'teaching',
  'consulting',
  'survey',
]);
export const EXPLAINED =
  /(?:取材|インタビュー|ヒアリング)[^\n。、]{0,12}$|(?:説明(?!会|動画|文|書)|聞き取り|レクチャー|引き継ぎ|操作指導)[^\d\n。]{0,10}$/;

/** Time beside the work or on top of it: overtime, breaks, meetings, lectures. */
export const NOT_WORKING =
  /(?:休憩|残業|時間外|超過|返信|連絡|レス|実績|経験|面談|面接|顔合わせ|MTG|ミーティング|会議|定例|打ち?合わ?せ|説明会|研修|オフィスアワー|勉強会|引き継ぎ|応募|エントリー|申し?込み|登録|営業時間|受付|遅刻|開始|睡眠|スタッフ歴|回答期限|事前に|予習は?|立ち?会い?|切替作業|[週月]に?\d回(?:の|、)?)[^\d\n]{0,12}(?:\d回[^\d\n]{0,3})?$/i;

const SENTENCE = 60;

/** 残業は月10時間ほど、繁忙期は20時間ほど: what the sentence is about stands at its beginning. */
export function isOvertime(text: string, at: number): boolean {
  const sentence = lineBefore(text, at, SENTENCE);
  return /(?:残業|時間外)/.test(sentence.slice(sentence.lastIndexOf('。') + 1));
}

export type Period = 'day' | 'week' | 'month';

const BEFORE: readonly (readonly [RegExp, Period])[] = [
  [/月曜?日?\s?[〜~-]\s?金[^\d\n。、]{0,8}$/, 'week'],
  [/(?:(?<!\d)月(?!曜|[〜~\-・火])|毎月|月間|monthly)[^\d\n。、週日=]{0,10}$/i, 'month'],
  [/(?:週|毎週|weekly)[^\d\n。、=]{0,10}$/i, 'week'],
  [
    /(?:1日(?!目|後|前|以内)|毎日|(?<![\d翌当前初終同即数後])日(?!本|程|時|付|々|常|数|祝|曜)|平日|daily)[^\d\n。、=]{0,8}$/i,
    'day',
  ],
];
const AFTER: readonly (readonly [RegExp, Period])[] = [
  [/^[^\d\n。、]{0,3}(?:\/|per |a |each )\s?(?:[かヶ]?月|month|mo\b)/i, 'month'],
  [/^[^\d\n。、]{0,3}(?:\/|per |a |each )\s?(?:週|week|wk)/i, 'week'],
  [/^[^\d\n。、]{0,3}(?:\/|per |a |each )\s?(?:日|day)/i, 'day'],
];

const ANY_BEFORE = anyOf(BEFORE.map(([pattern]) => pattern));
const ANY_AFTER = anyOf(AFTER.map(([pattern]) => pattern));

/** 週20時間, 月10本, 20 hours per week: the period a figure is said for, or null. */
export function periodOf(before: string, after: string): Period | null {
  return (ANY_AFTER.test(after) ? firstOf(AFTER, after) : null) ?? periodBefore(before);
}

/** 月10本: the period that is named before a figure, or null. */
export function periodBefore(before: string): Period | null {
  return ANY_BEFORE.test(before) ? firstOf(BEFORE, before) : null;
}

function firstOf(periods: typeof BEFORE, words: string): Period | null {
  return periods.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
