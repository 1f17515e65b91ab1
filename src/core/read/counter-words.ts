import type { FigureUnit } from './figure-units.ts';

/** Words after a number by what they count, parted by spaces. Letters are lower case. 本, 枚 and 回 are told by the words around them. */
export const COUNTER_WORDS: Readonly<Record<FigureUnit, string>> = {
  JPY: '円 yen jpy',
  USD: 'ドル usd',
  EUR: 'ユーロ eur',
  GBP: 'ポンド gbp',
  AUD: 'aud',
  CAD: 'cad',
  INR: 'inr',
  second: '秒 seconds second secs sec',
  minute: '分 分間 minutes minute mins min',
  hour: '時間 人時 hours hour hrs hr h',
  day: '営業日 日間 日 days day',
  week: '週間 週 weeks week',
  month: 'ヶ月 か月 カ月 ヵ月 ケ月 箇月 months month',
  year: '年 years year',
  character: '文字 字 characters character',
  word: 'ワード 単語 語 words word',
  article: '記事 コラム 原稿 articles article',
  hon: '本',
  case: '名分 人分 社分 案件 件 タスク 依頼 アポイント アポ 成約 契約 コール 架電 回線 コマ 枠 院 cases calls leads case call lead',
  image:
    '画像 バナー イラスト カット 写真 サムネイル サムネ images image photos photo pictures picture banners banner thumbnails illustrations',
  sheet: '枚',
  item:
    '点 個 コ 作品 問 設問 商品 品目 品 銘柄 曲 話 エピソード 冊 巻 着 体 面 種 箇所 セット ペア 組 足 箱 袋 束 缶 皿 膳 球 脚 匹 頭 キャラ ' +
    'カリキュラム レッスン 講座 シナリオ 台本 ファイル sku アイテム 部品 ' +
    'items item products product descriptions description listings listing episodes episode files file scripts script questions question designs design logos logo songs song tracks track pieces piece',
  thing:
    'つ 部 媒体 軒 戸 室 科目 単元 サイト テーマ リスト アカウント キーワード 物件 現場 拠点 施設 問題 教材 章 案 台 ゲーム ステージ シーン 種類 パターン',
  post: '投稿 ポスト ツイート リール フィード posts post tweets reels',
  page: 'ページ 頁 スライド 画面 pages page slides screens p',
  row: '行 行程度 レコード 文 フレーズ センテンス rows row records lines line entries entry sentences sentence record contacts profiles',
  video: '動画 videos video shorts clips clip',
  message: '通 メッセージ messages message emails email',
  times: '回 回分 sessions lessons',
  person: '名様 名 人 people persons',
  company: '社 店舗 companies',
  other:
    '分の1 分野 分類 日目 人月 人日 月 時 歳 才 代 級 位 倍 % 点満点 項目 種別 文献 文章 文書 件名 通り 体験 体制 体型 面談 面接 ' +
    '話者 着手 品質 品番 行程 個人 個室 問題点 写真家 コース コスト つ目 本目 枚目 回目 話目 件目 人目 段階 画素 語学 語彙 組織 組合 頭身 頭金 戸建 室内 部作 部門 部屋 部制 部署 コマ漫画 コマまんが コマ割',
};
