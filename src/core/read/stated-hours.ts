import type { PayKind } from '../listing.ts';
import type { Per, StatedHours } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import type { Beside } from './beside.ts';
import { clockTimes, spokenTimes } from './clock-times.ts';
import { type FigureUnit, hoursIn, isMoney, unitAt } from './figure-units.ts';
import type { Figure } from './figures.ts';
import type { ReadText } from './read-text.ts';
import type { Section } from './sections.ts';
import { roundHours, type TimeCandidate, wholeOf } from './time-candidate.ts';
import { EXPLAINED, isMediaLength, isOvertime, NOT_WORKING, TALK_WORK } from './time-words.ts';

const NOT_WORK_AFTER =
  /^[^\n]{0,6}(?:以内に(?:ご?返|ご?連)|以内(?:返信|の返信)|前まで|後に|でも(?:OK|可|大丈夫|◎)|の(?:休憩|面談|面接|残業)|対応(?:可|OK)?の?(?:会社|サポート)|営業|おき)|^[^\n。、]{0,14}(?:面談|面接|顔合わせ|MTG|ミーティング|打ち?合わ?せ|説明会)|^(?:程度|ほど|くらい)?、?(?:お話しし|お話を?(?:うかが|伺|聞))|^[^\n。、]{0,8}(?:かかって|かけて|要して)(?:い|お)|^(?:程度|ほど|くらい)?の?(?:アンケート|動画)[^\n]{0,6}(?:回答|ご覧|視聴)|^(?:以内|ほど|程度)?で(?:でき|作)れ?る(?:もの|レシピ|料理|メイク)/i;
