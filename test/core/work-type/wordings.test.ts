import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../src/core/work-type/wordings.ts';

describe('wordingsOf', () => {
  it('takes a compound apart into object and act', () => {
    expect(wordingsOf('動画編集')).toEqual(['動画の編集', '動画を編集']);
  });

  it('takes one noun of making for the other', () => {
    expect(wordingsOf('記事作成')).toEqual(
      expect.arrayContaining(['記事制作', '記事づくり', '記事の作成', '記事を作']),
    );
  });

  it('gives none for a word that is no compound of an act', () => {
    expect(wordingsOf('アンケート')).toEqual([]);
    expect(wordingsOf('編集')).toEqual([]);
  });
});
