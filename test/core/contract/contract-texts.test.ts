import { describe, expect, it } from 'vitest';
import { CONTRACT_ITEMS } from '../../../src/core/contract/check-contract.ts';
import { CONTRACT_ITEM_TEXTS, contractNotes } from '../../../src/core/contract/contract-texts.ts';
import { paymentTerms } from '../../../src/core/contract/payment-terms.ts';
import { statedRates } from '../../../src/core/contract/settlement.ts';
import { normaliseText } from '../../../src/core/read/normalised-text.ts';
import { exampleAssessment } from '../../content/example-assessment.ts';

const monthly = exampleAssessment('機械学習エンジニア', {
  pay: {
    kind: 'monthly',
    min: 600_000,
    max: 600_000,
    currency: 'JPY',
    unit: null,
    tax: 'excluded',
    evidence: '',
  },
  statedHours: { low: 140, high: 180, per: 'month', evidence: '140〜180時間' },
  hours: { low: 140, likely: 160, high: 180, for: 'month', basis: 'settlement' },
});

const UNSTATED = { deduction: null, excess: null };

describe('contractNotes', () => {
  it('work out both ends of a settlement range', () => {
    expect(contractNotes(monthly, null, UNSTATED, 'ja')).toEqual([
      '同じ月額でも、140時間なら¥4,285/時、180時間なら¥3,333/時です。',
      '140時間に届かない分は1時間¥4,285の控除、180時間を超えた分は1時間¥3,333の追加が一般的な計算です。',
    ]);
    expect(contractNotes(monthly, null, UNSTATED, 'en')[0]).toContain('¥4,285/h at 140 h');
  });

  it('take the rates the listing states', () => {
    const rates = statedRates(normaliseText('精算幅140〜180h（超過単価：3,000円/h、控除単価：4,500円/h）'));
    expect(contractNotes(monthly, null, rates, 'ja')[1]).toBe(
      '140時間に届かない分は1時間¥4,500の控除、180時間を超えた分は1時間¥3,000の追加です。',
    );
    expect(statedRates(normaliseText('医療費控除と超過勤務の記事を書きます。'))).toEqual(UNSTATED);
  });

  it('count payment terms in days', () => {
    const terms = paymentTerms(normaliseText('月末締め翌月末払い'));
    expect(contractNotes(exampleAssessment('記事'), terms, UNSTATED, 'ja')).toEqual([
      '支払いは納品から30–62日後の見込みです。',
    ]);
  });

  it('say nothing where nothing is stated', () => {
    expect(contractNotes(exampleAssessment('記事'), null, UNSTATED, 'ja')).toEqual([]);
  });
});

it('every item of the contract check has a name', () => {
  expect(Object.keys(CONTRACT_ITEM_TEXTS).sort()).toEqual([...CONTRACT_ITEMS].sort());
});
