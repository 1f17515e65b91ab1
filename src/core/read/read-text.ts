import { type Amount, readAmounts } from './amounts.ts';
import { type Beside, besideOf } from './beside.ts';
import { isMoney } from './figure-units.ts';
import { type Figure, scanFigures } from './figures.ts';
import type { NormalisedText } from './normalised-text.ts';
import { type Section, type SectionFinder, sectionFinder } from './sections.ts';

/** One text of a listing with all that its readers share; scanned once. */
export interface ReadText {
  readonly text: NormalisedText;
  readonly isTitle: boolean;
  readonly figures: readonly Figure[];
  /** The section each figure stands in. */
  readonly places: readonly Section[];
  /** The words beside each figure, by its index. */
  readonly beside: (index: number) => Beside;
  readonly headingAt: SectionFinder;
  readonly amounts: readonly Amount[];
}

/** LP制作 50,000でお願いします, 予算3000-5000: a sum without its unit, told by the words beside it. */
const BARE_SUM =
  /(?:(予算|報酬|謝礼|単価|価格|金額|ギャラ)\s?[:は]?\s?|(?<![\d.,:#No-]))(\d{1,3}(?:,\d{3})+|\d{4,6})(?:\s?[〜~-]\s?(\d{1,3}(?:,\d{3})+|\d{4,6}))?(?=(で(?:お願い|ご?依頼|募集|頼)|\s?\(?税[込抜別])|)(?!\d|[.,]\d)/;
const LEAST_SUM = 500;

/** A title's sum without a unit, where the title names no other money. */
function withBareSum(title: string, figures: readonly Figure[]): readonly Figure[] {
  if (figures.some(({ unit }) => isMoney(unit))) return figures;
  const found = BARE_SUM.exec(title);
  const [whole, label, low = '', high = low, after] = found ?? [];
  if (!found || whole === undefined || (!label && !after)) return figures;
  const start = found.index + whole.indexOf(low, label?.length ?? 0);
  const end = found.index + whole.length;
  const [min, max] = [Number(low.replaceAll(',', '')), Number(high.replaceAll(',', ''))];
  if (min < LEAST_SUM || max < min || figures.some((other) => other.start < end && other.end > start))
    return figures;
  return [...figures, { start, end, min, max, unit: 'JPY' as const }].sort((a, b) => a.start - b.start);
}

export function readText(text: NormalisedText, isTitle: boolean): ReadText {
  const scanned = scanFigures(text.text, text.lower);
  const figures = isTitle ? withBareSum(text.text, scanned) : scanned;
  const headingAt = isTitle ? () => null : sectionFinder(text.text);
  const places = figures.map(({ start }): Section => headingAt(start)?.section ?? 'none');
  const amounts = readAmounts(text.text, figures, places, isTitle);
  const known: Beside[] = [];
  const beside = (index: number) => (known[index] ??= besideOf(text.text, figures[index] as Figure));
  return { text, isTitle, figures, places, beside, headingAt, amounts };
}
