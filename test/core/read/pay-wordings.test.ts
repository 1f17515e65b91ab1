import { describe, expect, it } from 'vitest';
import { payOf, readingOf } from './reading-of.ts';

const OPEN = '固定報酬制 : ワーカーと相談する';
const SMALL = '固定報酬制 : 〜  5,000円';
const MIDDLE = '固定報酬制 : 10,000円  〜  30,000円';
const LARGE = '固定報酬制 : 200,000円  〜  300,000円';

describe('the offer in other words', () => {
  it.each([
    ['a day with its hours', OPEN, '拘束は9:00〜17:00（休憩1h）、日当18,000円（交通費込）', 'daily 18000'],
    ['a month by its months', LARGE, '■進め方\n開発：月12万円 × 3か月', 'monthly 120000'],
    [
      'a first month for less',
      LARGE,
      '月額220,000円です。はじめの1か月は引き継ぎのため月額180,000円です',
      'monthly 220000',
    ],
    [
      'more for more',
      MIDDLE,
      '報酬は25,000円です。録り直しは500字につき2,000円を追加でお支払いします',
      'fixed 25000',
    ],
    ['a call is no appointment', MIDDLE, '法人へのテレアポです。1コール55円、不在も含みます', 'per-unit 55'],
    ['running costs are no pay', OPEN, '月々かかる費用は2万円までに抑えたいです', 'unknown'],
    [
      'a bonus on top',
      MIDDLE,
      '報酬は25,000円です。採択された場合は別に1万円をお支払いします',
      'fixed 25000',
    ],
    ['a price and what it comes to', LARGE, '費用は1画面2万円×12画面＝24万円（税抜）です', 'per-unit 20000'],
    [
      'a total and what it is worked out from',
      MIDDLE,
      '予算 27,000円（税込）＝1枚あたり150円',
      'fixed 27000',
    ],
    [
      'a price by the piece before how many there are',
      OPEN,
      '報酬は3,000円/記事 10記事です',
      'per-unit 3000',
    ],
    [
      'a total and the price it was worked out with',
      MIDDLE,
      '報酬は税込12,000円（1社12円で計算しています）',
      'fixed 12000',
    ],
    [
      'what most of them come to',
      OPEN,
      '時給1,300円です。平均して時給1,500円くらいになる方が多いです',
      'hourly 1300',
    ],
    ['the total of several prices', LARGE, '【予算】表紙3万円、本文1頁5,000円、計23万円', 'fixed 230000'],
    [
      'what it may cost to run',
      OPEN,
      '見積もりをお願いします。月々かかる費用は8,000円までにしたいです',
      'unknown',
    ],
    [
      'a prize on top',
      MIDDLE,
      '報酬は22,000円です。採択された場合は、別に11,000円をお支払いします',
      'fixed 22000',
    ],
    ['any counter', MIDDLE, '1物件 12,000円、まとめて合計24,000円です', 'per-unit 12000'],
    ['any counter with per', MIDDLE, '報酬：1台につき1,500円', 'per-unit 1500'],
    ['a remark between', MIDDLE, '訪問1回（30分＋記録10分ほど）につき 2,200円', 'per-unit 2200'],
    [
      'a sum under its heading',
      LARGE,
      'サーバー代が月3万円から月5万円に増えました。\n＜報酬＞\n一式 240,000円',
      'fixed 240000',
    ],
    [
      'time beyond',
      MIDDLE,
      '月26,000円です。20時間を超えた分は1時間1,400円をお支払いします',
      'monthly 26000',
    ],
    ['the first days', MIDDLE, '日給9,000円。最初の2日間は研修として日給6,000円です', 'daily 9000'],
    [
      'a case worked out',
      LARGE,
      '運用費：広告費の20%（月100万円の場合20万円）、稼働は月10〜15時間です',
      'monthly 200000',
    ],
    ['earlier costs', OPEN, '代理店に月30万円ほど払ってきました。報酬は5万円です', 'fixed 50000'],
    ['a higher step', MIDDLE, '1冊 8,000円、4冊目から9,000円です', 'per-unit 8000'],
    ['a lone sum in the lowest bracket', SMALL, '検品の作業、3,000円（税込）です', 'fixed 3000'],
    ['a set', MIDDLE, 'バナー5枚セットで15,000円', 'fixed 15000'],
    ['all at once', MIDDLE, '月20本まとめてお願いしたいです（1本900円）', 'per-unit 900'],
    ['later steps', MIDDLE, '【報酬】\n1記事 300円\n↓ 20記事クリアで\n1記事 350円', 'per-unit 300'],
    [
      'money for bringing a friend',
      MIDDLE,
      '【謝礼】\n終えた方に 12,000円\nご友人の参加でおひとり600円をお礼します',
      'fixed 12000',
    ],
    [
      'what was promised of the results',
      LARGE,
      '完全成果報酬です。■報酬\n新規の申込1件（入会まで済んだもの）につき 4,000円',
      'performance 4000',
    ],
    [
      'their own price list',
      OPEN,
      '【補足資料】\n・会議室の料金は平日1時間900円〜、土日1,300円〜',
      'unknown',
    ],
    [
      'a later contract',
      OPEN,
      '保守は公開後に月2万円ほどでと考えていますが、今回の契約には含みません',
      'unknown',
    ],
    ['changes on top', 'Est. budget: $900.00', 'Anything else is a change request at $40/hour', 'fixed 900'],
    ['a week', MIDDLE, '週12,000円（税込）です', 'weekly 12000'],
    ['a person-day', LARGE, '1人日30,000円でお願いします', 'daily 30000'],
    ['one payment for so long', MIDDLE, '3時間で15,000円のお手伝いです', 'fixed 15000'],
    ['a reached number', MIDDLE, '報酬は登録者500人達成で20,000円です', 'performance 20000'],
    [
      'a higher start than the board',
      '時間単価制 : 1,000円 〜 1,500円',
      '時給1,200円〜です',
      'hourly 1200..',
    ],
    ['a month worked out', MIDDLE, '1本800円×20本＝16,000円／月。', 'per-unit 800'],
    ['a bare sum inside the range', MIDDLE, '12,500円（税込）で1週間以内に。', 'fixed 12500'],
    ['a limit for quotations', LARGE, '25万円（消費税別）を上限に、お見積りをお願いします', 'fixed 250000'],
    ['an episode', MIDDLE, '￥5,500／1エピソード（税込）', 'per-unit 5500'],
    ['a rhythm after the price', SMALL, '1品30円／週80品から', 'per-unit 30'],
    ['hours of a month beside the sum', MIDDLE, '・月20時間、24,000円の固定です', 'monthly 24000'],
    ['a handling fee for the work', MIDDLE, '広告費 月30万円、運用手数料は月25,000円を想定', 'monthly 25000'],
    ['two tiers', SMALL, '・1セット180円\n・資格をお持ちの方には1セット450円の枠があります', 'per-unit 180'],
    ['a start', SMALL, '0.8円からのスタート、文字単価0.8円です', 'per-unit 0.8'],
    ['English per character', 'Est. budget: $900.00', 'We pay $0.05 per source character.', 'per-unit 0.05'],
    ['English per episode', 'Est. budget: $35.00', '$40 per episode, ongoing', 'per-unit 40'],
    ['English per minute', 'Est. budget: $35.00', '$2 per video minute', 'per-unit 2'],
    ['English per word', 'Est. budget: $35.00', '$0.12/word', 'per-unit 0.12'],
    ['English per hour', 'Est. budget: $35.00', 'Pays $15/hr', 'hourly 15'],
  ])('%s', (_what, payText, description, expected) => {
    expect(payOf({ payText, description })).toBe(expected);
  });

  it.each([
    ['hopes in a title', { title: 'スマホだけで日給3万円も！？' }],
    ['easy money by the month', { title: '1日30分の簡単入力で月5万円！' }],
    ['dreams', { description: '副業で月5万、10万と収入を増やしたい方へ' }],
    ['budgets to be spent', { description: '月間予算1,500万円規模のアカウントです' }],
    ['a minus', { description: '報酬：-5円' }],
    ['hopes in kana', { title: '月10万円をめざせる執筆' }],
    ['what was handled', { description: '月額30万円以上の予算を扱った方' }],
    ['a place', { description: '1位 5,000円、2位 3,000円の商品券' }],
    ['a token', { description: '表示金額：1円' }],
  ])('does not take %s', (_what, parts) => {
    expect(payOf({ payText: OPEN, ...parts })).toBe('unknown');
  });

  it.each([
    ['動画編集のお仕事', '1本 8,000円', 'video'],
    ['SEO記事の執筆', '1本 1,500円', 'article'],
    ['スライド作成', '1枚 800円', 'page'],
    ['バナー制作', '1枚 2,000円', 'image'],
  ])('%s: what one of %s is', (title, description, unit) => {
    expect(readingOf({ payText: MIDDLE, title, description }).pay.unit).toBe(unit);
  });

  it('takes a share of the turnover for pay by results', () => {
    for (const base of ['売上', '購入額', '成約額'])
      expect(payOf({ payText: MIDDLE, description: `${base}の10%をお支払いします` })).toBe('performance');
  });
});
