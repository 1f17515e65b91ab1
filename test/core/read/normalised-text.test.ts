import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseListing } from '../../../src/core/read/listing-text.ts';
import { normaliseText } from '../../../src/core/read/normalised-text.ts';
import { listingOf } from './reading-of.ts';

describe('normaliseText', () => {
  it('unifies full-width digits, signs and half-width kana and keeps line breaks', () => {
    expect(normaliseText('１，５００円（税込）\nﾃﾞｰﾀ').text).toBe('1,500円(税込)\nデータ');
  });

  it.each([
    ['報酬：１，５００円です', '1,500円', '１，５００円'],
    ['単価㍑ではなく３万円', '3万円', '３万円'],
    ['ﾊﾞﾅｰ１枚', 'バナー1枚', 'ﾊﾞﾅｰ１枚'],
    ['か\u3099ぞう５枚', '5枚', '５枚'],
    ['😀２件', '2件', '２件'],
    ['\u1100\u1161５件', '5件', '５件'],
  ])('quotes the original behind a match: %s', (original, match, quote) => {
    const normalised = normaliseText(original);
    const start = normalised.text.indexOf(match);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(normalised.quote(start, start + match.length)).toBe(quote);
  });

  it('quotes a character that became several as a whole', () => {
    const normalised = normaliseText('約㌔です');
    expect(normalised.text).toBe('約キロです');
    expect(normalised.quote(1, 2)).toBe('㌔');
  });

  it('gives a piece of the original for every stretch of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (original, start, length) => {
        const normalised = normaliseText(original);
        expect(original).toContain(normalised.quote(start, start + length));
      }),
    );
  });

  it('quotes the whole original for the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (original) => {
        const normalised = normaliseText(original);
        expect(normalised.quote(0, normalised.text.length)).toBe(original);
      }),
    );
  });

  it('maps offsets in time that grows with the length, for marks without a base too', () => {
    const original = 'ｶ\u3099\u0301'.repeat(300_000);
    // Of the processor, not of the clock: other work on the machine slows nothing down here.
    const before = process.cpuUsage();
    normaliseText(original).quote(1, 5);
    const { user, system } = process.cpuUsage(before);
    expect(user + system, 'microseconds').toBeLessThan(5_000_000);
  });
});

describe('normaliseListing', () => {
  it('normalises every text of a listing', () => {
    const text = normaliseListing(
      listingOf({ title: '１件', description: '２件', payText: '３円', tags: ['４'], category: ['５'] }),
    );
    expect(
      [text.title, text.description, text.pay, text.tags[0], text.category[0]].map((t) => t?.text),
    ).toEqual(['1件', '2件', '3円', '4', '5']);
  });
});
