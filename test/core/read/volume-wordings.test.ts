import { describe, expect, it } from 'vitest';
import { volumeOf } from './reading-of.ts';

describe('counters of the work', () => {
  it.each([
    ['麺類18品、丼もの35品を撮影', ['item 53/job']],
    ['会員向け7画面、管理用4画面を想定', ['page 11/job']],
    ['■枚数：24スライド（うち図解が6スライドほど）', ['page 24/job']],
    ['1話につき15枚を生成', ['image 15/unit']],
    ['写真は1商品につき3枚です', ['image 3/unit']],
    ['40型×2カット＝80枚の画像', ['image 80/job']],
    ['映像尺 2分30秒の動画', ['minute 2.5/unit']],
    ['件数：1800社', ['case 1800/job']],
    ['全国の美容室リスト1万件', ['case 10000/job']],
    ['1日3ポスト×30日=90ポスト', ['post 3/day', 'post 90/job']],
    ['フィード投稿を月12回', ['post 12/month']],
    ['【単価】80万円/月 【稼働】週5日', ['day 5/week']],
    ['20 product pages, about 300 words each', ['item 20/job', 'word 300/unit']],
    ['仕訳入力（月300行程度）', ['row 300/month']],
    ['サーバー4台の移行', ['item 4/job']],
    ['挿絵10点、カラー表紙も', ['image 10/job']],
    ['対象は24店舗です', ['case 24/job']],
    ['顧客カード約2,300件を入力', ['case 2300/job']],
    ['5ファイルをまとめて整形します', ['item 5/job']],
    ['スライド全18枚を整えます', ['page 18/job']],
    ['レシート400枚の内容を打ち込みます', ['item 400/job']],
    ['商品写真60枚の切り抜き', ['image 60/job']],
    ['画面は9画面を予定', ['page 9/job']],
    ['毎月6エピソードを配信', ['item 6/month']],
    ['シナリオ3話分', ['item 3/job']],
    ['全8回の講座です', ['case 8/job']],
    ['オンライン授業 2時間×5回', ['case 5/job']],
    ['設問は全部で25問', ['item 25/job']],
    ['キャラクター5体のデザイン', ['item 5/job']],
    ['ステージ40面', ['item 40/job']],
    ['表情差分4種', ['item 4/job']],
    ['約2万行のデータ', ['row 20000/job']],
    ['例文を1,200文読み上げます', ['row 1200/job']],
    ['請求書は月14社分', ['case 14/month']],
    ['宿の手配：月6〜8回', ['case 6..8/month']],
    ['月あたり30投稿前後', ['post 30/month']],
    ['ストーリーズは毎日2〜3個', ['post 2..3/day']],
    ['1日あたり50通ほどのお返事', ['message 50/day']],
    ['対象4媒体', ['item 4/job']],
    ['1件5円×3,000件', ['case 3000/job']],
    ['修正箇所は7、8箇所ほど', []],
    ['Around 3,000 retail shelf photos in total', ['image 3000/job']],
    ['roughly 18,000 Japanese characters', ['character 18000/unit']],
    ['The novel has 18k characters', ['character 18000/unit']],
    ['40 short product descriptions', ['item 40/job']],
    ['【応募条件】\n・月に1,500通以上を送れること', ['message 1500../month']],
    ['■条件\n・毎日1記事以上、長く続けられる方', ['article 1../day']],
    ['登録用紙900枚をExcelに入力していただきます', ['item 900/job']],
    ['短編の朗読。全部で6話あります', ['item 6/job']],
    ['毎週1記事の執筆です', ['article 1/week']],
    ['配布部数は5,000部', ['item 5000/job']],
    ['30 product photos to retouch', ['image 30/job']],
    ['12 manuals. Each manual has 20 pages', ['page 20/unit']],
    ['全16問、自由記述3問', ['item 16/job']],
    ['月30本。1本あたり画像2枚を挿入', ['item 30/month', 'image 2/unit']],
    ['会員制サイトの本文 約9,000字', ['character 9000/unit']],
    ['単語120個と短い文60個の読み上げ', ['word 120/job', 'item 60/job']],
    ['1店舗40円×80施設', ['item 80/job']],
    ['おひとり4案まで', ['item ..4/job']],
    ['A4で3枚程度の報告', ['page 3/job']],
    ['感想（20文字以上）', ['character 20../unit']],
    ['英文250語を読み上げます', ['word 250/job']],
    ['小説全6巻の点検', ['item 6/job']],
    ['翻訳は日本語で200字です', ['character 200/job']],
    ['2日後に一度8枚ほど加工', ['image 8/job']],
    ['- 4 images\n- 6 banners', ['image 4/job', 'image 6/job']],
    ['(3月中旬・5日間)', []],
  ])('%s', (description, expected) => {
    expect(volumeOf({ description })).toEqual(expected);
  });

  it.each([
    ['ピッチ資料の作成（PowerPoint 12枚）', 'よろしくお願いします', ['page 12/job']],
    ['店頭チラシの配布', '・枚数：3,000枚', ['item 3000/job']],
    ['LPコーディング1ページ', '', ['page 1/job']],
    ['パンフレット全24枚のデザイン', '3日後に5枚ほど見せてください', ['image 24/job']],
    ['余興の動画（写真30枚＋動画2つ）', '', ['image 30/job', 'video 2/job']],
    ['講演の文字起こし（75分×2本）', '', ['minute 75/unit', 'item 2/job']],
    ['動画編集 1本6〜9分 月5本', '', ['minute 6..9/unit', 'video 5/month']],
    ['文字起こしのお願い', '50分の音源が4本あります', ['minute 50/unit', 'item 4/job']],
    ['スタンプ24個のイラスト', 'スタンプ24個を順に', ['image 24/job']],
    ['社内報のデザイン（A4・8P）', '部数は900部', ['page 8/job']],
    ['音声の書き起こし', '1ファイル15分、週8ファイル程度', ['minute 15/unit', 'item 8/week']],
    ['商品撮影（食器50点×4カット）', '', ['item 50/job', 'image 4/unit']],
    ['バナー制作 計18点', '', ['image 18/job']],
    ['資料を整え直してほしい（スライド12枚）', '', ['page 12/job']],
    ['韓国ドラマの字幕翻訳 全8話', '', ['video 8/job']],
    ['オンライン英会話講師（1コマ40分）', '・予習は1コマ5分ほど', ['minute 40/unit']],
    ['経営の壁打ち相手', '60分のオンライン面談を、まずは4回', ['minute 60/unit', 'case 4/job']],
    ['利用者へのインタビュー（オンライン50分）', '', []],
    ['業務システムの開発', '予約は1日平均80件です', []],
    ['業務システムの開発', '顧客データ3,000件の移行', ['case 3000/job']],
    ['メール対応のカスタマーサポート', '1日10〜15件', ['message 10..15/day']],
    ['プロフィールムービー編集（写真60枚）', '', ['image 60/job']],
  ])('in the title: %s', (title, description, expected) => {
    expect(volumeOf({ title, description })).toEqual(expected);
  });

  it('takes days from the printed amount of an agency', () => {
    expect(volumeOf({ payText: '330,000 円 ~ 620,000 円 / 月 週3日･4日･5日' })).toEqual(['day 3..5/week']);
    expect(volumeOf({ payText: '290,000 円 ~ 440,000 円 / 月 週3日' })).toEqual(['day 3/week']);
  });

  it('leaves out the parts of a whole', () => {
    const description = '全部で12問（選択式9問、自由記述3問）です';
    expect(volumeOf({ description })).toEqual(['item 12/job']);
  });

  it('counts 本 as articles where the board pays by the article', () => {
    const structured = {
      kind: 'per-unit',
      min: 1500,
      max: 1500,
      currency: 'JPY',
      unit: 'article',
      estimatedMinutes: null,
    } as const;
    expect(volumeOf({ structured, description: '週3本書ける方' })).toEqual(['article 3/week']);
  });
});

