import { describe, expect, it } from 'vitest';
import { payOf, readingOf } from './reading-of.ts';

const OPEN = '固定報酬制 : ワーカーと相談する';
const SMALL = '固定報酬制 : 〜  5,000円';
const MIDDLE = '固定報酬制 : 10,000円  〜  30,000円';
const LARGE = '固定報酬制 : 500,000円  〜  1,000,000円';

describe('the offer in title and body', () => {
  it.each([
    ['price per character', MIDDLE, '【報酬】\n文字単価1.2円(税込)\n1記事3,000文字ほど', 'per-unit 1.2'],
    ['price per video', OPEN, '■ギャラ\n1本2,500円〜5,000円', 'per-unit 2500..5000'],
    ['price per case', SMALL, '1件30円×500件です。', 'per-unit 30'],
    ['times the other way round', MIDDLE, '総額3万円(300件×100円)', 'per-unit 100'],
    ['price per minute of sound', MIDDLE, '料金：音声1分あたり80円', 'per-unit 80'],
    ['price after a slash', SMALL, '3,000円／枚でお願いします', 'per-unit 3000'],
    ['size in brackets', SMALL, '・1セット(4枚)につき 120円', 'per-unit 120'],
    ['length of a session', OPEN, '1コマ50分 2,400円', 'per-unit 2400'],
    ['size of a piece', SMALL, '3000字2000円', 'per-unit 2000'],
    ['several rates', SMALL, '・短い動画：1本1,000円\n・長い動画：1本2,000円', 'per-unit 1000..2000'],
    ['hourly', '時間単価制 : 1,000円 〜 1,500円', '報酬：時給1,200円(税別)+インセンティブ', 'hourly 1200'],
    [
      'hourly in a pay heading',
      '時間単価制 : 1,000円 〜 1,500円',
      '【契約金額】\n1100円~1300円を想定',
      'hourly 1100..1300',
    ],
    ['label on the line above', OPEN, '時間単価：\n 1,400円〜（税込）', 'hourly 1400..'],
    [
      'open rate with its upper end',
      OPEN,
      '■ 報酬\n時間単価：1,100円〜\n最大で時給1,900円まで',
      'hourly 1100..1900',
    ],
    ['daily', OPEN, '日給8,500円です', 'daily 8500'],
    ['monthly', LARGE, '単価：60〜70万円/月', 'monthly 600000..700000'],
    ['monthly without a mark', LARGE, '想定報酬：月620,000円～680,000円', 'monthly 620000..680000'],
    ['per month of work', LARGE, '人月80万', 'monthly 800000'],
    ['commission', OPEN, 'アポ1件につき10,000円の成果報酬', 'performance 10000'],
    ['commission only, no price', LARGE, '完全成果報酬です。月30万円稼ぐ方もいます', 'performance'],
    ['a fee paid', '固定報酬制 : 5,500円', '謝礼として5,000円をお支払いします', 'fixed 5000'],
    ['total for several', '固定報酬制 : 300円', '10問で300円です', 'fixed 300'],
    [
      'different sums per person',
      MIDDLE,
      '【報酬】\n■A枠での参加：5,200円／人\n■B枠での参加：5,800円／人',
      'fixed 5200..5800',
    ],
  ])('%s', (_what, payText, description, expected) => {
    expect(payOf({ payText, description })).toBe(expected);
  });

  it.each([
    ['other people’s earnings', '月30万円稼ぐ方も多数、月収50万円も夢ではありません'],
    ['examples', '【報酬】\n例：3,000文字で3,000円'],
    ['masked sums', '【報酬】\n1記事◯円、◯万円程度'],
    ['costs', '交通費500円、購入代金3,000円はご負担ください'],
    ['prices of goods', '30万円以上の高単価講座の販売経験がある方'],
    ['an upper bound inside the range', '【契約金額】\n3万円以内であれば即決します'],
    ['a lower bound inside the range', '【契約金額】\n10,000円〜'],
    ['an hourly equivalent', '時給換算で2,000円以上になります'],
    ['a test before the work', 'テスト案件は1本500円です'],
    ['payment for an interview', '面談にご参加いただいた方には報酬500円'],
  ])('does not take %s for the offer', (_what, description) => {
    expect(payOf({ payText: MIDDLE, description })).toBe('fixed 10000..30000');
  });

  it('takes a trial price only where no other is named', () => {
    expect(payOf({ payText: OPEN, description: '■ 報酬\n初回：600円（税抜）' })).toBe('fixed 600');
    expect(payOf({ payText: OPEN, description: 'テストライティング：500円\n本採用後：1記事2,000円' })).toBe(
      'per-unit 2000',
    );
  });

  it('takes an hourly equivalent only where nothing else is named', () => {
    expect(payOf({ description: '案件単価（時間単価換算：1,500〜2,000円（税込））' })).toBe(
      'hourly 1500..2000',
    );
  });

  it('keeps an agent’s upper bound that the card says twice', () => {
    expect(payOf({ payText: '〜650,000円／月', description: '単価 650,000円／月' })).toBe('monthly ..650000');
  });

  it('takes cents for pay', () => {
    expect(payOf({ payText: '$0.05' })).toBe('fixed 0.05');
  });

  it('keeps a token sum unknown', () => {
    expect(payOf({ payText: '固定報酬制1円', description: '詳細はご相談' })).toBe('unknown');
    expect(payOf({ title: '【1本2500円】動画編集', payText: SMALL })).toBe('per-unit 2500');
  });

  it('knows a contest and a task by the category of a board that prints only the sum', () => {
    expect(payOf({ payText: '112,200 円', category: ['ロゴ作成', 'コンペ'] })).toBe('contest 112200');
    expect(payOf({ payText: '22 円 / 件', category: ['アンケート', 'タスク'] })).toBe('per-unit 22');
  });
});

