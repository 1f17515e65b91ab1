import { describe, expect, it } from 'vitest';
import { hintFrom, splitTitle } from '../../../src/core/work-type/category-hint.ts';

describe('hintFrom', () => {
  it.each([
    ['172', 'sales.call'],
    ['13', 'dev.automation'],
    ['文字起こし・テープ起こし 法律・士業', 'transcription'],
    ['家庭教師・レッスン 大学・学校', 'teaching'],
    ['aiアノテーション', 'data.annotation'],
    ['mobile development', 'dev.app'],
  ])('category %s: %s', (category, workType) => {
    expect(hintFrom([category], [])?.workType).toBe(workType);
  });

  it('does not take a client’s industry for the work', () => {
    expect(hintFrom(['ロゴ作成・デザイン', 'コンサルティング・シンクタンク'], [])?.workType).toBe(
      'design.logo',
    );
    expect(hintFrom(['コンサルティング・シンクタンク'], [])?.trust ?? 0).toBe(0);
  });

  it('takes a tag that is a job title, not one that is a skill', () => {
    expect(hintFrom(['求人'], ['webデザイナー', '東京都'])?.workType).toBe('design.web');
    expect(hintFrom([], ['photoshop', '動画編集'])).toBeNull();
  });

  it('gives nothing for a name that says nothing', () => {
    expect(hintFrom(['プロジェクト', '99999'], ['長期'])).toBeNull();
  });
});

describe('splitTitle', () => {
  it('parts a title from the category run into it', () => {
    expect(splitTitle('経験を活かしませんかプロジェクトマネジメント・要件定義の仕事の依頼')).toEqual({
      title: '経験を活かしませんか',
      hint: { workType: 'pm', trust: 0.9 },
    });
  });

  it("knows the listing's own category where no table does", () => {
    expect(splitTitle('毎日の原稿を整える校閲・整文の仕事の依頼', ['文章', '校閲・整文'])).toEqual({
      title: '毎日の原稿を整える',
      hint: { workType: 'writing.edit', trust: 0.6 },
    });
  });
});
