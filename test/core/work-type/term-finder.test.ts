import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/core/work-type/term-finder.ts';

type Hit = readonly [term: string, start: number];

function found(terms: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  termFinder(terms)(text, (term, start) => hits.push([terms[term] ?? '', start]));
  return hits;
}

/** Every occurrence that does not lie within a longer one's. */
function expected(terms: readonly string[], text: string): Hit[] {
  const all = terms.flatMap((term) =>
    [...text].flatMap((_, at): Hit[] => (text.startsWith(term, at) ? [[term, at]] : [])),
  );
  const isWithin = ([term, at]: Hit) =>
    all.some(
      ([other, from]) => other.length > term.length && from <= at && at + term.length <= from + other.length,
    );
  return all.filter((hit) => !isWithin(hit)).sort(([, a], [, b]) => a - b);
}

describe('termFinder', () => {
  it('gives each occurrence, a word inside a longer one not', () => {
    expect(found(['動画', '動画編集', '記事'], '動画編集と動画の記事')).toEqual([
      ['動画編集', 0],
      ['動画', 5],
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

  it('finds what comparing at every place finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('か', 'き', 'あ', '動', '画'), maxLength: 30 });
    const terms = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('か', 'き', 'あ', '動', '画'), minLength: 2, maxLength: 4 }),
    );
    fc.assert(
      fc.property(terms, letters, (words, text) => {
        expect(found(words, text)).toEqual(expected(words, text));
      }),
    );
  });
});
