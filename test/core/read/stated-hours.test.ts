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
    ['作業は30時間ほどの見込みです', '30/job'],
    ['想定は１２時間くらいと見ています', '12/job'],
    ['30時間程度を想定しています', '30/job'],
    ['想定工数は40〜60時間', '40..60/job'],
    ['収録時間の目安は4〜5時間', '4..5/job'],
    ['1セット100円、所要時間は1セット8〜12分が目安です', '0.133..0.2/unit'],
    ['1店舗2,000円（約1時間）', '1/unit'],
    ['Zoomで2時間×3回', '6/job'],
    ['1回5,000円、Zoom 90分×4回', '1.5/unit'],
    ['慣れると1件7、8分でできます。1件25円', '0.117..0.133/unit'],
    ['・時間：60分（オンライン）\n・事前に5分程度のアンケートがあります', '1/job'],
    ['日時：11月28日（土）13時〜16時頃', '3/day'],
    ['日程：9:30〜17:30（休憩60分）', '7/day'],
    ['1回1時間を2回、合わせて2時間お話しいただきます', '2/job'],
    ['1回10分×2本を聴いていただきます。\n【報酬】\n1回あたり1.5時間分として9,000円', '1.5/unit'],
    ['About 5 hours of work', '5/job'],
    ['半日ほどで終わる量です', '3..5/job'],
    ['数時間で終わります', '2..5/job'],
    ['所要時間は1時間30分です', '1.5/job'],
    ['作業時間は2時間半ほど', '2.5/job'],
    ['1件15円、1時間に40通ほど進みます', '0.025/unit'],
    ['1社13円。1時間に20〜40社くらいです', '0.025..0.05/unit'],
    ['ショート動画1本100円、1本20分でサクッと', '0.333/unit'],
    ['1現場3万円、1現場あたり3〜4時間', '3..4/unit'],
    ['合計20〜25時間ほどです', '20..25/job'],
    ['【精算幅】140h〜180h 【単価】〜80万円/月 【稼働】週5日', '140..180/month'],
    ['平日9:00〜18:00のうち4時間', '4/day'],
    ['動作確認、2時間程度 3,000円', '2/job'],
    ['社内では80人時ほどと見ています', '80/job'],
    ['1コール90円、1コールは平均1分半です', '0.025/unit'],
    ['Zoomで60分、教えてください', '1/job'],
    ['【所要時間】\nおよそ40〜60分です', '0.667..1/job'],
    ['稼働：週6時間程度。毎週の定例（1時間）', '6/week'],
    ['シフトは週2回以上・1回3時間', '6/week'],
    ['【精算】140-180h\n残業は月10時間ほど、12月は20時間ほど', '140..180/month'],
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
    '初回ミーティング1時間、その後は週1回30分の確認があります',
    'オンライン打合せ1回（60分）',
    '1店舗あたり4時間ほどかかっています',
    '1日10分のスクショ送信で日給8,000円',
    '切替作業（4時間ほど）に立ち会っていただきます',
    '操作方法の説明（オンラインで3時間くらい）もお願いします',
    '店長への聞き取り（1時間半）があります',
    '1本30〜60秒、1本600円です',
    '＜選定の流れ＞\n書面のあと、オンラインで40分ほどお話しします',
  ])('is not stated by: %s', (description) => {
    expect(hoursOf({ description })).toBeNull();
  });

  it.each([
    ['A 7-minute experiment about words', '7-minute experiment'],
    ['Take a 7-min online survey', '7-min online survey'],
  ])('%s', (title, evidence) => {
    expect(readingOf({ title }).statedHours).toMatchObject({ low: 0.117, per: 'job', evidence });
  });

  it('takes a time of the day for the day that is paid for, not when somebody answers', () => {
    expect(hoursOf({ description: '日当21,000円。当日は8時半から15時までです' })).toBe('6.5/day');
    expect(hoursOf({ description: '日当21,000円。連絡は8時半から15時までにください' })).toBeNull();
    expect(hoursOf({ description: 'ご連絡は平日の10時から16時が確実です' })).toBeNull();
  });

  it('reads the settlement range an agent prints beside the price', () => {
    expect(hoursOf({ payText: '〜780,000円/月（140時間 ~ 180時間）' })).toBe('140..180/month');
  });

  it('an hour with its price is no working time', () => {
    expect(hoursOf({ description: '部屋の料金は平日1時間900円です' })).toBeNull();
  });

  it('a total of minutes of a film is its length', () => {
    const film = { category: ['動画編集'], title: 'ムービーの動画編集' };
    expect(hoursOf({ ...film, description: '曲は2曲、合計7分20秒にまとめてください' })).toBeNull();
    expect(hoursOf({ ...film, description: '作業は合計で90分ほどです' })).toBe('1.5/job');
  });

  it('what an hour brings is no time of a result that is paid for', () => {
    expect(hoursOf({ description: '完全成果報酬。成約1件につき9,000円。1時間に50通送れます' })).toBeNull();
  });

  it('prefers the time of one piece to the time per week', () => {
    const reading = readingOf({ description: '【所要時間の目安】\n30分ほど\n【稼働】\n週10時間' });
    expect(reading.statedHours).toMatchObject({ low: 0.5, per: 'job', evidence: '30分' });
  });

  it('takes no pace that leaves no time for one', () => {
    expect(readingOf({ title: '休憩1時間5万1記事' }).statedHours).toBeNull();
  });
});
