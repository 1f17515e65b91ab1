import type { WorkType } from './work-type.ts';

/**
 * What boards' own categories say about the kind of work. `trust` 0..1: 0.9 = the category is the kind of work;
 * 0.5 = its usual kind, and a clear text wins; 0.3 = a bare hint.
 * Sources: CrowdWorks list data of 2026-04 and category pages of 2026 (ids with titles seen), its category names as
 * printed on detail pages of 2026-07; Lancers search pages of 2026-04 and 2026-06 (paths and names);
 * Upwork category names as printed on search pages of 2024-2026.
 */
export interface CategoryHint {
  readonly workType: WorkType;
  readonly trust: number;
}

type Row = readonly [WorkType, number];

/** CrowdWorks category ids. */
const IDS: Readonly<Record<string, Row>> = {
  2: ['dev.web', 0.6],
  14: ['design.web', 0.7],
  15: ['design.web', 0.7],
  16: ['web.coding', 0.8],
  17: ['design.web', 0.8],
  18: ['design.graphic', 0.7],
  37: ['writing.article', 0.6],
  41: ['writing.article', 0.5],
  49: ['admin.assistant', 0.7],
  52: ['admin.assistant', 0.3],
  54: ['data.collection', 0.4],
  56: ['writing.article', 0.7],
  57: ['writing.sns', 0.6],
  58: ['other', 0.1],
  80: ['video.edit', 0.8],
  83: ['dev.app', 0.5],
  84: ['design.web', 0.6],
  86: ['data.collection', 0.6],
  107: ['survey', 0.5],
  108: ['survey', 0.5],
  133: ['marketing.sns', 0.8],
  172: ['sales.call', 0.9],
  216: ['other', 0.6],
  241: ['dev.web', 0.7],
  249: ['data.entry', 0.7],
  252: ['data.collection', 0.5],
  269: ['dev.app', 0.6],
  285: ['web.coding', 0.6],
  292: ['marketing.ads', 0.6],
  293: ['video.edit', 0.5],
  368: ['sales.call', 0.8],
};

/** Category names and paths of all boards. Longer names come first where one contains another. */
const NAMES: Readonly<Record<string, Row>> = {
  // CrowdWorks, as printed
  webプログラミング: ['dev.web', 0.7],
  'サイト構築・ウェブ開発': ['dev.web', 0.6],
  '業務システム・ソフトウェア': ['dev.app', 0.4],
  'データベース設計・構築': ['dev.web', 0.5],
  'プロジェクトマネジメント・要件定義': ['pm', 0.9],
  'プログラミング講師・メンター': ['teaching', 0.95],
  'テスト・検証・デバッグ': ['dev.web', 0.3],
  'サーバー・ネットワーク構築': ['dev.infra', 0.9],
  インフラ構築: ['dev.infra', 0.9],
  '保守・運用・更新': ['dev.infra', 0.3],
  'その他(システム開発)': ['dev.automation', 0.25],
  'aiシステム開発・導入・自動化支援': ['dev.ai-ml', 0.5],
  aiバックオフィス支援: ['admin.assistant', 0.4],
  その他業務ai化支援: ['dev.automation', 0.15],
  'ai営業・マーケティング支援': ['consulting', 0.15],
  'aiメディア・コンテンツ構築支援': ['image.ai', 0.15],
  スマートフォンアプリ開発: ['dev.app', 0.9],
  アプリ開発: ['dev.app', 0.9],
  'excelマクロ・vba': ['dev.automation', 0.9],
  'excel・vba': ['dev.automation', 0.9],
  データ入力: ['data.entry', 0.8],
  'データ収集・入力・リスト作成': ['data.collection', 0.6],
  'データ収集・リサーチ': ['data.collection', 0.7],
  'データ整理・分類・カテゴリ分け': ['data.annotation', 0.6],
  'テープ起こし・文字起こし': ['transcription', 0.95],
  '文字起こし・テープ起こし': ['transcription', 0.95],
  '記事・webコンテンツ作成': ['writing.article', 0.7],
  '記事作成・ブログ記事・体験談': ['writing.article', 0.7],
  'リライト・校正・編集': ['writing.edit', 0.85],
  '編集・校正・リライト': ['writing.edit', 0.85],
  'シナリオ・脚本・小説': ['writing.script', 0.9],
  'レビュー・口コミ': ['writing.review', 0.5],
  'モニター・アンケート・質問': ['survey', 0.8],
  '質問・アンケート': ['survey', 0.7],
  アンケート: ['survey', 0.8],
  'インタビュー・取材': ['interview', 0.7],
  '調査・リサーチ': ['data.collection', 0.4],
  'ロゴ作成・デザイン': ['design.logo', 0.95],
  ロゴ作成: ['design.logo', 0.95],
  イラスト制作: ['design.illustration', 0.9],
  キャラクターデザイン: ['design.illustration', 0.9],
  'パッケージ・包装デザイン': ['design.graphic', 0.9],
  バナー作成: ['design.graphic', 0.9],
  チラシ作成: ['design.graphic', 0.9],
  'snsサムネイル・画像作成': ['design.graphic', 0.85],
  'その他(デザイン)': ['design.graphic', 0.5],
  'ランディングページ(lp)制作': ['design.web', 0.8],
  レスポンシブサイト制作: ['design.web', 0.7],
  ホームページ制作: ['design.web', 0.8],
  'html・cssコーディング': ['web.coding', 0.9],
  'webサイト修正・カスタマイズ': ['web.coding', 0.7],
  'webサイト修正・更新・機能追加': ['web.coding', 0.7],
  'webシステム開発・プログラミング': ['dev.web', 0.7],
  chatgpt開発: ['dev.ai-ml', 0.45],
  '機械学習・ディープラーニング': ['dev.ai-ml', 0.9],
  '動画編集・加工': ['video.edit', 0.85],
  動画編集: ['video.edit', 0.85],
  '新規動画作成・企画・相談': ['video.edit', 0.75],
  'オープニング・エンディング動画制作': ['video.edit', 0.85],
  '動画作成・映像制作': ['video.edit', 0.75],
  ナレーション: ['voice', 0.9],
  '音声・ナレーション': ['voice', 0.9],
  '資料作成・パワーポイント': ['design.slides', 0.9],
  パワーポイント作成: ['design.slides', 0.9],
  '営業・テレアポ代行': ['sales.call', 0.85],
  テレアポ: ['sales.call', 0.9],
  'メール・フォーム送信代行': ['sales.dm', 0.9],
  電話サポート: ['support.customer', 0.6],
  カスタマーサポート: ['support.customer', 0.9],
  オンライン秘書: ['admin.assistant', 0.9],
  '事務・アシスタント': ['admin.assistant', 0.8],
  ec商品登録: ['product.listing', 0.9],
  商品登録: ['product.listing', 0.9],
  sns運用: ['marketing.sns', 0.8],
  sns運用代行: ['marketing.sns', 0.85],
  web広告運用: ['marketing.ads', 0.9],
  '経営・戦略コンサルティング': ['consulting', 0.9],
  翻訳: ['translation', 0.9],
  写真撮影: ['photo.task', 0.7],
  'ポスティング・dm・発送作業': ['other', 0.6],
  'ui/ux設計・デザイン': ['design.web', 0.9],
  ウェブデザイン: ['design.web', 0.5],
  ecサイトデザイン: ['design.graphic', 0.4],
  ecサイト制作: ['design.web', 0.3],
  'excel vba・マクロ開発': ['dev.automation', 0.9],
  // Upwork, as printed
  'full stack development': ['dev.web', 0.9],
  'web development': ['dev.web', 0.8],
  'front-end development': ['dev.web', 0.8],
  'back-end development': ['dev.web', 0.85],
  'mobile app development': ['dev.app', 0.95],
  'scripting & automation': ['dev.automation', 0.9],
  'ai & machine learning': ['dev.ai-ml', 0.9],
  'data science & analytics': ['data.analysis', 0.8],
  'devops & solution architecture': ['dev.infra', 0.9],
  'data entry': ['data.entry', 0.9],
  'data annotation & labeling': ['data.annotation', 0.95],
  'virtual assistance': ['admin.assistant', 0.85],
  'customer service': ['support.customer', 0.9],
  'article & blog writing': ['writing.article', 0.9],
  'editing & proofreading services': ['writing.edit', 0.9],
  'translation & localization services': ['translation', 0.95],
  transcription: ['transcription', 0.95],
  'video editing': ['video.edit', 0.9],
  'voice over': ['voice', 0.9],
  'logo design': ['design.logo', 0.95],
  'graphic design': ['design.graphic', 0.85],
  illustration: ['design.illustration', 0.9],
  'presentation design': ['design.slides', 0.95],
  'web design': ['design.web', 0.85],
  'social media marketing': ['marketing.sns', 0.85],
  telemarketing: ['sales.call', 0.9],
  'lead generation': ['sales.dm', 0.5],
  'project management': ['pm', 0.85],
};

