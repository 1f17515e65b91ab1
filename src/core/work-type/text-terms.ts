import type { WorkType } from './work-type.ts';

/**
 * Words that tell the kind of work, in lower case NFKC. 5 = names the act itself whatever it is about (ヒアリング,
 * レクチャー); 3 = names the kind of work; 2 = usual for it; 1 = a hint. Own judgement (PROPOSAL) from reading real listings.
 */
type Weighted = readonly [weight: number, terms: string];

/** Terms are separated by spaces; `_` stands for a space inside a term. */
const TERMS: Readonly<Record<WorkType, readonly Weighted[]>> = {
  'writing.article': [
    [3, 'writer write_articles writing_articles articles'],
    [
      3,
      '記事作成 記事執筆 記事ライティング ライティング ライター seo記事 ブログ記事 コラム webライター 記事制作 記事の執筆 article_writing blog_post content_writer',
    ],
    [2, '執筆 体験談 エッセイ プレスリリース メルマガ コピーライティング 記事を書'],
    [1, '記事 文章作成 原稿 キーワード選定 文字以上'],
  ],
  'writing.review': [
    [4, 'レビュー投稿 口コミ投稿 クチコミ投稿'],
    [3, '口コミ クチコミ 感想 レビュー'],
    [1, '使用感 評判'],
  ],
  'writing.sns': [
    [
      3,
      '投稿作成 投稿づくり 投稿文 投稿制作 キャプション ツイート作成 x投稿 instagram投稿 インスタ投稿 threads投稿 ポスト作成 投稿の作成',
    ],
    [1, 'ハッシュタグ'],
  ],
  'writing.script': [
    [1, '台本'],
    [3, 'youtube台本 台本の執筆 動画の台本'],
    [
      3,
      '台本作成 シナリオ作成 シナリオライター 脚本 台本ライター 小説 台本制作 シナリオ制作 台本を作 台本の作成 動画台本 scriptwriter',
    ],
    [1, 'シナリオ セリフ ネーム'],
  ],
  'writing.edit': [
    [4, '校正 校閲 リライト 監修 推敲 proofread copyedit'],
    [2, '添削 ファクトチェック 誤字脱字 文章チェック 記事チェック 編集者 入稿'],
  ],
  translation: [
    [3, 'translate'],
    [4, '翻訳 通訳 英訳 和訳 中訳 translation translator localization ローカライズ'],
    [1, 'バイリンガル'],
  ],
  transcription: [[4, '文字起こし 文字おこし テープ起こし 書き起こし 反訳 transcription transcribe']],
  'data.entry': [
    [4, 'データ入力 data_entry'],
    [3, '入力作業 入力業務 転記 打ち込み タイピング 入力スタッフ 入力代行 データ登録'],
    [1, 'コピペ コピー&ペースト スプレッドシート 入力'],
  ],
  'data.collection': [
    [3, 'リストの作成 リスト化 リスト収集'],
    [3, 'scrape_data collect_data research_assistant'],
    [
      3,
      'データ収集 リスト作成 情報収集 リサーチ業務 リサーチャー 素材収集 素材集め リストアップ 営業リスト 調査作業 web_research 商品リサーチ リサーチ作業 list_building',
    ],
    [2, 'リサーチ 収集 調査 ピックアップ 市場調査 競合調査'],
    [1, '検索 調べ'],
  ],
  'data.annotation': [
    [4, '回答を評価 出力を評価 回答の評価'],
    [4, 'アノテーション ラベリング タグ付け 教師データ annotation labeling'],
    [3, '適切かを評価 学習データ 評価・分類 aiの回答を評価 データ分類 バウンディング'],
    [1, '分類 評価して'],
  ],
  survey: [
    [
      5,
      'アンケート モニター募集 ツールモニター モニターさん survey ユーザーテスト モニター業務 モニター調査',
    ],
    [3, 'モニター ご意見 意見やアドバイスを回答 質問に答え 質問に回答 回答して 覆面調査'],
    [1, '回答 教えてください 教えて下さい 限定'],
  ],
  'product.listing': [
    [4, '商品登録 出品作業 出品代行 商品出品 出品登録 product_listing'],
    [3, '商品ページ登録 商品データ 商品説明文 在庫管理 出品'],
    [1, '商品画像 説明文 メルカリ ebay shopify'],
  ],
  'design.logo': [[4, 'ロゴ logo']],
  'design.graphic': [
    [2, 'designer banner flyer'],
    [
      3,
      'バナー チラシ フライヤー 名刺 ポスター サムネイル サムネ パッケージ 画像制作 画像デザイン snsデザイン 文字入れ 写植 メニュー表 カタログ 看板 グラフィック dtp graphic_design スタンプ 画像の制作 画像作成 レシピ画像 pop作成',
    ],
    [
      2,
      'デザイナー デザイン制作 デザイン作成 リッチメニュー フィード画像 画像づくり 画像を作 画像加工 レタッチ パンフレット',
    ],
    [1, 'デザイン canva photoshop illustrator'],
  ],
  'design.illustration': [
    [4, 'イラスト 漫画制作 マンガ制作 似顔絵 キャラクターデザイン 立ち絵 live2d 絵師 絵本 illustration'],
    [2, 'キャラデザ 線画 アイコン作成 漫画 作画'],
  ],
  'design.web': [
    [
      4,
      'webデザイン lpデザイン lp制作 lp作成 ランディングページ ホームページ制作 ホームページ作成 サイト制作 サイトデザイン web制作 webサイト構築 webサイト制作 hp制作 ui/ux uiデザイン web_design landing_page hp作成',
    ],
    [2, 'ホームページ studio figma ワイヤーフレーム wix ペライチ lp lpページ'],
  ],
  'design.slides': [
    [
      4,
      '資料作成 スライド作成 パワポ powerpoint パワーポイント 資料デザイン 提案資料 営業資料 資料づくり スライド制作 presentation_design',
    ],
    [1, 'スライド'],
  ],
  'video.edit': [
    [3, 'video_editor video_editing 動画編集者'],
    [
      4,
      '動画編集 動画制作 動画作成 ショート動画 映像編集 映像制作 動画クリエイター video_edit 切り抜き動画 ムービー youtube編集 リール動画 動画の制作 動画エディター mv制作',
    ],
    [
      2,
      'カット編集 テロップ premiere capcut aftereffects after_effects モーショングラフィックス ai動画 youtube動画 字幕',
    ],
    [1, '動画 youtube リール'],
  ],
  'video.shoot': [
    [4, '動画撮影 動画の撮影 カメラマン ビデオグラファー 動画出演 撮影スタッフ 動画を撮'],
    [2, '撮影 出演'],
  ],
  'photo.task': [
    [4, '写真撮影 写真を撮 写真提供 写真募集 写真素材 商品撮影 写真投稿 自撮り'],
    [1, '写真'],
  ],
  'image.ai': [
    [
      4,
      'ai画像 画像生成 aiイラスト midjourney stable_diffusion stablediffusion novelai aiで画像 画像をaiで aiで生成した画像 aiフォト aiグラビア nanobanana',
    ],
    [1, 'ai生成'],
  ],
  voice: [
    [
      4,
      'ナレーション ナレーター 声優 音声収録 会話音声 音声データ 朗読 ボイス 読み上げ voice_over voiceover 音声_収録 発話',
    ],
    [2, '録音 収録 音声生成'],
    [1, '音声'],
  ],
  'sales.call': [
    [
      4,
      'テレアポ 架電 営業代行 営業パートナー アポ取得 アポイント獲得 アポインター 電話営業 飛び込み営業 訪問営業 インサイドセールス 営業メンバー 営業スタッフ 営業職 コールスタッフ アポ獲得 telemarketing cold_call 営業マン 紹介営業 クローザー フルコミ',
    ],
    [2, '成約 代理店 商談 クロージング 法人営業 新規開拓 サービス案内 営業担当 新規営業'],
    [1, '営業'],
  ],
  'sales.dm': [
    [3, '営業文 フォームへの フォーム投稿'],
    [
      5,
      'フォーム送信 dm送信 フォーム営業 フォームdm メール送信作業 メッセージ送信 dm営業 営業メール スカウト送信 スカウトメール フォームから メール営業 dmを送 email_outreach cold_email',
    ],
  ],
  'admin.assistant': [
    [
      4,
      'オンライン秘書 秘書 事務スタッフ 事務作業 事務アシスタント 事務代行 virtual_assistant オンラインアシスタント 経理事務 営業事務 一般事務 事務アルバイト 庶務 バックオフィス業務 事務サポート 定型作業',
    ],
    [
      2,
      '経理 労務 記帳 請求書 スケジュール調整 日程調整 議事録 アシスタント 事務 ルーチンワーク 給与計算 総務 人事 運営サポート',
    ],
    [1, 'サポートスタッフ サポート役 マニュアルあり 管理業務'],
  ],
  'support.customer': [
    [
      4,
      'カスタマーサポート カスタマーサクセス コールセンター 問い合わせ対応 問合せ対応 お客様対応 受電 customer_support customer_service チャットサポート',
    ],
    [2, '顧客対応 電話対応 メール対応 チャット対応 電話サポート 返信対応'],
  ],
  'web.coding': [
    [
      3,
      'コーディング html コーダー サイト修正 サイト更新 htmlコーディング wordpress修正 サイトの修正 lpの修正 lpページの修正 サイト改修',
    ],
    [2, 'wordpress css jquery shopify構築 ホームページ修正 サイト移行'],
  ],
  'dev.web': [
    [2, 'developer developers programmer'],
    [
      4,
      'webシステム webアプリ サーバーサイド バックエンド フロントエンド システム構築 full_stack フルスタック webエンジニア web_app バックエンドエンジニア api開発 web開発',
    ],
    [
      2,
      'java spring php laravel ruby rails typescript react vue next.js nuxt django golang 【go bubble salesforce 管理システム 業務システム 予約システム マッチングサイト lms データベース kotlin プラットフォーム node.js apex サービスを新規開発 postgresql',
    ],
    [1, 'システム開発 エンジニア プログラマー 開発 mysql javascript システム'],
  ],
  'dev.app': [
    [3, 'android_app ios_app mobile_developer app_developer'],
    [
      4,
      'アプリ開発 スマホアプリ iosアプリ androidアプリ flutter react_native unity unreal ゲーム開発 アプリ制作 デスクトップアプリ ソフトの製作 ソフト開発 ソフトウェア開発 swift mobile_app 電話アプリ アプリの開発 ソフト制作 ゲーム制作 アプリを作 バイブコーディング',
    ],
    [3, '【access access windows electron exe'],
    [1, 'アプリ ソフト ios android'],
  ],
  'dev.automation': [
    [
      4,
      'rpa gas vba マクロ スクレイピング n8n ツール開発 自動化ツール ツール制作 ツールの制作 業務自動化 line構築 lステップ チャットボット設置 メール自動化 web_scraping automation kintone ocr ツールを作 excelツール クローラー ツール作成 bot開発',
    ],
    [
      2,
      '自動化 zapier make power_automate エルメ 公式line スプレッドシート関数 dx化 notion構築 dify 効率化ツール google_apps_script リッチメニュー',
    ],
    [1, 'ツール 効率化 api連携 連携'],
  ],
  'dev.infra': [
    [
      4,
      '脆弱性診断 インフラエンジニア サーバー構築 インフラ構築 ネットワークエンジニア セキュリティエンジニア sre aws構築 ネットワーク構成 devops 論理構成図 クラウドエンジニア サーバー移転',
    ],
    [2, 'インフラ terraform kubernetes セキュリティ ネットワーク サーバー保守'],
    [1, 'aws azure サーバー docker'],
  ],
  'dev.ai-ml': [
    [
      4,
      '機械学習 ディープラーニング 深層学習 aiエンジニア aiシステム ai開発 プロンプト設計 プロンプトエンジニア aiモデル ai機能 aiツールを設計 aiツールの開発 aiで自動分析 llmを ファインチューニング machine_learning 画像認識 自然言語処理 aiアプリ 生成ai×python aiを使った機能 aiチャットボット開発 ai自動化エンジニア',
    ],
    [2, 'llm rag langchain 生成ai aiエージェント openai_api プロンプト mlops'],
    [1, 'python chatgpt ai'],
  ],
  'data.analysis': [
    [
      4,
      'データ分析 データアナリスト データサイエンティスト アクセス解析 統計解析 data_analysis data_analyst biツール tableau powerbi',
    ],
    [2, '分析レポート ダッシュボード構築 集計 ga4'],
  ],
  consulting: [
    [
      4,
      'コンサルタント コンサルティング コンサル 顧問 アドバイザー 壁打ち 助言 consultant 施策のプランニング 一緒に考えてくださる',
    ],
    [
      3,
      'アドバイスをメイン 教えていただきたい ご提案ベース ai導入をサポート アドバイスが欲しい アドバイスをいただ',
    ],
    [1, '戦略 伴走 改善提案 導入支援 提案'],
  ],
  'marketing.ads': [
    [
      4,
      '広告運用 リスティング amazon広告 meta広告 google広告 web広告 sns広告運用 ads_manager 広告担当 マーケティング運用',
    ],
    [1, '広告 roas マーケティング cpa'],
  ],
  'marketing.sns': [
    [
      4,
      'sns運用 インスタ運用 instagram運用 アカウント運用 運用代行 snsマーケティング snsマネージャー social_media instagramアカウント tiktok運用 youtube運用 x運用 sns担当 アカウントを一緒に育て snsスタッフ',
    ],
    [1, 'sns instagram tiktok フォロワー インスタ'],
  ],
  teaching: [
    [
      5,
      '講師 家庭教師 メンター レクチャー 個人レッスン マンツーマン tutor インストラクター 教えてくれる方 教えてくださる方 教えていただける方 勉強会 オンライン指導',
    ],
    [2, 'レッスン 指導 セミナー コーチング 研修'],
    [1, 'を教えて'],
  ],
  interview: [
    [
      5,
      'ヒアリング協力 分ヒアリング インタビューに インタビュー協力 オンラインインタビュー 座談会 グループインタビュー ヒアリングに インタビュー(顔 に関するインタビュー ヒアリング調査 インタビュー募集',
    ],
    [4, 'インタビュー'],
    [2, 'ヒアリング お話を聞か お話しいただき 取材'],
  ],
  pm: [
    [
      4,
      'プロジェクトマネージャー pm募集 pmo pm/pl 進行管理 プロジェクト管理 project_manager プロジェクトマネジメント スクラムマスター pm・',
    ],
    [4, '開発リーダー ディレクター'],
    [2, 'ディレクション pm 要件定義'],
  ],
  other: [
    [
      4,
      '裁縫 縫製 ハンドメイド cad 内職 配達 配送 梱包 ポスティング 発送作業 図面作成 製図 事業開発 清掃 軽作業 検品 占い師 鑑定 3dモデル 作曲 楽曲制作 代行購入',
    ],
    [2, 'm&a 図面 配信者 ライバー チャットレディ'],
  ],
};

export interface Term {
  readonly term: string;
  readonly workType: WorkType;
  readonly weight: number;
}

export const TEXT_TERMS: readonly Term[] = Object.entries(TERMS).flatMap(([workType, rows]) =>
  rows.flatMap(([weight, terms]) =>
    terms
      .split(' ')
      .map((term) => ({ term: term.replaceAll('_', ' '), workType: workType as WorkType, weight })),
  ),
);
