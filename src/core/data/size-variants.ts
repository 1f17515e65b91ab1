import type { WorkType } from '../work-type/work-type.ts';
import type { AssumptionId } from './assumptions.ts';

/** A listing told by its title to be of another size than is usual for its kind of work. */
export interface SizeVariant {
  readonly workTypes: ReadonlySet<WorkType>;
  /** True where it is the size of a month's work, not of a job or piece. */
  readonly monthly: boolean;
  readonly says: RegExp;
  /** Words with which the title means the whole after all. */
  readonly never: RegExp | null;
  /** The assumption that holds its hours. */
  readonly size: AssumptionId;
}

const NEW = /制作|作成|開発|構築|新規|リニューアル/;
const MEND =
  /修正|微調整|調整のみ|差し替え|不具合|バグ|崩れ|直し|直す|届かない|表示されない|動かない|エラー|文言|軽微/;

const MONTHLY: AssumptionId = 'monthly-report';

function variant(
  workTypes: readonly WorkType[],
  says: RegExp,
  never: RegExp | null,
  size: AssumptionId,
): SizeVariant {
  return { workTypes: new Set(workTypes), monthly: size === MONTHLY, says, never, size };
}

/** The first that fits counts. */
export const SIZE_VARIANTS: readonly SizeVariant[] = [
  // Mending what is there (LPの修正, 余白の微調整) and not making it anew.
  variant(['web.coding', 'design.web'], MEND, NEW, 'mended-page'),
  variant(['dev.web', 'dev.app', 'dev.automation'], MEND, NEW, 'mended-program'),
  variant(
    ['design.graphic', 'design.slides', 'design.illustration', 'video.edit'],
    MEND,
    NEW,
    'mended-design',
  ),
  variant(['dev.web', 'dev.app'], /改修|機能追加|カスタマイズ|プラグイン/, /新規|構築/, 'extended-program'),
  // A tool for one desk, not a system.
  variant(
    ['dev.automation'],
    /GAS|Apps ?Script|マクロ|VBA|スクリプト|スプレッドシート|エクセル|Excel|Gmail|シート/i,
    /システム|エージェント|AI/,
    'desk-tool',
  ),
  // A whole new system or app: 240 to 650 hours by readers of four such listings.
  variant(
    ['dev.web', 'dev.app'],
    /新規開発|新規構築|管理システムの(?:開発|構築)|マッチングアプリ/,
    /小規模|改修|簡易/,
    'new-system',
  ),
  variant(['dev.app'], /ソフト(?!ウェア)|ツール/, /システム|アプリ/, 'small-software'),
  // One shop's or school's site to another server; a company's servers are no such thing.
  variant(
    ['dev.infra', 'web.coding', 'dev.web', 'design.web'],
    /(?:サイト|ホームページ|HP|ブログ|WordPress|ワードプレス|メール|ドメイン|レンタルサーバー?)[^、。|]{0,12}(?:移転|移行|移管|引っ?越し)|SSL(?:化|設定|対応)/i,
    /AWS|GCP|Azure|オンプレ|クラウド|設計|構築|ショップ|EC/i,
    'moved-site',
  ),
  // A report every month, and nothing that is run beside it.
  variant(
    ['data.analysis', 'marketing.ads', 'marketing.sns', 'consulting'],
    /月次(?:の)?(?:レポート|報告)|マンスリーレポート|(?:毎月|月1回)の?[^、。|]{0,10}レポート|解析レポート|レポート(?:の)?作成/,
    /運用|代行|常駐|アナリスト|エンジニア|週\s?[1-5]/,
    MONTHLY,
  ),
  // A photographer who comes, not a picture that is sent in.
  variant(
    ['photo.task', 'video.shoot'],
    /カメラマン|フォトグラファー|出張撮影|店内撮影|イベント(?:の)?撮影|会場(?:の)?撮影|撮影してくださる方|photographer/i,
    /ご自宅|スマホ|素材|送るだけ|自撮り/,
    'on-site-shoot',
  ),
  // A name or a slogan, and nothing drawn.
  variant(
    ['other', 'writing.article'],
    /ネーミング|名前(?:を|の)?募集|名称(?:を|の)?募集|(?:社名|店名|商品名|サービス名|アプリ名)(?:を|の)?(?:募集|考え|案)|キャッチ(?:コピー|フレーズ)(?:を|の)?(?:募集|考え)/,
    /ロゴ|デザイン|サイト|記事/,
    'thought-up-name',
  ),
  // Somewhere to go.
  variant(
    ['survey', 'photo.task', 'data.collection', 'writing.review'],
    /店頭|来店|店舗調査|現地|覆面|ミステリーショッパー|空港|ご来場/,
    /ネットで|Webで|サイトから/,
    'errand',
  ),
];
