import type { NormalisedText } from '../read/normalised-text.ts';

/** When the money comes, counted in days from the delivery. */
export interface PaymentTerms {
  readonly quote: string;
  readonly shortest: number;
  readonly longest: number;
  /** Later than the 60 days of Freelance Act art. 4 (L1 L2 L10, CONFIRMED); 61 and 62 days of two whole months are not counted as late. 参考. */
  readonly late: boolean;
}

const MONTH = 31;
const TWO_MONTHS = 62;

const CLOSING =
  /(?:月末|末日?|当月末?|[12]?\d日)締め?[、・\s]{0,2}(翌々月|翌翌月|翌月|当月)(?:の)?(?:(末)日?|(\d{1,2})日)?/;
const CLOSED_ONLY =
  /(翌々月|翌翌月|翌月)(?:の)?(?:(末)日?|(\d{1,2})日)(?:に|の)?(?:お)?(?:支払|払い|入金|振込|振り込み)/;
const DAYS =
  /(?:納品|検収|完了|承認|受領|請求)(?:後|から|より)?[^。\n\d]{0,8}(\d{1,3})\s?(?:営業)?日(?:以内|後|程度)?[^。\n]{0,8}(?:支払|入金|振込|振り込)/;
const SITE = /(\d{2,3})日(?:の)?(?:支払い?)?サイト/;
const SAME_DAY =
  /即日(?:払い|支払|入金)|(?:納品|完了)(?:した)?(?:その)?(?:日|当日)(?:に|の)?(?:お?支払|入金)/;

/**
 * Payment terms of a Japanese text in days from delivery: 末締め翌月末払い = 30 to 62, 翌月15日 = 15 to 46,
 * 60日サイト = 60. Null when none is stated. Counting from delivery, not from 検収, as the Act does.
 */
export function paymentTerms(source: NormalisedText): PaymentTerms | null {
  const { text } = source;
  const monthly = CLOSING.exec(text) ?? CLOSED_ONLY.exec(text);
  if (monthly !== null) {
    const [whole, month, end, day] = monthly;
    const months = month === '当月' ? 0 : month === '翌月' ? 1 : 2;
    const within = end !== undefined || day === undefined ? (months === 0 ? 0 : MONTH) : Number(day);
    const wholeMonths = months === 0 ? 0 : months - 1;
    const shortest = wholeMonths * (MONTH - 1) + (within === MONTH ? MONTH - 1 : within);
    return terms(source, monthly.index, whole, shortest, (wholeMonths + 1) * MONTH + within);
  }
  const days = SITE.exec(text) ?? DAYS.exec(text);
  if (days !== null) return terms(source, days.index, days[0], Number(days[1]), Number(days[1]));
  const now = SAME_DAY.exec(text);
  return now === null ? null : terms(source, now.index, now[0], 0, 1);
}

function terms(
  source: NormalisedText,
  at: number,
  words: string,
  shortest: number,
  longest: number,
): PaymentTerms {
  return { quote: source.quote(at, at + words.length), shortest, longest, late: longest > TWO_MONTHS };
}
