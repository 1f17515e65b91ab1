import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/core/listing.ts';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import { classify } from '../../../src/core/work-type/classify.ts';
import { WORK_TYPES } from '../../../src/core/work-type/work-type.ts';
import { listingOf } from '../read/reading-of.ts';
import { TITLES } from './titles.ts';

const classified = (parts: Partial<Listing>) => classify(normaliseListing(listingOf(parts)));

describe.each(WORK_TYPES)('titles of %s', (workType) => {
  it.each(TITLES[workType])('%s', (title) => {
    expect(classified({ title }).workType).toBe(workType);
  });
});

describe('a title that says nothing', () => {
  it.each([
    [
      'data.entry',
      '【在宅ワーク】未経験から始める簡単作業♪',
      '動画マーケティングの会社です。\n【お仕事内容】\n・紙の申込書をエクセルに入力していただきます\n【歓迎スキル】\n・動画編集やデザインの経験がある方',
    ],
    [
      'sales.call',
      '平日3時間〜／主婦さん活躍中／研修あり',
      '【業務内容】\n既存のお客様へお電話をかけ、契約更新のご案内をしていただきます。\n【応募条件】\n・PCでのデータ入力ができる方\n・営業資料作成の経験者歓迎',
    ],
    [
      'video.edit',
      '長期でお付き合いできるパートナーさん募集！',
      'ビジネス系チャンネルです。\n■依頼内容\n動画のカット、テロップ入れをお願いします。\n■会社概要\n広告運用、SNS運用代行、Web制作',
    ],
    [
      'admin.assistant',
      'フルリモート／週10時間／業務委託',
      '【仕事内容】\n・代表のスケジュール調整、メール返信\n・請求書作成、経費精算\n【求める人物像】\nSNS運用やライティングの経験がある方は優遇',
    ],
    [
      'data.collection',
      'コツコツ作業が得意な方へ',
      '地域の美容室を検索し、店名・住所・URLを一覧にまとめていただきます。営業電話をかけることはありません。',
    ],
    [
      'marketing.ads',
      '売上を伸ばしてくれる方',
      '【業務】Meta広告とGoogle広告の運用、月次レポート\n【歓迎】バナー制作、LPデザインの経験',
    ],
  ])(
    'takes %s from what is asked for in its text, not from conditions or company: %s',
    (workType, title, description) => {
      expect(classified({ title, description }).workType).toBe(workType);
    },
  );

  it.each(['限定公開の仕事', '会員限定の案件', '詳しくはDMで'])(
    'without a text stays unknown: %s',
    (title) => {
      expect(classified({ title })).toEqual({ workType: 'other', confidence: 0, besides: null });
    },
  );

  it('takes the board’s category where the listing itself is hidden', () => {
    const hidden = { title: '限定公開の仕事', description: '(非公開オプションが設定されています)' };
    expect(classified({ ...hidden, category: ['ロゴ作成・デザイン'] }).workType).toBe('design.logo');
  });
});
