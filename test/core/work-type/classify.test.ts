import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/core/listing.ts';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import { classify } from '../../../src/core/work-type/classify.ts';
import { listingOf } from '../read/reading-of.ts';

const classified = (parts: Partial<Listing>) => classify(normaliseListing(listingOf(parts)));

describe('what a word beside another means', () => {
  it.each([
    ['data.entry', '名刺300枚をExcelへ', '社名と氏名を打ち込むだけです'],
    ['support.customer', '手芸教室の受講生サポート', '教室を勧めたり販売したりすることは一切ありません'],
    ['writing.edit', '下書きの記事を直すお仕事', '数字の間違いを見ます'],
    ['marketing.sns', 'インスタ運用アシスタント', ''],
    ['consulting', 'ChatGPTの使い方を相談させてください（会計事務所）', ''],
    ['design.graphic', 'チラシのデザイン', 'ホームページの制作は含みません。動画編集は不要です。'],
    ['photo.task', '商品写真の撮影', '産業用ロボットの部品です。インボイス登録は問いません'],
    ['admin.assistant', '領収書の整理とfreeeへの登録', ''],
    ['sales.call', '美容室向け予約システムのご案内（電話）', 'アポイントの取得までをお願いします'],
    ['transcription', '面談の録音を文字起こししてくださる方', '録音は40分ほどです'],
    ['dev.automation', '当番表をExcelで自動作成したい', '名前を入力すると並ぶようにします'],
    ['dev.web', '貸しスタジオの予約サイトを作りたい', '空きを検索して申し込めるものです'],
    ['support.customer', '宿の口コミ返信をお手伝いください', '口コミに返信する文を作ります'],
    ['data.entry', '物件の条件をシステムに登録する作業', '間取り図を切り抜きます'],
    ['web.coding', '教室のWordPressサイトの手直し', 'スマホで写真がはみ出します'],
    ['admin.assistant', 'スカウトメールの送信と面接の日程調整', ''],
    ['web.coding', '通販のネットショップ移行をお願いします', '商品データとブログ記事の移行です'],
    ['translation', '会社紹介の英語字幕づくり', '動画は12本あります'],
    ['survey', '通勤についてお聞きします', '選択式10問と自由記述2問です'],
    [
      'data.entry',
      '申込書の入力',
      'AIが好きな方歓迎。AIの話をしながら、AIで遊び、AIとChatGPTとGPTに囲まれて働きます',
    ],
    ['dev.app', '先生と保護者をつなぐスマホアプリの開発', '先生がお知らせを送れるようにします'],
    ['teaching', 'ピアノの先生を募集します', ''],
    ['other', '銀行の口座開設モニター', 'スマホで口座を開設し、画面を送ってください'],
    ['support.customer', '工務店の電話受付と日程調整', 'お電話の一次受付をお願いします'],
    ['translation', '研修動画の英語字幕作成', '日本語の台本を英訳してください'],
  ])('%s: %s', (expected, title, description) => {
    expect(classified({ title, description }).workType).toBe(expected);
  });
});

describe('a mixed job', () => {
  it.each([
    [
      '営業資料のスライド作成と解説動画の編集',
      '資料のデザインと、それを使った動画編集の両方をお願いします',
      true,
    ],
    ['カスタマーサポートと商品登録のお仕事', 'お問い合わせ対応と商品情報の登録が半分ずつです', true],
    ['YouTubeの動画編集をお願いします', 'カットとテロップ入れです。台本はお渡しします', false],
    ['英語マニュアルの翻訳', '', false],
  ])('names its other kind of work: %s', (title, description, isMixed) => {
    const { besides, workType } = classified({ title, description });
    expect(besides !== null).toBe(isMixed);
    expect(besides).not.toBe(workType);
  });
});

