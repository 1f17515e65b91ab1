import type { Assessment, ContractItem } from '../assessment.ts';
import { formatMoney } from '../format.ts';
import type { Language } from '../settings.ts';
import type { PaymentTerms } from './payment-terms.ts';
import { settlement, type statedRates } from './settlement.ts';

type Bilingual = Readonly<Record<Language, string>>;

/** Names of the items of the contract check. */
export const CONTRACT_ITEM_TEXTS: Readonly<Record<ContractItem, Bilingual>> = {
  type: { ja: '契約の種類', en: 'Contract type' },
  scope: { ja: '業務の範囲', en: 'Scope' },
  pay: { ja: '報酬と計算方法', en: 'Pay and its calculation' },
  expenses: { ja: '経費', en: 'Expenses' },
  hours: { ja: '稼働時間', en: 'Hours' },
  settlement: { ja: '精算幅', en: 'Settlement range' },
  'payment-date': { ja: '支払日', en: 'Payment date' },
  term: { ja: '期間と更新', en: 'Term and renewal' },
  damages: { ja: '損害賠償', en: 'Damages' },
  'adverse-clauses': { ja: '不利な条項', en: 'Adverse clauses' },
  'client-identity': { ja: '発注者の名称', en: 'Who the client is' },
  'delivery-date': { ja: '納期', en: 'Delivery date' },
  inspection: { ja: '検収', en: 'Inspection' },
};

/**
 * What follows from the contract's terms by arithmetic: hourly value at both ends of the settlement range (精算幅), what
 * an hour below or above it costs or brings (the stated rates, else the usual ones), days until the money comes. Empty
 * when nothing is stated. 参考 only.
 */
export function contractNotes(
  { statedHours, hours, pay }: Pick<Assessment, 'statedHours' | 'hours' | 'pay'>,
  payment: PaymentTerms | null,
  rates: ReturnType<typeof statedRates>,
  language: Language,
): readonly string[] {
  const notes: string[] = [];
  const monthly = pay.max ?? pay.min;
  if (hours?.basis === 'settlement' && statedHours?.per === 'month' && monthly !== null) {
    const { low: lowerHours, high: upperHours } = statedHours;
    const range = settlement({ monthly, lowerHours, upperHours, ...rates });
    if (range && upperHours > lowerHours) {
      const [most, least] = [range.atLower, range.atUpper].map((value) => formatMoney(value, pay.currency));
      notes.push(
        language === 'ja'
          ? `同じ月額でも、${lowerHours}時間なら${most}/時、${upperHours}時間なら${least}/時です。`
          : `The same monthly pay is ${most}/h at ${lowerHours} h and ${least}/h at ${upperHours} h.`,
      );
      const [less, more] = [range.deduction, range.excess].map((value) => formatMoney(value, pay.currency));
      const stated = rates.deduction !== null || rates.excess !== null;
      notes.push(
        language === 'ja'
          ? `${lowerHours}時間に届かない分は1時間${less}の控除、${upperHours}時間を超えた分は1時間${more}の追加${stated ? 'です' : 'が一般的な計算です'}。`
          : `Each hour below ${lowerHours} h takes ${less} off, each above ${upperHours} h adds ${more}${stated ? '' : ', as usually computed'}.`,
      );
    }
  }
  if (payment && payment.longest > 1) {
    const { shortest, longest } = payment;
    const days = shortest === longest ? `${longest}` : `${shortest}–${longest}`;
    notes.push(
      language === 'ja'
        ? `支払いは納品から${days}日後の見込みです。`
        : `The money is due ${days} days after delivery.`,
    );
  }
  return notes;
}
