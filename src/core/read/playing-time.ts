import type { WorkType } from '../work-type/work-type.ts';
import type { Beside } from './beside.ts';
import { DONE_AFTER } from './line-words.ts';
import type { Section } from './sections.ts';
import { isMediaLength } from './time-words.ts';

/** A length of time of seconds or minutes, with the words of its line and where it stands. */
export interface Length {
  readonly beside: Beside;
  readonly place: Section;
  readonly isTitle: boolean;
  readonly workType: WorkType;
}

/** In this work a length of time without further words is that of a film or recording. */
const MEDIA_WORK: ReadonlySet<WorkType> = new Set<WorkType>([
  'video.edit',
  'writing.script',
  'transcription',
]);
const BESIDE_WORK: ReadonlySet<Section> = new Set<Section>(['apply', 'flow', 'trial']);
const LESSON_TO_LEARN = /(?:研修|説明会|講習|説明動画|マニュアル|トライアル)[^\d\n。]{0,6}$/;
const LONG_AS = /(?:動画|映像|音声|尺|長さ)[^\d\n。]{0,4}$/;

/** 冒頭30秒のハイライト, オープニング(5秒), 雨の音が入るところが5分ほど: a part of the film or recording. */
const PART_BEFORE =
  /(?:冒頭|最初の?|最後の?|つかみ|オープニング|エンディング|ハイライト|途中|ところ|箇所|部分|場面)[^\d\n。]{0,10}$/;
/** 1分に2〜3回, 30秒ほどのサンプル */
const OTHER_AFTER = /^(?:に|ごとに|おきに)\s?\d|^(?:以上|ほど|程度|くらい)?の?サンプル/;

const MATERIAL_AFTER = /^(?:程度|ほど|前後|くらい|ぐらい)?の(?:原稿|音源|素材|動画|映像|台本|ナレーション)/;

/** 全6本(各60分), 1本60〜70分 */
const OF_ONE = /本\s?\((?:約|各|平均|\s)*$|(?:1|各)本(?:約|平均|およそ|は|\s){0,2}$/;
/** 1本30分で作れます */
const MADE_AFTER = /^(?:程度|ほど|くらい|前後|以内)?で(?!す)/;

/** 90分×2本; in the title of a transcription a length of time is that of the recording. */
function isRecording(before: string, after: string, isTitle: boolean, workType: WorkType): boolean {
  if (
    MATERIAL_AFTER.test(after) ||
    (MEDIA_WORK.has(workType) && OF_ONE.test(before) && !MADE_AFTER.test(after))
  )
    return true;
  return /^\s?×\s?\d+\s?(?:本|話)/.test(after) || (isTitle && workType === 'transcription');
}

/** 1コマ25分, 60分の壁打ち: how long one session of a teacher, an adviser or a member's helper lasts. */
function isSession(before: string, after: string, workType: WorkType): boolean {
  if (!SESSIONS_GIVEN.has(workType)) return false;
  return !PREPARING.test(before) && (SESSION_BEFORE.test(before) || SESSION_AFTER.test(after));
}

const SESSIONS_GIVEN: ReadonlySet<WorkType> = new Set<WorkType>([
  'teaching',
  'consulting',
  'support.customer',
]);
const PREPARING = /予習|復習|準備|事前|打ち?合わ?せ/;
const SESSION_BEFORE =
  /(?:1|一)(?:コマ|回|レッスン|枠|授業|セッション|限)(?:あたり|につき|は|が|:|\s|、|\(|約)*$|Zoomで約?$/i;
const SESSION_AFTER =
  /^(?:間|程度|ほど)?の?(?:オンライン)?(?:での?)?(?:レッスン|授業|壁打ち|セッション|コーチング|ご?相談|講義|講座|面談)/;

/** Whether a length of time is that of a film, a recording or a session that is given, rather than of the work on it. */
export function isPlayingTime({ beside, place, isTitle, workType }: Length): boolean {
  const { before, after } = beside;
  if (BESIDE_WORK.has(place) || LESSON_TO_LEARN.test(before)) return false;
  if (PART_BEFORE.test(before) || OTHER_AFTER.test(after) || DONE_AFTER.test(after)) return false;
  if (workType === 'interview') return LONG_AS.test(before);
  return (
    place === 'size' ||
    isSession(before, after, workType) ||
    isRecording(before, after, isTitle, workType) ||
    isMediaLength(beside, place !== 'time' && MEDIA_WORK.has(workType))
  );
}