describe('a sum in the title without its unit', () => {
  it.each([
    ['LPの制作 60,000でお願いします', 'fixed 60000'],
    ['【予算4000〜7000】似顔絵の作成', 'fixed 4000..7000'],
    ['チラシ作成（報酬 18,000税込）', 'fixed 18000'],
    ['フォロワー12,000のアカウント運用', 'unknown'],
    ['2027年カレンダーの制作', 'unknown'],
    ['型番9000の図面', 'unknown'],
    ['記事作成 4,000文字で募集', 'unknown'],
  ])('%s', (title, expected) => {
    expect(payOf({ title })).toBe(expected);
  });
});

describe('a habit of who is asked', () => {
  it('is no engagement by the month', () => {
    expect(payOf({ payText: '500円', description: '週に3日以上、自炊をしている方にお聞きします' })).toBe(
      'fixed 500',
    );
    expect(payOf({ payText: LARGE, description: '週に3日以上、長く働いてくださる方' })).toMatch(/^monthly/);
  });
});

describe('monthly engagements behind a fixed amount', () => {
  it.each([
    ['monthly hours', '稼働：月160時間ほど'],
    ['full time', 'フルタイムで参画いただける方'],
    ['an agency', '契約は準委任となります'],
    ['weekly hours of a lasting role', '週に10〜20時間程度。人事担当として長く続けてくださる方'],
  ])('%s', (_what, description) => {
    expect(payOf({ payText: LARGE, description })).toBe('monthly 500000..1000000');
  });

  it('stays fixed where a product is to be delivered', () => {
    expect(payOf({ payText: LARGE, description: '納期は2ヶ月ほど。検収後にお支払いします' })).toBe(
      'fixed 500000..1000000',
    );
  });
});

describe('tax', () => {
  it('reports the body’s sum where the board’s is the same with tax', () => {
    const { pay, contradiction } = readingOf({
      payText: '固定報酬制 : 3,300円',
      description: '【契約金額】\n3,000円',
    });
    expect(pay).toMatchObject({
      min: 3000,
      max: 3000,
      tax: 'excluded',
      taxIncluded: { min: 3300, max: 3300 },
    });
    expect(contradiction).toBe(false);
  });

  it.each([
    ['1本1,000円（税込）', 'included'],
    ['1本1,000円＋税', 'excluded'],
    ['【契約金額(税抜)】\n1本1,000円', 'excluded'],
    ['1本1,000円', 'unknown'],
  ])('%s', (description, tax) => {
    expect(readingOf({ payText: OPEN, description }).pay.tax).toBe(tax);
  });
});

describe('contradiction', () => {
  it.each([
    [true, '固定報酬制 : 30,000円  〜  50,000円', '【お支払い】\n1案件：2,000円〜'],
    [true, '時間単価制 : 3,000円 〜 4,000円', '報酬：〜50万円/月'],
    [true, '時間単価制 : 1,500円 〜 2,000円', '時間単価：1,200円'],
    [false, '固定報酬制 : 5,000円  〜  10,000円', '1回につき5,000円〜6,000円'],
    [false, '固定報酬制 : 3,300円', '500円（500文字）'],
    [false, '固定報酬制 : 30,000円  〜  50,000円', '1件50円。ご依頼予定：およそ750件'],
    [true, '固定報酬制 : 30,000円  〜  50,000円', '1件50円。ご依頼予定：およそ75件'],
    [false, '固定報酬制 : 10,000円  〜  30,000円', '1本2,000円。月10本ほど'],
    [false, '固定報酬制 : 10,000円  〜  30,000円', 'お気軽にご応募ください'],
  ])('%s: %s / %s', (expected, payText, description) => {
    expect(readingOf({ payText, description }).contradiction).toBe(expected);
  });
});
