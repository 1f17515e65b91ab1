import type { Assessment } from '../assessment.ts';
import { formatHours, formatMoney, formatPercent } from '../format.ts';
import type { Currency } from '../listing.ts';
import type { Language } from '../settings.ts';
import type { FittingScope } from './fitting-scope.ts';
import { totalTime } from './total-time.ts';

/** The little of an assessment a message needs. */
export type DraftInput = Pick<
  Assessment,
  'title' | 'counterOffer' | 'hours' | 'unpaid' | 'floor' | 'net' | 'questions' | 'belowFloor'
>;

const UNIT_NAMES: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  article: { ja: '1記事', en: 'article' },
  character: { ja: '1文字', en: 'character' },
  word: { ja: '1語', en: 'word' },
  item: { ja: '1点', en: 'item' },
  minute: { ja: '1分', en: 'minute' },
  image: { ja: '1枚', en: 'image' },
  video: { ja: '1本', en: 'video' },
  post: { ja: '1投稿', en: 'post' },
  page: { ja: '1ページ', en: 'page' },
  case: { ja: '1件', en: 'item' },
  hour: { ja: '1時間', en: 'hour' },
  day: { ja: '1日', en: 'day' },
  week: { ja: '1週間', en: 'week' },
  month: { ja: '1か月', en: 'month' },
  job: { ja: '全体', en: 'job' },
};

/** A unit of pay as a message names it; an unknown one as 1件 / item. */
export function unitName(unit: string, language: Language): string {
  return (UNIT_NAMES[unit] ?? { ja: '1件', en: 'item' })[language];
}

const EVEN_ODDS = 0.5;

/** A price as one asks for it: rounded up to three significant digits. */
export function askingPrice(amount: number, currency: Currency): string {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 2);
  return formatMoney(Number((Math.ceil(amount / step - 1e-9) * step).toPrecision(3)), currency);
}

/**
 * A polite message asking for the price at which the gig reaches the floor with 50 % confidence, the arithmetic in one
 * line. Null without a counter-offer, and where the offer reaches the floor anyway: nobody should ask for less. Speaks about the offer only; the user edits it before sending.
 */
export function draftPriceMessage(input: DraftInput, language: Language): string | null {
  const { counterOffer: offer, hours, unpaid, floor, belowFloor } = input;
  if (offer === null || hours === null || unpaid === null) return null;
  if (belowFloor !== null && belowFloor < EVEN_ODDS) return null;
  const { total, unpaidPart } = totalTime(hours, unpaid);
  const price = askingPrice(offer.at50, offer.currency);
  const unit = unitName(offer.unit, language);
  const target = formatMoney(floor.amount, floor.currency);
  const parts = [hours.likely, unpaidPart, total.likely].map((time) => formatHours(time, language));
  if (language === 'ja') {
    const asked = offer.unit === 'job' ? `${unit}で${price}` : `${unit}${price}`;
    const sum = `作業${parts[0]}＋連絡・準備など${parts[1]}＝${parts[2]}、手数料を引いて1時間あたり約${target}となる金額が${asked}です。`;
    return [
      `「${input.title}」の募集を拝見し、ぜひお手伝いしたくご連絡いたしました。`,
      '報酬について、ご相談させてください。',
      sum,
      `つきましては、${asked}でご検討いただけますでしょうか。`,
      '範囲や分量を調整してご予算に合わせることもできますので、お気軽にお聞かせください。',
    ].join('\n');
  }
  return [
    `I read your listing "${input.title}" and would like to work on it.`,
    'May I suggest a price?',
    `Work ${parts[0]} + messages and preparation ${parts[1]} = ${parts[2]}; ${price} per ${unit} leaves about ${target} an hour after the fee.`,
    `Would ${price} per ${unit} be possible?`,
    'I am also happy to fit the scope to your budget.',
  ].join('\n');
}

/** A polite message that keeps the price and asks for the scope it pays for. Null when the whole scope fits. */
export function draftScopeMessage(
  input: DraftInput,
  scope: FittingScope | null,
  language: Language,
): string | null {
  const { net, hours } = input;
  if (scope === null || net === null || hours === null || scope.share <= 0) return null;
  const fitting = formatHours(scope.hours, language);
  const asked = formatHours(hours.likely, language);
  const share = formatPercent(scope.share);
  if (language === 'ja') {
    return [
      `「${input.title}」の募集を拝見し、ご連絡いたしました。`,
      `ご依頼の作業は約${asked}と見積もっております。手数料を引いた${formatMoney(net.likely, net.currency)}でお受けできるのは約${fitting}分（全体の${share}ほど）です。`,
      'この範囲に絞ってお受けするか、範囲に合わせて報酬を調整いただくことは可能でしょうか。',
    ].join('\n');
  }
  return [
    `I read your listing "${input.title}".`,
    `I estimate the work at about ${asked}; ${formatMoney(net.likely, net.currency)} after the fee covers about ${fitting} of it (${share}).`,
    'Could we narrow the scope to that, or adjust the pay to the scope?',
  ].join('\n');
}

/** The questions of an assessment as one polite message. Null when there are none. */
export function draftQuestionsMessage(input: DraftInput, language: Language): string | null {
  if (input.questions.length === 0) return null;
  const list = input.questions.map((question, index) => `${index + 1}. ${question[language]}`);
  const lead =
    language === 'ja'
      ? [`「${input.title}」の募集に興味があり、応募前に次の点をお聞きしたくご連絡いたしました。`]
      : [`I am interested in "${input.title}". Before I apply, may I ask:`];
  const end = language === 'ja' ? 'お手数ですが、よろしくお願いいたします。' : 'Thank you very much.';
  return [...lead, ...list, end].join('\n');
}
