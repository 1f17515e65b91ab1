import type { PayKind, PayUnit } from '../../core/listing.ts';
import type { Draft } from '../engine/draft.ts';
import { at, numberAt } from '../engine/json.ts';

type Pay = Pick<Draft, 'payKind' | 'payText' | 'structured' | 'charactersPerArticle'>;

interface Amounts {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * The pay of one offer of the list data, which has exactly one of five forms. The text is what the card prints,
 * or says the same where the printed form is not known. Null = none of the five forms.
 */
export function offeredPay(payment: unknown): Pay | null {
  const fixed = at(payment, 'fixed_price_payment');
  if (fixed) {
    const budget = { min: numberAt(fixed, 'min_budget'), max: numberAt(fixed, 'max_budget') };
    // No lower bound stored = one amount; neither = to be discussed; a stored 0 = an upper bound only.
    const single = budget.min === null && budget.max !== null;
    return pay('fixed', '固定報酬制 ', single ? { min: budget.max, max: budget.max } : budget);
  }
  const hourly = at(payment, 'hourly_payment');
  if (hourly) {
    const wage = { min: numberAt(hourly, 'min_hourly_wage'), max: numberAt(hourly, 'max_hourly_wage') };
    return pay('hourly', '時間単価制 ', wage);
  }
  const writing = at(payment, 'fixed_price_writing_payment');
  if (writing) {
    const min = numberAt(writing, 'min_articles_length');
    const max = numberAt(writing, 'max_articles_length');
    const characters = min !== null && max !== null && 0 < min && min <= max ? { min, max } : null;
    const length = characters && (min === max ? `（${max}文字）` : `（${min}〜${max}文字）`);
    return {
      ...pay('per-unit', '1記事 ', one(numberAt(writing, 'article_price')), length ?? '', 'article'),
      charactersPerArticle: characters,
    };
  }
  const task = at(payment, 'task_payment');
  if (task) {
    const minutes = numberAt(task, 'estimated_work_minutes');
    const known = minutes !== null && minutes > 0 ? minutes : null;
    const suffix = ` / 件${known === null ? '' : `（作業時間の目安 ${known}分）`}`;
    return pay('per-unit', 'タスク ', one(numberAt(task, 'task_price')), suffix, 'case', known);
  }
  const contest = at(payment, 'competition_payment');
  return contest ? pay('contest', 'コンペ ', one(numberAt(contest, 'competition_price'))) : null;
}

function one(amount: number | null): Amounts {
  return { min: amount, max: amount };
}

/** From a thousand million yen on no offer is meant; printed amounts have the same bound. */
const NO_OFFER = 1e9;

/** Amounts that no offer can mean (negative, upper below lower) are not passed on; the text still shows them. */
function pay(
  kind: PayKind,
  prefix: string,
  { min, max }: Amounts,
  suffix = '',
  unit: PayUnit | null = null,
  estimatedMinutes: number | null = null,
): Pay {
  const inBounds = (min ?? 0) >= 0 && (max ?? min ?? 1) > 0 && (max ?? min ?? 0) < NO_OFFER;
  const sound = inBounds && (min === null || max === null || min <= max);
  const amounts = sound ? { min: min || null, max } : one(null);
  return {
    payKind: kind,
    payText: prefix + amountText(min, max) + suffix,
    structured: { kind, ...amounts, currency: 'JPY', unit, estimatedMinutes },
    charactersPerArticle: null,
  };
}

function amountText(min: number | null, max: number | null): string {
  if (min === null && max === null) return '契約金額はワーカーと相談する';
  if (min === max) return yen(max);
  return `${min ? `${yen(min)} ` : ''}〜${max === null ? '' : ` ${yen(max)}`}`;
}

function yen(amount: number | null): string {
  return `${(amount ?? 0).toLocaleString('ja-JP')}円`;
}
