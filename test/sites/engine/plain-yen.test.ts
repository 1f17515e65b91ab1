import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPayText } from '../../../src/core/read/pay-text.ts';
import { readPlainYen } from '../../../src/sites/engine/plain-yen.ts';

const amount = fc
  .oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 1200 }))
  .map((yen) => yen.toLocaleString('ja-JP'));
const space = fc.constantFrom('', ' ');
const yen = fc.constantFrom('円', ' 円', '');
const mark = fc.constantFrom('~', ' ~ ', '〜', ' 〜');
const slash = fc.constantFrom(' / ', '/', '');
const ending = fc.constantFrom(
  '',
  '固定',
  '件',
  '月',
  '月 週3日',
  '月 週3日･4日･5日',
  '時',
  '記事',
  '（税込）',
);
const first = fc.oneof(fc.tuple(amount, yen).map(join), fc.constant(''));
const second = fc.oneof(fc.tuple(mark, amount, yen).map(join), mark, fc.constant(''));
const printed = fc.tuple(first, second, slash, space, ending).map(join);

function join(parts: readonly string[]): string {
  return parts.join('');
}

describe('plain yen', () => {
  it('reads what the general reader reads, or nothing', () => {
    let plain = 0;
    fc.assert(
      fc.property(printed, (text) => {
        const read = readPlainYen(text);
        if (!read) return;
        plain++;
        expect(read).toEqual(readPayText(text));
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it.each([
    '5,000 円',
    '10,000 円 ~ 20,000 円 / 固定',
    '~ 900円/固定',
    '1,000 ~ 5,000 円 / 固定',
    '20,000 円 ~',
    '33 円 / 件',
    '300,000 円 ~ 600,000 円 / 月 週3日･4日',
  ])('knows %s', (text) => {
    expect(readPlainYen(text)).not.toBeNull();
  });

  it.each(['', '0円', '0 円 ~ 5,000 円', '9円 ~ 3円', '1,2円', '後で決める', '-500円'])(
    'leaves %j to the general reader',
    (text) => {
      expect(readPlainYen(text)).toBeNull();
    },
  );
});