const LONGEST_NAME = 40;
type Named = readonly [name: string, row: Row];
const BY_LENGTH: readonly Named[] = Object.entries(NAMES).sort(([a], [b]) => b.length - a.length);
const BY_ID: ReadonlyMap<string, Row> = new Map(Object.entries(IDS));
const BY_FIRST = groupBy((name) => name.charAt(0));
const BY_LAST = groupBy((name) => name.slice(-1));

function groupBy(keyOf: (name: string) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const entry of BY_LENGTH) {
    const group = groups.get(keyOf(entry[0]));
    if (group) group.push(entry);
    else groups.set(keyOf(entry[0]), [entry]);
  }
  return groups;
}

/** The most telling hint among a listing's categories (normalised, in lower case), or null. */
export function hintFromCategories(categories: readonly string[]): CategoryHint | null {
  let best: CategoryHint | null = null;
  for (const category of categories) {
    const hint = hintOf(category.trim());
    if (hint && (!best || hint.trust > best.trust)) best = hint;
  }
  return best;
}

/** A title without the category name that CrowdWorks runs into it (…の仕事の依頼), and what that name says. */
export function splitTitle(title: string): { title: string; hint: CategoryHint | null } {
  const end = /の仕事(?:の依頼|・求人)?$/.exec(title);
  if (!end) return { title, hint: null };
  const start = Math.max(0, end.index - LONGEST_NAME);
  const tail = title.slice(start, end.index).toLowerCase();
  for (const [name, row] of BY_LAST.get(tail.slice(-1)) ?? [])
    if (tail.endsWith(name)) return { title: title.slice(0, end.index - name.length), hint: asHint(row) };
  return { title: title.slice(0, end.index), hint: null };
}

function hintOf(category: string): CategoryHint | null {
  const row = BY_ID.get(category);
  if (row) return asHint(row);
  const name = category.slice(0, 2 * LONGEST_NAME).replace(' (', '(');
  for (const [known, hint] of BY_FIRST.get(name.charAt(0)) ?? [])
    if (name.startsWith(known)) return asHint(hint);
  return null;
}

function asHint([workType, trust]: Row): CategoryHint {
  return { workType, trust };
}
