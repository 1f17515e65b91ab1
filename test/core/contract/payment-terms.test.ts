import { describe, expect, it } from 'vitest';
import { paymentTerms } from '../../../src/core/contract/payment-terms.ts';
import { normaliseText } from '../../../src/core/read/normalised-text.ts';

describe('paymentTerms', () => {
  it.each([
    ['お支払いは月末締め翌月末払いです。', 30, 62, false],
    ['当月末締め、翌月15日払い', 15, 46, false],
    ['末日締め翌々月10日払い', 40, 72, true],
    ['月末締めの翌々月末払い', 60, 93, true],
    ['翌月20日に支払います', 20, 51, false],
    ['支払サイト：60日サイト', 60, 60, false],
    ['支払い：90日サイト', 90, 90, true],
    ['納品後14日以内にお支払いします', 14, 14, false],
    ['検収後、30日程度で入金します', 30, 30, false],
    ['即日払いに対応', 0, 1, false],
  ])('%s', (text, shortest, longest, late) => {
    const terms = paymentTerms(normaliseText(text));
    expect(terms).toMatchObject({ shortest, longest, late });
    expect(text).toContain(terms?.quote);
  });
  it.each(['翌月の投稿を作成してください', '15日までに納品してください', '月末に納品', ''])(
    'is null for: %s',
    (text) => expect(paymentTerms(normaliseText(text))).toBeNull(),
  );
  it('quotes full-width figures as they stand', () => {
    expect(paymentTerms(normaliseText('末締め翌月１５日払い'))?.quote).toBe('末締め翌月１５日');
  });
});
