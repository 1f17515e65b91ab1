import type { BreakdownLine, BreakdownLineId, BreakdownSource } from '../assessment.ts';
import { citeSource, type Source } from '../data/source.ts';

/** What one line of the breakdown says beside its amount, in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

export const NO_WORDS: Words = { ja: '', en: '' };

export function breakdownLine(
  line: BreakdownLineId,
  amount: number | null,
  unit: string,
  source: BreakdownSource,
  words: Words,
): BreakdownLine {
  return { line, amount, unit, source, detail: words.ja, detailEn: words.en };
}

/** A figure of ours: what it says, then where it comes from. */
export function withSource(source: Source, ja = '', en = ''): Words {
  const cited = citeSource(source);
  return ja === '' ? cited : { ja: `${ja} · ${cited.ja}`, en: `${en} · ${cited.en}` };
}

/** The listing's own words, verbatim in both languages; '' when there is no quote. */
export function quoted(evidence: string, ja = '', en = ''): Words {
  if (evidence === '') return { ja, en };
  const quote = `「${evidence}」`;
  return ja === '' ? { ja: quote, en: quote } : { ja: `${quote} ${ja}`, en: `${quote} ${en}` };
}
