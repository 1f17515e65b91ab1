import type { Assessment } from '../../core/assessment.ts';
import { formatHours, formatMoney } from '../../core/format.ts';
import type { Language } from '../../core/settings.ts';
import { WELCOME_WORDS } from '../words/welcome-words.ts';

export interface EffectLine {
  readonly name: string;
  readonly amount: string;
}

/** How the hourly value of the sample comes about: offer − fee = net, over work and unpaid time. What is unknown is left out. */
export function effectLines(assessment: Assessment, language: Language): readonly EffectLine[] {
  const { pay, net, hours, unpaid } = assessment;
  const lines: (EffectLine | null)[] = [
    pay.max === null
      ? null
      : { name: WELCOME_WORDS.gross[language], amount: formatMoney(pay.max, pay.currency) },
    net && { name: WELCOME_WORDS.fee[language], amount: formatMoney(-net.fee, net.currency) },
    net && { name: WELCOME_WORDS.net[language], amount: formatMoney(net.likely, net.currency) },
    hours && { name: WELCOME_WORDS.hours[language], amount: formatHours(hours.likely, language) },
    unpaid && { name: WELCOME_WORDS.unpaid[language], amount: formatHours(unpaid.likely, language) },
  ];
  return lines.filter((line) => line !== null);
}
