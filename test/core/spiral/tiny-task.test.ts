import { describe, expect, it } from 'vitest';
import type { Pay } from '../../../src/core/reading.ts';
import { tinyTask } from '../../../src/core/spiral/tiny-task.ts';
import { signalContext, UNKNOWN_PAY } from './signal-context.ts';

function quoteFor(pay: Partial<Pay>, payText = 'タスク 60円 / 件'): string | null {
  const whole: Pay = { ...UNKNOWN_PAY, kind: 'per-unit', unit: 'case', ...pay };
  return tinyTask(signalContext({ payText }, { pay: whole }))?.quote ?? null;
}

describe('tinyTask', () => {
  it('takes prices of 110 yen with tax or less for one piece, in any form', () => {
    expect(quoteFor({ min: 60, max: 60 })).toBe('タスク 60円 / 件');
    expect(quoteFor({ min: 110, max: 110 })).not.toBeNull();
    expect(quoteFor({ kind: 'fixed', unit: null, min: 100, max: 100 })).not.toBeNull();
    expect(quoteFor({ unit: 'image', min: 20, max: 20 })).not.toBeNull();
    expect(quoteFor({ currency: 'USD', min: 0.05, max: 0.05 }, '$0.05')).toBe('$0.05');
  });
  it('adds the tax where it is left out', () => {
    expect(quoteFor({ min: 100, max: 100, tax: 'excluded' })).not.toBeNull();
    expect(quoteFor({ min: 101, max: 101, tax: 'excluded' })).toBeNull();
    expect(quoteFor({ min: 105, max: 105, tax: 'included' })).not.toBeNull();
  });
  it('leaves larger prices, parts of a piece, placeholders and other kinds of pay alone', () => {
    expect(quoteFor({ min: 111, max: 111 })).toBeNull();
    expect(quoteFor({ min: 50, max: 300 })).toBeNull();
    expect(quoteFor({ unit: 'character', min: 1, max: 1 })).toBeNull();
    expect(quoteFor({ unit: 'minute', min: 90, max: 90 })).toBeNull();
    expect(quoteFor({ kind: 'fixed', unit: null, min: 1, max: 1 })).toBeNull();
    expect(quoteFor({ kind: 'hourly', unit: null, min: 100, max: 100 })).toBeNull();
    expect(quoteFor({ min: null, max: null })).toBeNull();
    expect(quoteFor({ currency: 'EUR', min: 0.1, max: 0.1 })).toBeNull();
  });
  it('quotes the words of the text where they name the price', () => {
    const pay: Pay = {
      ...UNKNOWN_PAY,
      kind: 'per-unit',
      unit: 'item',
      min: 30,
      max: 30,
      evidence: '1点30円',
    };
    const context = signalContext(
      { description: '報酬は1点30円です。', payText: '固定報酬制 : 3,000円' },
      { pay },
    );
    expect(tinyTask(context)).toEqual({ id: 'pay.tiny-task', quote: '1点30円', field: 'description' });
  });
  it('takes an amount under the task minimum for a price only where the text says it', () => {
    const pay: Pay = { ...UNKNOWN_PAY, kind: 'per-unit', unit: 'image', min: 2, max: 2, evidence: '1枚2円' };
    expect(tinyTask(signalContext({ description: '報酬は1枚2円です。' }, { pay }))).not.toBeNull();
    expect(tinyTask(signalContext({ payText: '1枚2円' }, { pay }))).toBeNull();
  });
});