describe('classify by title and text', () => {
  it.each([
    ['writing.article', 'ブログ記事の執筆をお願いします'],
    ['writing.review', '通販商品の口コミを書いてください'],
    ['writing.sns', 'Instagramの投稿作成をお任せ'],
    ['writing.script', 'YouTube漫画のシナリオライター募集'],
    ['writing.edit', '小説原稿の校正'],
    ['translation', '英語マニュアルの翻訳'],
    ['transcription', '会議音声の文字起こし'],
    ['data.entry', '名簿PDFからの転記、入力作業'],
    ['data.collection', '企業リストの作成'],
    ['data.annotation', '写真のアノテーション'],
    ['survey', '買い物についての簡単なアンケート'],
    ['product.listing', 'ネットショップへの商品登録'],
    ['design.logo', '新しい会社のロゴ作成'],
    ['design.graphic', 'A4チラシのデザイン'],
    ['design.illustration', 'キャラクターのイラスト'],
    ['design.web', 'クリニックのホームページ制作'],
    ['design.slides', '営業資料（パワポ）のスライド作成'],
    ['video.edit', '旅チャンネルの動画編集'],
    ['video.shoot', '料理の動画撮影'],
    ['photo.task', 'お弁当の写真を撮って送る仕事'],
    ['image.ai', 'SNS用の画像をAIで生成'],
    ['voice', '落ち着いた声のナレーション'],
    ['sales.call', '法人向けテレアポスタッフ'],
    ['sales.dm', '問い合わせフォームへの営業文送信'],
    ['admin.assistant', 'オンライン秘書を募集'],
    ['support.customer', '在宅コールセンターの受電'],
    ['web.coding', 'WordPressサイトの修正'],
    ['dev.web', '予約管理の業務システム開発（Laravel）'],
    ['dev.app', 'iOSアプリの開発'],
    ['dev.automation', 'Excelマクロの作成'],
    ['dev.infra', 'AWS構築と監視'],
    ['dev.ai-ml', '機械学習モデルの開発'],
    ['data.analysis', '売上データ分析とTableau'],
    ['consulting', '新規事業の壁打ち相手'],
    ['marketing.ads', 'リスティング広告運用'],
    ['marketing.sns', 'TikTokのアカウント運用'],
    ['teaching', 'オンライン英会話の講師'],
    ['interview', '転職した方へのオンラインインタビュー'],
    ['pm', '開発プロジェクトのPMO募集'],
    ['other', 'バッグの縫製'],
  ])('%s: %s', (workType, title) => {
    expect(classified({ title }).workType).toBe(workType);
  });

  it('takes the act, not its topic', () => {
    expect(
      classified({ title: 'LP制作を実演で教えるレクチャー', category: ['レスポンシブサイト制作'] }).workType,
    ).toBe('teaching');
    expect(
      classified({
        title: '【ITエンジニア限定】30分ヒアリング',
        category: ['Webシステム開発・プログラミング'],
      }).workType,
    ).toBe('interview');
  });

  it('does not take those who are wanted for the work', () => {
    expect(classified({ title: '【書道講師経験者限定】記事の監修と校正' }).workType).toBe('writing.edit');
  });

  it('lets a long body weigh less than the title', () => {
    const description = 'バックエンド フロントエンド サーバーサイド API開発 Web開発 システム構築 '.repeat(20);
    expect(classified({ title: 'レース予想アプリ制作のアプリ開発', description }).workType).toBe('dev.app');
  });
});

describe('classify by the board’s category', () => {
  it.each([
    ['172', 'sales.call'],
    ['80', 'video.edit'],
    ['57', 'writing.sns'],
    ['ロゴ作成・デザイン 卸売・小売', 'design.logo'],
    ['リライト・校正・編集 マスコミ', 'writing.edit'],
    ['レビュー・口コミ (クチコミ) ゲーム', 'writing.review'],
    ['Full Stack Development', 'dev.web'],
    ['ランディングページ（LP）制作', 'design.web'],
  ])('%s', (category, workType) => {
    expect(classified({ title: 'お仕事のお願い', category: [category] }).workType).toBe(workType);
  });

  it('reads the category run into a title', () => {
    expect(
      classified({ title: '経験を活かしませんかプロジェクトマネジメント・要件定義の仕事の依頼' }).workType,
    ).toBe('pm');
    expect(
      classified({ title: '受講者を支えるお仕事プログラミング講師・メンターの仕事の依頼' }).workType,
    ).toBe('teaching');
  });
});

describe('confidence', () => {
  it('is higher where category and title agree than for a mixed job', () => {
    const clear = classified({ title: '動画編集', category: ['80'] }).confidence;
    const mixed = classified({ title: '動画編集とデータ入力と翻訳' }).confidence;
    expect(clear).toBeGreaterThan(0.8);
    expect(mixed).toBeLessThan(0.6);
  });

  it('is zero where nothing is told', () => {
    expect(classified({ title: '' })).toEqual({ workType: 'other', confidence: 0, besides: null });
  });
});
