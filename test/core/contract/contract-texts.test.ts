import { describe, expect, it } from 'vitest';
import { CONTRACT_ITEMS } from '../../../src/core/contract/check-contract.ts';
import { CONTRACT_ITEM_TEXTS, contractNotes } from '../../../src/core/contract/contract-texts.ts';
import { paymentTerms } from '../../../src/core/contract/payment-terms.ts';
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

describe('contractNotes', () => {
  it('work out both ends of a settlement range', () => {
    expect(contractNotes(monthly, null, 'ja')).toEqual([
      '同じ月額でも、140時間なら¥4,285/時、180時間なら¥3,333/時です。',
    ]);
    expect(contractNotes(monthly, null, 'en')[0]).toContain('¥4,285/h at 140 h');
  });

  it('count payment terms in days', () => {
    const terms = paymentTerms(normaliseText('月末締め翌月末払い'));
    expect(contractNotes(exampleAssessment('記事'), terms, 'ja')).toEqual([
      '支払いは納品から30–62日後の見込みです。',
    ]);
  });

  it('say nothing where nothing is stated', () => {
    expect(contractNotes(exampleAssessment('記事'), null, 'ja')).toEqual([]);
  });
});

it('every item of the contract check has a name', () => {
  expect(Object.keys(CONTRACT_ITEM_TEXTS).sort()).toEqual([...CONTRACT_ITEMS].sort());
});
