import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../src/core/work-type/text-terms.ts';
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

describe('the table of terms', () => {
  const terms = Object.entries(TERMS).flatMap(([workType, rows]) =>
    rows.flatMap(([weight, words]) =>
      words.split(' ').map((word) => ({ key: `${workType} ${weight}`, word })),
    ),
  );

  it('names none that follows from another of its kind and weight: leave it out', () => {
    // The first term whose wording it is decides what it would be without a line of its own.
    const origin = new Map(
      terms.toReversed().flatMap((term) => wordingsOf(term.word).map((word) => [word, term] as const)),
    );
    const needless = terms.filter(
      (term) => origin.get(term.word) !== term && origin.get(term.word)?.key === term.key,
    );
    expect(needless.map(({ word }) => word)).toEqual([]);
  });
});