const UNIT_CUE =
  /(?:所要時間|作業時間|時間の?目安|かかる時間|目安時間|拘束時間|想定時間|takes?|estimated)[^\d\n]{0,14}$|(?:想定|工数|見込み?|見積り?|所要|目安|拘束)[^\d\n、。(]{0,6}$|(?:^|[・■●\s])時間:\s?$/i;
const UNIT_CUE_AFTER =
  /^(?:間|程度|ほど|くらい|ぐらい|以内|前後|[\s,、()]|約){0,3}(?:で(?:完了|終|でき|OK|可能|済)|の(?:簡単|かんたん|お?仕事|作業|アンケート|インタビュー|ヒアリング|セッション|タスク|回答)|のオンライン|簡単|かんたん|作業|アンケート|インタビュー|ヒアリング|教えて)/;
const ONE_OF =
  /(?<![\d.])(?:1|一)([^\s\d、。:(]{1,6}?)(?:あたり|につき|当たり|に|は|が|:|=|\(|約|およそ|平均|だいたい|大体|、|\s){0,4}$/;
/** 30時間程度を想定, 5 hours of work: said of the whole, however long. */
const WHOLE_AFTER =
  /^(?:間|程度|ほど|くらい|ぐらい|前後|弱|強|\s){0,3}(?:(?:を|の|で|と)?(?:想定|見込|予定し|見積|見て)|の作業|分の作業|かか(?:る|り)|で(?:収まる|対応可能)|of work|to complete)/i;
/** One film or sound of minutes or seconds is that long. */
const LASTING: ReadonlySet<FigureUnit | null> = new Set<FigureUnit>(['hon', 'video']);
/** 合計20〜25時間ほど: the whole, however long. */
const WHOLE_BEFORE = /(?:合計|合わせて|全部で|トータル|総計|延べ|のべ|計)(?:で|は|:|約|およそ|\s){0,3}$/;
/** 1本15分でサクッと, 1本30分で作れます: how long making one takes, not how long one is. */
const MADE_AFTER = /^(?:程度|ほど|くらい|前後|以内)?で(?:サク|さく|でき|出来|完了|終|作|仕上|編集|OK|可能)/;
/** 1時間に30〜40社, 1時間あたり20件ほど: a pace. */
const RATE = /(?:(?<![\d〜~-])1時間(?:に|で|あたり|当たり|につき)?|毎時)(?:約|およそ|\s){0,2}$/;
const RATE_AFTER = /^(?:に|で|あたり|当たり|につき)(?:約|およそ|\s){0,2}\d/;
/** 2時間×3回, 90分×4コマ */
const TIMES = /^\s?×\s?(\d{1,3})\s?(?:回|コマ|日|セッション)/;
/** A time in an easy-money pitch says nothing of the work: 1日10分で日給8,000円. */
const PITCH_AFTER = /^[^\n。]{0,16}(?:日給|日収|月収|で月\d|稼(?!働)|お小遣い|収入)/;
/** 稼働 週6時間 beside 毎週の相談会(1時間) */
const CAN_WORK = /^[^\n。、]{0,8}(?:稼働|働け|勤務|確保|作業でき)/;
const ENGAGED = /稼働|勤務|就業|作業|工数|コミット/;
const TALK = /定例|ミーティング|MTG|会議|打ち?合わ?せ|面談|連絡|報告|確認/i;
/** 週2回以上・1回3時間 */
const OFTEN = /週(?:に)?\s?([1-7])(?:[〜~-]([1-7]))?回[^\n。\d]{0,8}1回(?:に|あたり|約|につき|\s)?$/;
const SETTLEMENT = /精算|清算|幅|稼働|想定|基準/;
/** A time without a cue of its own ranks no higher than this. */
const TOLD_BY_TOPIC = 3;
const MEDIA_WORK: ReadonlySet<WorkType> = new Set<WorkType>(['video.edit', 'transcription']);
/** Minutes in a title tell the length of an interview or task when they are no longer than this. */
const LONGEST_TASK_HOURS = 8;

/** What the listing is about, as far as it tells what a length of time is the length of. */
export interface TimedWork {
  readonly payKind: PayKind;
  readonly workType: WorkType;
}

/** The working time the texts state, for what it is stated; null when they state none. */
export function readStatedHours(
  texts: readonly ReadText[],
  { payKind, workType }: TimedWork,
): StatedHours | null {
  const isOfMedia = MEDIA_WORK.has(workType);
  const isOfTalk = TALK_WORK.has(workType);
  let best: TimeCandidate | null = null;
  for (const source of texts) {
    for (const candidate of candidatesOf(source, payKind, isOfMedia, isOfTalk))
      if (!best || candidate.rank > best.rank) best = candidate;
  }
  if (!best) return null;
  const { low, high, per, evidence } = best;
  return { low, high, per, evidence };
}

function candidatesOf(
  source: ReadText,
  payKind: PayKind,
  isOfMedia: boolean,
  isOfTalk: boolean,
): TimeCandidate[] {
  const candidates: TimeCandidate[] = [];
  const { text } = source.text;
  // What an hour brings says nothing of a result that is paid for.
  const hasRate = payKind !== 'performance' && (text.includes('1時間') || text.includes('毎時'));
  const hasOvertime = text.includes('残業') || text.includes('時間外');
  source.figures.forEach((figure, index) => {
    const paced = hasRate ? pacedOf(source, figure, index) : null;
    if (paced) candidates.push(paced);
    if (figure.unit !== 'hour' && figure.unit !== 'minute' && figure.unit !== 'second') return;
    if (hasOvertime && isOvertime(text, figure.start)) return;
    const beside = source.beside(index);
    if (!isOfTalk && EXPLAINED.test(beside.before)) return;
    const candidate = candidateOf(source, figure, beside, source.places[index] ?? 'none', payKind);
    const isTold = !isOfMedia || source.places[index] === 'time';
    if (candidate && !isTold && isBareLength(figure, beside, candidate)) return;
    if (candidate) candidates.push(candidate);
  });
  if (source.isTitle) return [...candidates, ...spokenTimes(source, payKind)];
  return [...candidates, ...clockTimes(source, payKind), ...spokenTimes(source, payKind)];
}

/** 1時間に40通: what one of them takes. */
function pacedOf({ text, beside }: ReadText, figure: Figure, index: number): TimeCandidate | null {
  if (hoursIn(figure.unit) !== null || isMoney(figure.unit) || figure.unit === 'other') return null;
  const { before } = beside(index);
  const rate = RATE.exec(before);
  const [least, most] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0];
  if (!rate || least <= 0 || figure.unit === 'person') return null;
  const evidence = text.quote(figure.start - before.length + rate.index, figure.end);
  const [low, high] = [roundHours(1 / most), roundHours(1 / least)];
  // 1時間5万: nobody works on one of them for no time at all.
  return low > 0 ? { low, high, per: 'unit', rank: 5.8, evidence } : null;
}

function candidateOf(
  source: ReadText,
  figure: Figure,
  beside: Beside,
  place: Section,
  payKind: PayKind,
): TimeCandidate | null {
  const { text, isTitle } = source;
  const { before, after } = beside;
  const scale = hoursIn(figure.unit) ?? 1;
  const low = roundHours((figure.min ?? figure.max ?? 0) * scale);
  const high = roundHours((figure.max ?? figure.min ?? 0) * scale);
  if (low <= 0 || high > 744) return null;
  const often = TALK.test(before + after) ? null : OFTEN.exec(before);
  if (often)
    return {
      low: roundHours(low * Number(often[1])),
      high: roundHours(high * Number(often[2] ?? often[1])),
      per: 'week',
      rank: 3.6,
      evidence: text.quote(figure.start - before.length + often.index, figure.end),
    };
  if ((place === 'apply' && !CAN_WORK.test(after)) || NOT_WORKING.test(before) || NOT_WORK_AFTER.test(after))
    return null;
  if (PITCH_AFTER.test(after) || RATE_AFTER.test(after)) return null;
  // 平日1時間1,100円 is a price by the hour.
  if (low === 1 && high === 1 && PRICE_AFTER.test(after)) return null;
  if (figure.unit !== 'hour' && LASTING.has(countedOne(before)) && !MADE_AFTER.test(after)) return null;
  if (/応募|エントリー|申し?込み|登録/.test(after.slice(0, 6))) return null;
  if (place === 'size' || (isMediaLength(beside) && !MADE_AFTER.test(after))) return null;
  const evidence = text.quote(figure.start, figure.end);
  if (text.text.startsWith('人時', figure.end - 2))
    return { low, high, per: wholeOf(payKind), rank: 5, evidence };
  const times = TIMES.exec(after);
  if (times) {
    const per = wholeOf(payKind);
    const count = per === 'unit' ? 1 : Number(times[1]);
    return {
      low: roundHours(low * count),
      high: roundHours(high * count),
      per,
      rank: 4.5,
      evidence,
    };
  }
  // 1店舗2,000円(約1時間)
  if (isBesidePrice(source, figure)) return { low, high, per: 'unit', rank: 6, evidence };
  const found = perOf(beside, place, isTitle, low, high, payKind);
  // A talk on the way to the contract is no work.
  if (found && found.rank <= TOLD_BY_TOPIC && (place === 'flow' || place === 'about')) return null;
  // A page that opens in 12 seconds is no job.
  if (!found || (figure.unit === 'second' && found.per !== 'unit' && !isTitle)) return null;
  return { low, high, per: found.per, rank: found.rank, evidence };
}

/** A film of 合計6分30秒: in work on films and sound a total of minutes is theirs, unless called working time. */
function isBareLength({ unit }: Figure, beside: Beside, { rank, per }: TimeCandidate): boolean {
  return unit !== 'hour' && rank > TOLD_BY_TOPIC && per === 'job' && isMediaLength(beside, true);
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
  if (counted && !word && EACH.test(before)) return 'thing';
  // 1ページ開くのに12秒 is no page's work.
  if (!word || !counted || word.end < counted.length) return null;
  return hoursIn(word.unit) === null && word.unit !== 'other' ? word.unit : null;
}

const EACH = /(?:あたり|当たり|につき)(?:約|およそ|\s){0,2}$/;

function perOf(
  { before, after, period }: Beside,
  place: Section,
  isTitle: boolean,
  low: number,
  high: number,
  payKind: PayKind,
): { per: Per; rank: number } | null {
  const whole = wholeOf(payKind);
  // 1回あたり1.5時間分として9,000円 says more than what one listens to beforehand.
  if (countedOne(before)) return { per: 'unit', rank: place === 'pay' || place === 'time' ? 6.3 : 6 };
  if (UNIT_CUE.test(before)) return { per: whole, rank: 6 };
  if (period && isPossible(high, period))
    return {
      per: period,
      rank:
        PERIOD_RANK[period] + (low < high ? 0.5 : 0) + (ENGAGED.test(before) || place === 'time' ? 0.6 : 0),
    };
  if (high >= 100 && high <= 250 && (low < high || SETTLEMENT.test(before + after)))
    return { per: 'month', rank: 4 };
  if (WHOLE_BEFORE.test(before)) return { per: whole, rank: whole === 'job' ? 6.2 : 5.5 };
  if (WHOLE_AFTER.test(after)) return { per: whole, rank: 5.5 };
  if (high > LONGEST_TASK_HOURS) return null;
  if (/のうち、?$/.test(before)) return { per: 'day', rank: 3 };
  if (place === 'time' && ABOUT.test(before)) return { per: whole, rank: 5 };
  if (UNIT_CUE_AFTER.test(after) || BY_CALL.test(before)) return { per: whole, rank: 3 };
  if (BEFORE_PRICE.test(after)) return { per: whole, rank: 1 };
  return isTitle && !/[^\s【(|/・!]$/.test(before.replace(/(?:約|最大|およそ|オンライン|Zoom|で)+$/i, ''))
    ? { per: whole, rank: 2 }
    : null;
}

/** Nothing but 約 or a bullet before it. */
const ABOUT = /^[\s・■●\-◆]{0,2}(?:約|およそ|だいたい|目安は?|合計)?\s?$/;
/** Zoomで60分 */
const BY_CALL = /(?:Zoom|Teams|Meet|オンライン|通話|お?電話)(?:で|にて|:)\s?(?:約|最大|およそ)?$/i;

/** 2時間程度 3,000円 */
const PRICE_AFTER = /^\s?[\d,]{1,9}円/;
const BEFORE_PRICE = /^(?:程度|ほど|くらい)?[\s、:で]{0,2}[\d,]{1,9}円/;

const PERIOD_RANK = { month: 4, week: 3.5, day: 3 } as const;

function isPossible(hours: number, period: 'day' | 'week' | 'month'): boolean {
  if (period === 'day') return hours <= 24;
  return period === 'week' ? hours <= 80 : hours >= 4;
}
