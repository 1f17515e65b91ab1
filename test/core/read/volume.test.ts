import { describe, expect, it } from 'vitest';
import { readingOf, volumeOf } from './reading-of.ts';

describe('readVolume', () => {
  it.each([
    ['characters of a piece', { description: '1記事2,000文字以上でお願いします' }, ['character 2000../unit']],
    ['characters after a label', { description: '・文字数：1000〜1500' }, ['character 1000..1500/unit']],
    ['characters in the pay field', { payText: '1記事 2,500円（1800文字）' }, ['character 1800/unit']],
    ['articles per month', { title: '記事執筆', description: '月8本ほどお願いします' }, ['article 8/month']],
    ['videos by the word beside', { description: '動画教材：全3本です' }, ['video 3/job']],
    [
      '本 by the kind of work',
      { title: 'AIナレーション制作', description: 'ご依頼本数：１0本' },
      ['item 10/job'],
    ],
    ['images', { title: 'CG集（約30枚）の文字入れ' }, ['image 30/job']],
    ['one piece of work', { description: '1枚の画像にまとめてください' }, ['image 1/job']],
    ['cases', { description: 'ご依頼予定：およそ750件' }, ['case 750/job']],
    ['cases per week', { description: '・週2〜3件くらい' }, ['case 2..3/week']],
    ['an upper bound', { description: '最大20作品まで採用します' }, ['item ..20/job']],
    ['things to choose', { description: 'テーマは5つ以上を選択' }, ['item 5../job']],
    ['pieces in a priced set', { description: '1セット(4枚)につき 100円' }, ['image 4/unit']],
    ['length of a film', { title: '８分前後の動画編集' }, ['minute 8/unit']],
    ['seconds of a film', { title: 'ムービー（60秒前後）の作成' }, ['minute 1/unit']],
    ['minutes of sound in all', { description: '収録時間の合計：150分' }, ['minute 150/job']],
    [
      'length under its heading',
      { description: '【作成する動画の長さ】\n10〜15分以内' },
      ['minute 10..15/unit'],
    ],
    ['hours per week', { description: '週10~20h程度' }, ['hour 10..20/week']],
    ['days and hours', { description: '週4〜5日、1日あたり6〜8時間' }, ['day 4..5/week', 'hour 6..8/day']],
    [
      'days and hours among who may apply',
      { description: '【応募条件】\n・稼働：週3日程度（1日7時間）' },
      ['day 3/week', 'hour 7/day'],
    ],
    ['hours per month', { description: '稼働：月160時間ほど' }, ['hour 160/month']],
    ['a settlement range', { description: '精算幅140-180h' }, []],
    ['posts per month', { description: '投稿は月20本です', title: 'SNS運用' }, ['post 20/month']],
    ['words', { description: 'Write 5 articles, 800 words each' }, ['article 5/job', 'word 800/unit']],
  ])('takes %s', (_what, parts, expected) => {
    expect(volumeOf(parts)).toEqual(expected);
  });

  it.each([
    ['the unit of a price', '1記事3,000円、1件50円です'],
    ['a track record', '制作実績100本以上、過去に500件対応'],
    ['people and openings', '先着10名、5〜10名募集、従業員30人'],
    ['other listings', '常時600～700件を超える案件をご用意'],
    ['the length of an application', '【応募方法】\n本文は200文字以内にまとめてください'],
    ['answers in a form', 'お名前を10文字で'],
    ['ages and years', '18〜60歳、経験3年以上、20代活躍中'],
    ['dates', '2026年8月10日、9月13日まで'],
    ['a first try', 'まずは1本だけでも構いません'],
    ['each', '1点ずつ概要をお送りください'],
    ['working time', '所要時間は30分ほど'],
    ['an interview', '30分程度のオンライン面談'],
  ])('leaves out %s', (_what, description) => {
    expect(volumeOf({ description })).toEqual([]);
  });

  it('keeps the more exact of two statements', () => {
    const parts = { title: '10分の動画編集', description: '【動画の長さ】\n10〜15分' };
    expect(volumeOf(parts)).toEqual(['minute 10..15/unit']);
  });

  it.each([
    [
      'about 80 is 70 to 90',
      { title: '切り抜き 月80点前後', description: '月に70〜90点です' },
      ['item 70..90/month'],
    ],
    [
      'chapters of a whole',
      {
        title: '取扱説明書の英訳',
        description: '日本語で約18,000字です。\n1. はじめに（約2,500字）\n2. 使い方（約4,000字）',
      },
      ['character 18000/job'],
    ],
    [
      'one district of all',
      { title: '店舗情報のリスト化', description: '約240件（1県あたり20件）' },
      ['case 240/job'],
    ],
    [
      'a number of the last of two things',
      { title: 'SNS運用代行', description: '投稿・リール3本の作成をお願いします' },
      ['video 3/job'],
    ],
    [
      'one to begin with',
      { title: '動画の編集', description: '毎月5本の編集をお願いします。まずは1本お願いします' },
      ['video 5/month'],
    ],
    ['days of a month', { title: '経理の支援', description: '■稼働：月4日程度' }, ['day 4/month']],
    [
      'a day of the calendar is none of work',
      { title: '経理の支援', description: '月末締め翌月15日払い、11月4日から' },
      [],
    ],
    [
      'films and posts in one',
      { title: 'Instagramの運用', description: '・リールの企画、編集、投稿：月8本' },
      ['video 8/month'],
    ],
    ['what is chosen from', { title: 'コラムの執筆', description: '毎月30個以上の中から選べます' }, []],
    [
      'what is moved',
      { title: '通販サイトの移行', description: '■現状\n商品数は80点、ブログ記事は25本ほど' },
      ['item 80/job', 'article 25/job'],
    ],
    [
      'fewer questions are some of all',
      { title: 'アンケート', description: '全12問です。\n※自由記述は3問あります' },
      ['item 12/job'],
    ],
    [
      'the opening of a film is not the film',
      {
        title: 'セミナー動画の編集',
        description: '録画は1本50〜60分、オープニングのタイトルは5秒、効果音は1分に2〜3回',
      },
      ['minute 50..60/unit'],
    ],
  ])('counts once: %s', (_what, parts, expected) => {
    expect(volumeOf(parts)).toEqual(expected);
  });

  it('takes the board’s own length of an article', () => {
    expect(readingOf({ charactersPerArticle: { min: 500, max: 500 } }).volume).toEqual([
      { unit: 'character', min: 500, max: 500, per: 'unit', evidence: '' },
    ]);
  });
});
