import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingOf, payOf, readingOf } from './reading-of.ts';

/** Pieces that real texts are made of, thrown together at random. */
const PIECES = [
  '1記事',
  '3,000円',
  '〜',
  '１本',
  '２，５００円',
  '時給',
  '報酬：',
  '\n',
  '【',
  '】',
  '(',
  ')',
  '税込',
  '税抜',
  '月',
  '週',
  '1日',
  '8時間',
  '30分',
  '動画',
  '文字',
  '2000',
  '最大',
  '約',
  '例：',
  '◯万円',
  '5万',
  '〜10万円',
  '/',
  '件',
  '×',
  '100件',
  '9:00',
  '18:00',
  '勤務',
  '休憩1時間',
  '■',
  '契約金額',
  '$25.00',
  ' - ',
  '/hr',
  'ﾃﾞｰﾀ',
  '😀',
  '応募',
  '稼働',
  'から',
  '以上',
  '−',
  '0円',
  '1〜0円',
];
const realistic = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(realistic, fc.string({ unit: 'binary', maxLength: 200 }));
const anyListing = fc
  .record({
    title: anyText,
    description: anyText,
    payText: anyText,
    tags: fc.array(anyText, { maxLength: 2 }),
  })
  .map(listingOf);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('readListing on any text', () => {
  it('never throws and gives only finite numbers above zero for pay, volume and hours', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const { pay, volume, statedHours, workTypeConfidence } = readingOf(listing);
        for (const number of numbersIn([pay.min, pay.max, pay.taxIncluded, volume, statedHours]))
          expect(Number.isFinite(number) && number > 0).toBe(true);
        expect(workTypeConfidence).toBeGreaterThanOrEqual(0);
        expect(workTypeConfidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('gives ranges that run upwards', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const { pay, volume, statedHours } = readingOf(listing);
        for (const { min, max } of [pay, ...volume])
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        if (statedHours) expect(statedHours.low).toBeLessThanOrEqual(statedHours.high);
      }),
      { numRuns: 500 },
    );
  });

  it('quotes only what stands in the listing', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const { pay, volume, statedHours } = readingOf(listing);
        const whole = [listing.title, listing.description, listing.payText, ...listing.tags].join('\n\n');
        for (const { evidence } of [pay, ...volume, ...(statedHours ? [statedHours] : [])])
          expect(whole).toContain(evidence);
      }),
      { numRuns: 500 },
    );
  });

  it('reads full-width and half-width text alike', () => {
    const widen = (text: string) =>
      text
        .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        .replaceAll(' ', '\u3000');
    fc.assert(
      fc.property(realistic, realistic, (title, description) => {
        const withoutQuotes = (parts: { title: string; description: string }) =>
          JSON.stringify(readingOf(parts), (key, value) => (key === 'evidence' ? undefined : value));
        expect(withoutQuotes({ title: widen(title), description: widen(description) })).toBe(
          withoutQuotes({ title, description }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same pay whatever the order of independent lines', () => {
    const lines = [
      '1本2,500円です',
      '月30万円稼ぐ方もいます',
      '交通費500円は自己負担です',
      'テスト案件は1本300円です',
      '週10時間程度',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
        (order) => {
          const { pay, statedHours } = readingOf({ title: '動画編集', description: order.join('\n') });
          expect(pay).toMatchObject({ kind: 'per-unit', min: 2500, max: 2500 });
          expect(statedHours).toMatchObject({ low: 10, high: 10, per: 'week' });
        },
      ),
    );
  });
});

describe('readListing on hostile lengths', () => {
  it.each([
    '1',
    '〜',
    '(',
    '１記事',
    '1,',
    '9,999',
    '1円',
    '1本3,000円',
    '【1】\n',
    '1(4枚)',
    '週1時間',
    '例：',
    '9:00~18:00 ',
    '1(税',
    'ｶﾞ',
  ])('stays linear on a million characters of %j', (piece) => {
    const timeOf = (length: number) => {
      const description = piece.repeat(Math.ceil(length / piece.length));
      const started = process.cpuUsage().user;
      readingOf({ title: description.slice(0, 1000), description });
      return (process.cpuUsage().user - started) / 1000;
    };
    timeOf(10_000);
    const short = Math.max(timeOf(100_000), 10);
    expect(timeOf(1_000_000)).toBeLessThan(40 * short);
  });
});

describe('what an agent prints', () => {
  it.each([
    ['週1日', 1, 1],
    ['週4〜5日', 4, 5],
  ])('the tag %s tells the days', (tag, min, max) => {
    const days = { unit: 'day', min, max, per: 'week', evidence: tag };
    expect(readingOf({ tags: ['React', tag] }).volume).toEqual([days]);
  });

  it('the tag 週3可 leaves the days open', () => {
    expect(readingOf({ tags: ['週3可'] }).volume).toEqual([]);
  });

  it('its price without a period is a month’s', () => {
    expect(payOf({ site: 'levtech', payText: '単価(税込) 〜770,000円' })).toBe('monthly ..770000');
  });
});
