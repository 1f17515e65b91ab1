import { describe, expect, it } from 'vitest';
import type { ContractFinding, ContractItem, UnknownReason } from '../../../src/core/assessment.ts';
import { CONTRACT_ITEMS } from '../../../src/core/contract/check-contract.ts';
import { questionsFor } from '../../../src/core/contract/questions.ts';
import type { Uncertainty } from '../../../src/core/estimate/estimate.ts';

function contract(absent: readonly ContractItem[], adverse: readonly ContractItem[] = []): ContractFinding[] {
  return CONTRACT_ITEMS.map((item) => ({
    item,
    state: absent.includes(item) ? 'absent' : adverse.includes(item) ? 'adverse' : 'stated',
    quote: '',
  }));
}

function ask(
  unknownBecause: readonly UnknownReason[],
  uncertainty: readonly Uncertainty[] = [],
  findings: readonly ContractFinding[] = contract([]),
) {
  return questionsFor({ unknownBecause, uncertainty, hours: null }, findings).map(({ about }) => about);
}

describe('questionsFor', () => {
  it('first asks for what makes the value unknown', () => {
    expect(ask(['no-pay', 'no-scope'])).toEqual(['pay', 'scope']);
    expect(ask(['pay-on-performance'])).toEqual(['result']);
    expect(ask(['contradiction'])).toEqual(['contradiction']);
    expect(ask(['unknown-currency'])).toEqual(['currency']);
  });
  it('then for the widest components, and not for narrow ones', () => {
    const uncertainty: Uncertainty[] = [
      { about: 'volume', share: 0.6 },
      { about: 'revisions', share: 0.3 },
      { about: 'applying', share: 0.1 },
    ];
    expect(ask([], uncertainty)).toEqual(['volume', 'revisions']);
  });
  it('then for adverse and missing items of the contract', () => {
    expect(ask([], [], contract(['payment-date', 'delivery-date'], ['damages']))).toEqual([
      'damages',
      'payment-date',
      'delivery-date',
    ]);
    const monthly = questionsFor(
      {
        unknownBecause: [],
        uncertainty: [],
        hours: { low: 140, likely: 160, high: 180, for: 'month', basis: 'stated' },
      },
      contract(['settlement', 'delivery-date', 'inspection']),
    );
    expect(monthly.map(({ about }) => about)).toEqual(['settlement']);
  });
  it('asks three at most, each once, in both languages', () => {
    const everything = contract(CONTRACT_ITEMS);
    const uncertainty: Uncertainty[] = [
      { about: 'size', share: 0.5 },
      { about: 'pay', share: 0.5 },
    ];
    const questions = questionsFor(
      { unknownBecause: ['no-pay', 'no-scope'], uncertainty, hours: null },
      everything,
    );
    expect(questions.map(({ about }) => about)).toEqual(['pay', 'scope', 'payment-date']);
    for (const { ja, en } of questions) {
      expect(ja).toMatch(/[。？]$/);
      expect(en).toMatch(/[?.]$/);
    }
  });
  it('asks nothing where nothing is open', () => expect(ask([])).toEqual([]));
});
