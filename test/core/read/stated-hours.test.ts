import { describe, expect, it } from 'vitest';
import { hoursOf, readingOf } from './reading-of.ts';

describe('readStatedHours', () => {
  it.each([
    ['所要時間は30分ほど', '0.5/job'],
    ['【 所要時間の目安 】\n３０～６０分くらい', '0.5..1/job'],
    ['1件50円、1件3分で終わります', '0.05/unit'],
    ['1記事3,000円。1記事2時間〜4時間', '2..4/unit'],
    ['週20時間程度', '20/week'],
    ['週に5~6時間程度', '5..6/week'],
    ['週10~20h程度', '10..20/week'],
    ['✅稼働時間：月160時間ほど', '160/month'],
    ['ひと月の稼働時間：およそ160時間', '160/month'],
    ['精算幅：140〜180h', '140..180/month'],
    ['平日1日8時間を想定', '8/day'],
    ['【勤務時間】\n9:00～18:00（うち休憩1時間）', '8/day'],
    ['【勤務時間】\n10時〜17時（休憩60分）', '6/day'],
    ['30+ hrs/week', '30/week'],
    ['This takes about 10 minutes', '0.167/job'],
    ['10分で完了します', '0.167/job'],
  ])('%s', (description, expected) => {
    expect(hoursOf({ description })).toBe(expected);
  });

  it.each([
    ['現職の方向け30分ヒアリング', '0.5/job'],
    ['【１５分】新しいツールのモニター', '0.25/job'],
    ['オンラインで最大60分のインタビュー', '1/job'],
    ['30秒簡単作業！', '0.008/job'],
  ])('title: %s', (title, expected) => {
    expect(hoursOf({ title })).toBe(expected);
  });

  it.each([
    '選考として30分程度のオンライン面談があります',
    '24時間以内に返信できる方',
    '残業：月10～20時間',
    '8分前後の動画編集',
    '動画の長さ：合計10時間程度',
    'ご応募はこちらから（所要1分）',
    'テストはサイトが更新される11:30-12:00の間に',
    '開発経験3年',
  ])('is not stated by: %s', (description) => {
    expect(hoursOf({ description })).toBeNull();
  });

  it('prefers the time of one piece to the time per week', () => {
    const reading = readingOf({ description: '【所要時間の目安】\n30分ほど\n【稼働】\n週10時間' });
    expect(reading.statedHours).toMatchObject({ low: 0.5, per: 'job', evidence: '30分' });
  });
});