describe('counts that are not the work', () => {
  it.each([
    ['what arrives', '毎日30通ぐらい届くメールを仕分ける仕組みです'],
    ['shops all over the country', '全国に200店舗、全国38拠点を構えています'],
    ['what comes in', '繁忙期は1日に40件ほど予約が入ります'],
    ['what lies there', '売上データ（約300万行）を入れてあります'],
    ['what is worked with', '購買ログ（約150万件）を使い、改善します'],
    ['a pace', '慣れた方で1時間に50通ほどです'],
    ['what is asked of the applicant', '工夫した点を2〜3行でご紹介ください'],
    ['shops of the client', 'ジム（3店舗）のサイトです'],
    ['what is handed over', '■お渡しするもの\nマニュアル（20ページ）'],
    ['how things are', '■現状\n1日およそ8,000個を検査しています'],
    ['examples', '青汁、乳酸菌など5商品'],
    ['included parts', '年表12ページを含みます'],
    ['an audience', '読者2万人、フォロワー3,000人のメディアです'],
    ['samples asked for', '過去の作品を2〜3点お送りください'],
    ['tags', 'ハッシュタグ10個を添えて'],
    ['a condition for more', '3本納品いただいて問題がなければ継続します'],
    ['a halfway check', '途中で3,000行までできたら見せてください'],
    ['first ones', 'はじめの3本は練習です'],
    ['shops the client has', '県内18店舗で使うアプリです'],
    ['a business', '都内で3店舗を運営しています'],
    ['media the client runs', 'メディアを4つ運営しています'],
    ['material handed over', '写真を20枚ほどお渡ししますので'],
    ['later hopes', '慣れたら毎月30枚お願いします'],
    ['rounds of changes', '修正は2回まで、月1回の定例があります'],
    ['talks', 'オンライン面談（30分×2回）'],
    ['clients', '取引先は全国1,200社です'],
    ['points of a list', '①画像を選ぶ ②画像を加工する ③動画を送る'],
    ['a video to watch first', '説明動画（25分）をご覧ください'],
    ['a part', 'うち3問は自由記述です'],
    ['material that is supplied', '写真24枚は支給'],
    ['a range of goods', '取扱商品は2,800点です'],
    ['more pay for more', '15本以上で4,500円に上がります'],
    ['the busy season', '繁忙期は500枚になります'],
    ['work that follows', '続いて年賀状4種のデザインを別途2万円でお願いする予定です'],
    ['a bonus', '1日12本以上×20日で皆勤手当'],
    ['last year', '昨年は5記事をお願いしました'],
    ['a step of pay', '20記事クリアで単価アップ'],
    ['a limit of the process', '3コール以内に出られる方'],
    ['details of a piece', '関連リンクを3本はる'],
    ['a stock', '現在の登録数は約4,100点'],
    ['a whole of which some', '問い合わせ（月900件）のうち一部'],
    ['a sample asked for', '類似の冊子を2点以上、PDFで'],
    ['entries had', 'We had 94 entries'],
    ['a test to pass', '【テスト】\n5記事を書きます'],
    ['a rating', '★5投稿をお願いします'],
    ['a kind of comic', '4コマ漫画が好きな方'],
    ['how many an hour', '1時間におかけする件数は12件くらいです'],
    ['a rule of style', '1文は50文字以内でお願いします'],
    ['a list of terms', '用語集（120語ほど）をお渡しします'],
    ['a plan of the client', '投稿を週4本に増やす予定です'],
    ['a condition for later', '12本納品していただいた後、単価を見直します'],
    ['a milestone', '8本を終えたところでご相談します'],
    ['contents of a package', 'みかん（12個入り）の紹介です'],
    ['what comes to the shop', '春は1日に50件くらいの予約があり、困っています'],
    ['other people', '月に2〜3件のご紹介の方から毎日の方まで'],
    ['what applicants have done', '15分以上の動画を8本以上編集したことのある方'],
    ['an essay for the selection', '●選考\n紹介文を300字ほど書いていただきます'],
    ['a pack', '6個入りのパンの値段を見てきてください'],
    ['what is aimed at', '更新を週4本に増やすためです'],
    ['what comes in at a season', '夏は1日に30台くらいの預かりがあり、手が回りません'],
    ['what is done before a raise', '12本納品していただいた後に見直します'],
    ['other partners', '月に2〜4件のご紹介の方から、さまざまです'],
    ['a habit', '週4日以上バスを利用している方にお聞きします'],
  ])('leaves out %s', (_what, description) => {
    expect(volumeOf({ description })).toEqual([]);
  });
});

describe('what is sent to work on', () => {
  it('is material where something is made, and the work where it is worked on', () => {
    const description = '写真を15枚ほどお送りします';
    expect(volumeOf({ title: 'チラシのデザイン', description })).toEqual([]);
    expect(volumeOf({ title: '写真のデータ入力', description })).not.toEqual([]);
  });
});

describe('a session of a members’ helper', () => {
  it('lasts as long as it says', () => {
    const description = '1回25分の相談を受けていただきます';
    expect(volumeOf({ title: '受講生サポート', category: ['カスタマーサポート'], description })).toContain(
      'minute 25/unit',
    );
  });
});

describe('lengths beside the film itself', () => {
  it('a part, a rate and what applicants made are not how long it is', () => {
    const film = (description: string) => volumeOf({ title: '旅チャンネルの動画編集', description });
    expect(film('完成は12分です。冒頭20秒のハイライトを入れます')).toEqual(['minute 12/unit']);
    expect(film('完成は12分です。効果音は1分に2〜3回')).toEqual(['minute 12/unit']);
    expect(film('8分以上の動画を編集したことのある方')).toEqual([]);
    expect(film('スライドを映した録画、1本50〜55分です')).toEqual(['minute 50..55/unit']);
  });
});
