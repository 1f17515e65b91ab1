import type { PayKind, PayUnit } from '../listing.ts';
import { basisOf } from './amount-basis.ts';
import { type Role, roleOf } from './amount-role.ts';
import { isMoney } from './figure-units.ts';
import type { Figure } from './figures.ts';
import { lineAfter } from './line-words.ts';
import { namesPay, type Section } from './sections.ts';

/** A sum of money in a text with what it is paid for and in what sense it is said. */
export interface Amount {
  readonly figure: Figure;
  /** Where the words that belong to it begin and end (`1記事3,000円`, `時給1,500円`). */
  readonly from: number;
  readonly to: number;
  readonly kind: Exclude<PayKind, 'contest' | 'unknown'>;
  readonly unit: PayUnit | null;
  readonly count: number;
  readonly isLoose: boolean;
  readonly role: Role;
  /** Standing of the words around it: a label or unit 3, the title 2, a pay heading 2; 0 = bare in running text. */
  readonly weight: number;
  readonly section: Section;
}

const BEFORE = 28;
const AFTER = 28;
const SENTENCE = 48;
/** …と考えていますが、今回の契約には含みません */
const LEFT_OUT = /^[^。\n]{0,40}(?:今回|本件|この契約|本契約|この依頼)[^。\n]{0,8}(?:含(?:み|ま)|対象外)/;
const LONGEST_LINE = 80;
/** No listing states more sums than this; a bound for hostile texts. */
const MOST_AMOUNTS = 200;
const PERFORMANCE =
  /成約|成果|契約(?:獲得|成立|1|毎|ごと|につき)|受注|獲得|(?<!テレ)アポ(?!インター)|紹介(?:1|料|ごと)|歩合|フルコミ|コミッション|インセンティブ/;

/** トップ20,000円、下層1ページ6,000円、計80,000円: a total of several prices; one price times a count stays a price. */
const TOTAL = /(?:計|総額|総計|トータル)(?:で|は|:|\s|約){0,3}$/;
/** 54,000円=1枚あたり300円: the total first, then what it is worked out from. */
const WORKED_OUT = /^(?:\([^()\n]{1,6}\)|\s){0,2}[=(→]\s?(?:1|@|[\d,]{1,9}円\s?×)/;
const TOTAL_WEIGHT = 6;
const LEAST_PRICES = 2;
/** 報酬はフォロワー1,000人達成で20,000円 */
const BY_RESULT = /報酬(?:は|:|として)[^。\n]{0,16}(?:達成|突破|成功)(?:で|時に?|ごとに?|につき)\s?$/;

/** 月15万円 × 2か月: a sum that is multiplied is a price, wherever it stands. */
const TIMES_AFTER = /^(?:\([^()\n]{1,6}\))?\s?[×✕x*]\s?\d/;
/** 5,000円をお支払いします */
const PAID =
  /^[^\d\n]{0,6}(?:お?支払|進呈|差し上げ|お渡し|にてお願い|でお願い|でご?依頼|にてお見積|[^\d\n]{0,6}を上限)/;

/** The sums of money among the figures of one text, with role and basis. Looks only at the words of the same line. */
export function readAmounts(
  text: string,
  figures: readonly Figure[],
  places: readonly Section[],
  isTitle: boolean,
): Amount[] {
  const amounts: Amount[] = [];
  for (const [index, figure] of figures.entries()) {
    if (!isMoney(figure.unit) || !isPlausible(figure)) continue;
    if (amounts.length === MOST_AMOUNTS) break;
    amounts.push(amountOf(text, figures, index, places[index] ?? 'none', isTitle));
  }
  return amounts;
}

/** Zero is no pay (導入費0円), and beyond a thousand million no gig is meant. */
function isPlausible(figure: Figure): boolean {
  const value = figure.max ?? figure.min ?? 0;
  return value > 0 && value < 1e9;
}

function amountOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  section: Section,
  isTitle: boolean,
): Amount {
  const figure = figures[index] as Figure;
  const before = wordsBefore(text, figure.start);
  const after = lineAfter(text, figure.end, AFTER);
  const basis = basisOf(text, figures, index, before, after);
  // 補足:部屋の料金は平日1時間1,100円 is the client's own price list.
  const isOwnPrice = basis.isLoose && (section === 'given' || section === 'about');
  const isLeftOut = LEFT_OUT.test(lineAfter(text, figure.end, SENTENCE));
  const isByResult = BY_RESULT.test(before);
  const isCommission = isByResult || (basis.kind === 'per-unit' && PERFORMANCE.test(before + after));
  const earlier = pricesBefore(text, figures, index);
  const isTotal =
    basis.kind === 'fixed' && (WORKED_OUT.test(after) || (earlier >= LEAST_PRICES && TOTAL.test(before)));
  const isHeaded = section === 'pay' && earlier === 0;
  const isLabelled =
    !isOwnPrice &&
    (basis.isNamed || isHeaded || isByResult || namesPay(before.slice(-14)) || PAID.test(after));
  return {
    figure,
    from: basis.from,
    to: Math.min(basis.to, text.length),
    kind: isCommission ? 'performance' : basis.kind,
    unit: isCommission || basis.kind !== 'per-unit' ? null : basis.unit,
    count: basis.count,
    isLoose: basis.isLoose,
    role: isByResult
      ? 'offer'
      : isLeftOut
        ? 'later'
        : roleOf(wordsBefore(text, basis.from), before, after, section),
    weight:
      (isTotal ? TOTAL_WEIGHT : isLabelled ? 3 : 0) +
      (isTitle || TIMES_AFTER.test(after) ? 2 : 0) +
      (SECTION_WEIGHT[section] ?? 0),
    section,
  };
}

const SECTION_WEIGHT: Readonly<Partial<Record<Section, number>>> = { pay: 2, apply: -1, flow: -2 };

/** How many sums stand before one on its line; no further than three figures back. */
function pricesBefore(text: string, figures: readonly Figure[], index: number): number {
  const edge = (figures[index] as Figure).start;
  let count = 0;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { start, end, unit } = figures[at] as Figure;
    if (edge - end > LONGEST_LINE || text.slice(end, edge).includes('\n')) break;
    if (isMoney(unit) && start < edge) count++;
  }
  return count;
}

/** The words of the line before `at`, at most 28 characters; those of the line above where the sum stands alone on its line. */
function wordsBefore(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - BEFORE), at);
  const line = piece.lastIndexOf('\n') + 1;
  if (line === 0 || piece.slice(line).trim() !== '') return piece.slice(line);
  return piece.slice(piece.lastIndexOf('\n', line - 2) + 1);
}
