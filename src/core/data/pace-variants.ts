import type { VolumeUnit } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import type { AssumptionId } from './assumptions.ts';

/** Work that its title tells to go at another pace than is usual for its kind. */
export interface PaceVariant {
  readonly workType: WorkType;
  readonly says: RegExp;
  /** Words with which the title means the usual after all. */
  readonly never: RegExp | null;
  /** Units an hour by the unit they are counted in. */
  readonly paces: readonly { readonly unit: VolumeUnit; readonly perHour: AssumptionId }[];
}

/** Sound without pictures, which has a least time of its own kind. */
export const SOUND: PaceVariant = {
  workType: 'video.edit',
  says: /ポッドキャスト|音声編集|音声の編集|ラジオ番組|整音|podcast|audio edit/i,
  never: /動画|映像|ムービー|ビデオポッド|YouTube|video/i,
  paces: [
    { unit: 'minute', perHour: 'sound-minutes' },
    { unit: 'item', perHour: 'sound-pieces' },
    { unit: 'video', perHour: 'sound-pieces' },
  ],
};

/** The first that fits counts. */
export const PACE_VARIANTS: readonly PaceVariant[] = [
  SOUND,
  // A talk that was recorded whole is cut at its ends and slips, not put together from shots.
  {
    workType: 'video.edit',
    says: /セミナー|講義|講演|ウェビナー|研修|授業|勉強会|説明会|webinar|lecture/i,
    never: /ダイジェスト|ショート|切り抜き|告知|集客|宣伝|CM|PV|アニメ/i,
    paces: [{ unit: 'minute', perHour: 'recorded-talks' }],
  },
  // Mending pictures that are there, not making them.
  {
    workType: 'design.graphic',
    says: /レタッチ|切り抜き|切抜|背景透過|背景(?:を|の)?(?:削除|除去)|白抜き|色補正|写真(?:の)?補正|写真加工|retouch|background removal/i,
    never: /制作|作成|デザイン/,
    paces: [
      { unit: 'image', perHour: 'retouched-pictures' },
      { unit: 'item', perHour: 'retouched-pictures' },
    ],
  },
  // Reading a translation against its original.
  {
    workType: 'translation',
    says: /翻訳(?:の|物の)?(?:チェック|校正|校閲|レビュー)|校閲|ネイティブチェック|ポストエディット|MTPE|proofread|post-?edit/i,
    never: /翻訳(?:と|・|および|及び)/,
    paces: [
      { unit: 'character', perHour: 'checked-characters' },
      { unit: 'word', perHour: 'checked-words' },
      { unit: 'page', perHour: 'checked-pages' },
    ],
  },
  // Writing anew or checking facts, not reading for slips.
  {
    workType: 'writing.edit',
    says: /リライト|書き直|書き換え|ファクトチェック|rewrit|fact[- ]check/i,
    never: null,
    paces: [{ unit: 'character', perHour: 'rewritten-characters' }],
  },
];
