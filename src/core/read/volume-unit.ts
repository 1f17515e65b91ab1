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
  /** The title asks to move what there is (移行, 引っ越し): what there is, is the work. */
  readonly isMove: boolean;
}

type WorkAndTitle = Pick<CountContext, 'workType' | 'title'>;

/** What a count is of, by its unit and, for 本 and 枚, by the words of its line; null for what is no volume (meaning 5 of the output). */
export function volumeUnit(
  unit: FigureUnit,
  context: CountContext,
  before: string,
  after: string,
): VolumeUnit | null {
  if (unit === 'item' || unit === 'thing' || unit === 'case') {
    const product = productIn(before, after);
    if (product) return product;
  }
  if (unit === 'case' && isMessage(context, before + after)) return 'message';
  if (unit === 'hon') {
    if (context.isByArticle) return 'article';
    return wordFor(before) ?? wordFor(after.slice(0, 12).split('。')[0] ?? '') ?? honOf(context.workType);
  }
  if (unit === 'sheet' && PAPER_SIZE_BEFORE.test(before) && !PAPER.test(before)) return 'page';
  if (unit === 'sheet') return sheetOf(before) ?? sheetOf(after.slice(0, 8)) ?? usualSheet(context);
  if (unit === 'message' && PAPER.test(before + context.title)) return 'item';
  if (unit === 'times' && /(?:投稿|フィード|ポスト)[^\d\n。]{0,6}$/.test(before)) return 'post';
  if (unit === 'item' && /ストーリー|フィード|リール|投稿/.test(before)) return 'post';
  return UNITS[unit] ?? null;
}

/** 動画3つ, 単語150個, 3点の画像: what things are counted, where their name stands beside the number. */
export function productIn(before: string, after: string): VolumeUnit | null {
  const word = PRODUCT_BEFORE.exec(before)?.[1] ?? PRODUCT_AFTER.exec(after)?.[1];
  return word ? (PRODUCTS[word] ?? null) : null;
}

const PRODUCTS: Readonly<Record<string, VolumeUnit>> = {
  動画: 'video',
  映像: 'video',
  記事: 'article',
  コラム: 'article',
  画像: 'image',
  写真: 'image',
  イラスト: 'image',
  挿絵: 'image',
  バナー: 'image',
  サムネイル: 'image',
  アイキャッチ: 'image',
  単語: 'word',
  ページ: 'page',
  スライド: 'page',
};
const NAMES = Object.keys(PRODUCTS).join('|');
const PRODUCT_BEFORE = new RegExp(`(${NAMES})(?:を|は|が|:|\\s|約|各|計)?$`);
const PRODUCT_AFTER = new RegExp(`^(?:程度|ほど)?の(${NAMES})(?!用|内|編集|制作|作成)`);

/** 1日20件 of mails, chats or questions that are answered. */
function isMessage({ workType, title }: CountContext, words: string): boolean {
  return (
    workType === 'support.customer' && /メール|チャット|返信|掲示板|LINE|DM|メッセージ/.test(words + title)
  );
}

const HON: readonly (readonly [RegExp, VolumeUnit])[] = [
  [/動画|YouTube|ショート|映像|ムービー|切り抜き|video/i, 'video'],
  [/シナリオ|台本|脚本/, 'article'],
  [/音声|録音|ファイル/, 'item'],
  // 投稿・リール4本: posts are hardly counted by 本, films are.
  [/リール/, 'video'],
  [/投稿|フィード/, 'post'],
  [/記事|ライティング|コラム|原稿|執筆|ブログ|レビュー/, 'article'],
  [/バナー|画像|サムネ/, 'image'],
];

function wordFor(words: string): VolumeUnit | null {
  for (const [pattern, unit] of HON) if (pattern.test(words)) return unit;
  return null;
}

const PROSE: ReadonlySet<WorkType> = new Set(['writing.article', 'writing.edit', 'writing.script']);

/** What one 本 is where the words around it do not say. */
function honOf(workType: WorkType): VolumeUnit {
  if (workType.startsWith('video.')) return 'video';
  if (PROSE.has(workType)) return 'article';
  if (workType === 'image.ai' || workType === 'design.graphic' || workType === 'design.illustration')
    return 'image';
  if (workType === 'marketing.sns' || workType === 'writing.sns') return 'post';
  return 'item';
}

const PICTURE = /写真|アイキャッチ|画像|バナー|イラスト|カット|サムネ|スクショ|スクリーンショット|撮影|生成/;
const SLIDE =
  /スライド|ダッシュボード|パワポ|パワーポイント|PowerPoint|Keynote|資料|ピッチ|企画書|提案書|デッキ|報告書|レポート|要約|マニュアル|手順書/i;
/** A4で2枚 */
const PAPER_SIZE_BEFORE = /[AB][345](?:版|判|サイズ)?(?:で|を|が|:|\s|換算で)?約?$/;
const PAPER =
  /名刺|チラシ|レシート|領収書|伝票|請求書|ハガキ|はがき|葉書|封筒|カルテ|用紙|アンケート|申込書|帳票|手書き|PDF|チケット|ポスティング/;

/** What one 本 or 枚 is that a price is for; any other unit as it is. */
export function payUnitIn(
  evidence: string,
  unit: PayUnit | null,
  workType: WorkType,
  title: string,
): PayUnit | null {
  if (unit === 'item' && /[1１一]\s?本/.test(evidence))
    return asPayUnit(wordFor(evidence) ?? honOf(workType));
  if (unit === 'item' && /[1１一]\s?点/.test(evidence) && countsPictures('点', '', { workType, title }))
    return 'image';
  if (unit === 'image' && evidence.includes('枚')) return asPayUnit(usualSheet({ workType, title: '' }));
  return unit;
}

function asPayUnit(unit: VolumeUnit): PayUnit {
  return unit === 'video' || unit === 'article' || unit === 'image' || unit === 'post' || unit === 'page'
    ? unit
    : 'item';
}

/** 挿絵12点, 写真5点, and 24点 of banners that the title names: what 点 counts. */
export function countsPictures(counter: string, before: string, { workType, title }: WorkAndTitle): boolean {
  if (counter !== '点') return false;
  if (workType === 'design.illustration' || (PICTURE_WORK.test(workType) && PICTURE.test(title))) return true;
  return /(?:イラスト|挿絵|写真|画像|バナー)[^\d\n、。]{0,4}$/.test(before);
}

/** 字幕翻訳 全12話: what 話 counts. */
export function countsFilms({ workType, title }: CountContext): boolean {
  return (
    /^(?:video|translation|transcription)/.test(workType) && /字幕|番組|映像|動画|アニメ|ドラマ/.test(title)
  );
}

const PICTURE_WORK = /^(?:design\.|image\.ai)/;

/** 枚 counts pictures, slides or sheets of paper. */
function sheetOf(words: string): VolumeUnit | null {
  if (PICTURE.test(words)) return 'image';
  if (SLIDE.test(words)) return 'page';
  return PAPER.test(words) ? 'item' : null;
}

/** Where nothing is drawn or photographed, 枚 counts pages. */
const ON_PAPER = /^(?:dev\.|data\.analysis|consulting|pm|translation|writing\.edit)/;

function usualSheet({ workType, title }: WorkAndTitle): VolumeUnit {
  if (workType === 'design.slides') return 'page';
  if (workType === 'data.entry' || workType === 'admin.assistant') return 'item';
  if (ON_PAPER.test(workType)) return 'page';
  return PAPER.test(title) && !PICTURE.test(title) ? 'item' : 'image';
}
