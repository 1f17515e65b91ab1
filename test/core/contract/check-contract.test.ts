import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContractItem } from '../../../src/core/assessment.ts';
import { CONTRACT_ITEMS, checkContract } from '../../../src/core/contract/check-contract.ts';
import { findSignals } from '../../../src/core/spiral/find-signals.ts';
import { signalContext, UNKNOWN_PAY } from '../spiral/signal-context.ts';

function check(description: string) {
  const context = signalContext({ description });
  return checkContract(context, findSignals(context, []));
}

function stateOf(description: string, item: ContractItem): string | undefined {
  return check(description).find((finding) => finding.item === item)?.state;
}

const STATED: readonly (readonly [ContractItem, readonly string[]])[] = [
  ['type', ['契約形態：準委任', '業務委託契約を結びます。', '請負契約です']],
  ['scope', ['【業務内容】\n・商品ページの更新', '■お願いしたいこと\nバナーを3点', '納品物：PDFの資料']],
  ['expenses', ['交通費は別途支給します。', '素材費はこちらで負担します。', '経費込みの金額です。']],
  ['hours', ['稼働時間：週20時間', '1日4時間ほどの作業です', 'Less than 30 hours per week']],
  ['settlement', ['精算幅：140〜180時間', '140h-180hの間で精算', '固定精算です']],
  ['payment-date', ['月末締め翌月末払い', '検収後10日以内にお支払いします', '支払い時期は毎月25日']],
  ['term', ['期間：3ヶ月', '契約期間は半年を予定', '単発のお仕事です']],
  ['damages', ['損害賠償は報酬額を上限とします']],
  ['client-identity', ['株式会社みどり工房の採用担当です', '合同会社あおばと申します']],
  ['delivery-date', ['納期：12月10日', 'ご契約から1週間以内に納品', '納品日 2026年12月1日']],
  ['inspection', ['検収は納品後5営業日以内', '修正回数は2回まで']],
];

const ADVERSE: readonly (readonly [ContractItem, readonly string[]])[] = [
  ['scope', ['業務内容は適性を見て決めます。']],
  ['pay', ['報酬は完全成果報酬です。']],
  ['inspection', ['修正はOKが出るまで', '手直しは当社の承認をいただくまでお願いします。']],
  ['expenses', ['通話料は各自でご負担ください。', '材料費は自己負担です。']],
  ['settlement', ['精算幅140〜180時間（控除単価 4,000円）']],
  ['payment-date', ['報酬は翌々月末に支払います。', 'クライアントの入金後に報酬をお支払いします。']],
  ['term', ['最低でも1年は続けていただきます。']],
  ['damages', ['違反した場合は損害賠償を請求します。']],
  [
    'adverse-clauses',
    [
      '途中で辞退された場合、それまでの報酬はお支払いできません。',
      '予告なく契約を解除することがあります。',
      '契約終了後1年間、競合他社での業務を禁止します。',
      '納品後1年間は無償で修正対応をお願いします。',
    ],
  ],
];

describe('checkContract', () => {
  it('lists every item once, in order, absent where the page keeps silent', () => {
    const findings = check('');
    expect(findings.map(({ item }) => item)).toEqual(CONTRACT_ITEMS);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['absent']));
  });
  for (const [item, sentences] of STATED) {
    it.each(sentences)(`finds ${item} stated in: %s`, (words) => expect(stateOf(words, item)).toBe('stated'));
  }
  for (const [item, sentences] of ADVERSE) {
    it.each(sentences)(`finds ${item} adverse in: %s`, (words) =>
      expect(stateOf(words, item)).toBe('adverse'),
    );
  }
  it.each([
    ['delivery-date', '納期：ご相談'],
    ['delivery-date', '納期を守れる方'],
    ['damages', '損害賠償を請求することはありません。'],
    ['expenses', '通話料の自己負担はありません。'],
    ['type', '業務委託ではありません。'],
    ['term', '法人営業の経験が3年以上ある方'],
    ['term', '実務歴6ヶ月以上の方を歓迎します。'],
  ] as const)('leaves %s absent in: %s', (item, words) => expect(stateOf(words, item)).toBe('absent'));
  it('quotes the type of the contract with its value', () => {
    const quoteOf = (words: string) => check(words).find(({ item }) => item === 'type')?.quote;
    expect(quoteOf('【契約形態】\n準委任契約（更新あり）')).toContain('準委任');
    expect(quoteOf('契約の形\nフリーランス契約')).toContain('フリーランス');
  });
  it('takes the pay from the reading, with its words', () => {
    const pay = { ...UNKNOWN_PAY, kind: 'fixed' as const, min: 8000, max: 8000 };
    const findings = checkContract(signalContext({ payText: '固定報酬制 : 8,000円' }, { pay }), []);
    expect(findings).toContainEqual({ item: 'pay', state: 'stated', quote: '固定報酬制 : 8,000円' });
  });
  it('quotes verbatim', () => {
    const sentences = [...STATED, ...ADVERSE].flatMap(([, words]) => words);
    const text = fc.array(
      fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 12 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const description = parts.join('\n');
        for (const { quote } of check(description)) expect(description).toContain(quote);
      }),
    );
  });
});
