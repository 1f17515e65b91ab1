import type { PayUnit } from '../listing.ts';
import type { VolumeUnit } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import type { FigureUnit } from './figure-units.ts';

const UNITS: Readonly<Partial<Record<FigureUnit, VolumeUnit>>> = {
  character: 'character',
  word: 'word',
  article: 'article',
  case: 'case',
  image: 'image',
  item: 'item',
  thing: 'item',
  post: 'post',
  page: 'page',
  row: 'row',
  video: 'video',
  message: 'message',
  times: 'case',
  company: 'case',
};

/** What the whole listing tells about its counts. */
export interface CountContext {
  readonly workType: WorkType;
  readonly title: string;
  /** The board pays by the article: what is counted by 本 is one. */
  readonly isByArticle: boolean;
}

/** What a count is of, by its unit and, for 本 and 枚, by the words of its line; null for what is no volume (meaning 5 of the output). */
export function volumeUnit(
  unit: FigureUnit,
  context: CountContext,
  before: string,
  after: string,
): VolumeUnit | null {
  if (unit === 'hon') {
    if (context.isByArticle) return 'article';
    return wordFor(before) ?? wordFor(after.slice(0, 12)) ?? honOf(context.workType);
  }
  if (unit === 'sheet') return sheetOf(before) ?? sheetOf(after.slice(0, 8)) ?? usualSheet(context);
  if (unit === 'message' && PAPER.test(before + context.title)) return 'item';
  if (unit === 'times' && /(?:投稿|フィード|ポスト)[^\d\n。]{0,6}$/.test(before)) return 'post';
  if (unit === 'item' && /ストーリー|フィード|リール|投稿/.test(before)) return 'post';
  return UNITS[unit] ?? null;
}

const HON: readonly (readonly [RegExp, VolumeUnit])[] = [
  [/動画|YouTube|ショート|映像|ムービー|切り抜き|video/i, 'video'],
  [/音声|録音|ファイル|シナリオ|台本|脚本/, 'item'],
  [/投稿|フィード/, 'post'],
  [/リール/, 'video'],
  [/記事|ライティング|コラム|原稿|執筆|ブログ|レビュー/, 'article'],
  [/バナー|画像|サムネ/, 'image'],
];

function wordFor(words: string): VolumeUnit | null {
  for (const [pattern, unit] of HON) if (pattern.test(words)) return unit;
  return null;
}

/** What one 本 is where the words around it do not say. */
function honOf(workType: WorkType): VolumeUnit {
  if (workType.startsWith('video.')) return 'video';
  if (workType === 'writing.article' || workType === 'writing.edit') return 'article';
  if (workType === 'image.ai' || workType === 'design.graphic' || workType === 'design.illustration')
    return 'image';
  if (workType === 'marketing.sns' || workType === 'writing.sns') return 'post';
  return 'item';
}

const PICTURE = /写真|画像|バナー|イラスト|カット|サムネ|スクショ|スクリーンショット|撮影|生成/;
const SLIDE =
  /スライド|ダッシュボード|パワポ|パワーポイント|PowerPoint|Keynote|資料|ピッチ|企画書|提案書|デッキ/i;
const PAPER =
  /名刺|チラシ|レシート|領収書|伝票|請求書|ハガキ|はがき|葉書|封筒|カルテ|用紙|アンケート|申込書|帳票|手書き|PDF|チケット|ポスティング/;

/** What one 本 or 枚 is that a price is for; any other unit as it is. */
export function payUnitIn(evidence: string, unit: PayUnit | null, workType: WorkType): PayUnit | null {
  if (unit === 'item' && /[1１一]\s?本/.test(evidence))
    return asPayUnit(wordFor(evidence) ?? honOf(workType));
  if (unit === 'image' && /[1１一]\s?枚/.test(evidence))
    return asPayUnit(usualSheet({ workType, title: '', isByArticle: false }));
  return unit;
}

function asPayUnit(unit: VolumeUnit): PayUnit {
  return unit === 'video' || unit === 'article' || unit === 'image' || unit === 'post' || unit === 'page'
    ? unit
    : 'item';
}

/** 挿絵12点, 写真5点: what 点 counts. */
export function countsPictures(before: string, workType: WorkType): boolean {
  return (
    workType === 'design.illustration' || /(?:イラスト|挿絵|写真|画像|バナー)[^\d\n、。]{0,4}$/.test(before)
  );
}

/** 枚 counts pictures, slides or sheets of paper. */
function sheetOf(words: string): VolumeUnit | null {
  if (PICTURE.test(words)) return 'image';
  if (SLIDE.test(words)) return 'page';
  return PAPER.test(words) ? 'item' : null;
}

function usualSheet({ workType, title }: CountContext): VolumeUnit {
  if (workType === 'design.slides') return 'page';
  if (workType === 'data.entry' || workType === 'admin.assistant') return 'item';
  return PAPER.test(title) && !PICTURE.test(title) ? 'item' : 'image';
}
