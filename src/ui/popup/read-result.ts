import type { Gig, GigResult } from '../../core/tracker/gig.ts';
import { type NumberRule, readNumber } from '../components/read-number.ts';
import type { RESULT_WORDS } from '../words/result-words.ts';

/** The fields of the form as typed; '' = left empty. */
export interface ResultFields {
  readonly finishedOn: string;
  readonly hours: string;
  readonly unpaidHours: string;
  readonly received: string;
  readonly units: string;
  readonly raise: 'open' | 'came' | 'not';
}

type Refusal = 'hoursMissing' | 'numberWrong' | 'dayWrong';

const HOURS: NumberRule = { least: 0.02, most: 10_000, whole: false };
const ANY: NumberRule = { least: 0, most: 1_000_000_000, whole: false };

/** What was typed as a result, or which of the form's sentences says why not; nothing is guessed. */
export function readResult(
  fields: ResultFields,
  gig: Gig,
): { readonly result: GigResult } | { readonly refused: Refusal & keyof typeof RESULT_WORDS } {
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.finishedOn)) return { refused: 'dayWrong' };
  const hours = readNumber(fields.hours, HOURS);
  if (!('value' in hours) || hours.value === null) return { refused: 'hoursMissing' };
  const unpaidHours = readNumber(fields.unpaidHours, { ...HOURS, least: 0 });
  const received = readNumber(fields.received, ANY);
  const units = readNumber(fields.units, ANY);
  if (!('value' in unpaidHours && 'value' in received && 'value' in units)) return { refused: 'numberWrong' };
  return {
    result: {
      finishedOn: fields.finishedOn,
      hours: hours.value,
      unpaidHours: unpaidHours.value,
      received: received.value,
      currency: resultCurrency(gig),
      units: units.value === 0 ? null : units.value,
      raiseCame: fields.raise === 'open' ? null : fields.raise === 'came',
    },
  };
}

/** The currency a gig pays in, as far as it is known. */
export function resultCurrency({ result, promised, listing }: Gig): GigResult['currency'] {
  return result?.currency ?? promised.hourly?.currency ?? listing.structured?.currency ?? 'JPY';
}
