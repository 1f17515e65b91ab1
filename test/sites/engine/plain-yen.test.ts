import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPayText } from '../../../src/core/read/pay-text.ts';
import { readPlainYen } from '../../../src/sites/engine/plain-yen.ts';

const amount = fc
  .oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 1200 }))
  .map((yen) => yen.toLocaleString('ja-JP'));
const space = fc.constantFrom('', ' ');
const ending = fc.constantFrom('', '/固定', ' / 固定', ' / 件', ' / 月', '〜', '（税込）');
const single = fc.tuple(amount, space, fc.constant('円'), ending);
const range = fc.tuple(
  amount,
  space,
  fc.constantFrom('円', ''),
  fc.constantFrom('~', ' 〜 '),
  single.map(join),
);

function join(parts: readonly string[]): string {
  return parts.join('');
}

describe('plain yen', () => {
  it('reads what the general reader reads, or nothing', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(single, range).map(join), (text) => {
        const read = readPlainYen(text);
        if (!read) return;
        plain++;
        expect(read).toEqual(readPayText(text));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it.each(['5,000 円', '10,000 円 ~ 20,000 円 / 固定', '900円/固定'])('knows %s', (text) => {
    expect(readPlainYen(text)).not.toBeNull();
  });

  it.each([
    '',
    '0円',
    '0 円 ~ 5,000 円',
    '9円 ~ 3円',
    '33 円 / 件',
    '1,2円',
    '5,000円〜',
    '後で決める',
    '-500円',
  ])('leaves %j to the general reader', (text) => {
    expect(readPlainYen(text)).toBeNull();
  });
});
