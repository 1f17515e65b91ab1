import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/core/work-type/term-finder.ts';

function found(terms: readonly string[], text: string): [string, number][] {
  const hits: [string, number][] = [];
  termFinder(terms)(text, (term, at) => hits.push([terms[term] ?? '', at]));
  return hits;
}

describe('termFinder', () => {
  it('gives each term once, where it first occurs', () => {
    expect(found(['動画', '動画編集', '記事'], '動画編集と動画の記事')).toEqual([
      ['動画', 0],
      ['動画編集', 0],
      ['記事', 8],
    ]);
  });

  it('finds latin words only whole or in the plural', () => {
    expect(found(['ai', 'logo', 'web制作'], 'e-mail, logos, myweb制作')).toEqual([['logo', 8]]);
    expect(found(['ai', 'web制作'], 'maiとaiでweb制作')).toEqual([
      ['ai', 4],
      ['web制作', 7],
    ]);
  });

  it('finds just what indexOf finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('か', 'き', 'あ', '動', '画'), maxLength: 30 });
    const terms = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('か', 'き', 'あ', '動', '画'), minLength: 2, maxLength: 4 }),
    );
    fc.assert(
      fc.property(terms, letters, (words, text) => {
        const expected = words
          .filter((word) => text.includes(word))
          .map((word) => [word, text.indexOf(word)]);
        expect(found(words, text).sort()).toEqual(expected.sort());
      }),
    );
  });
});
