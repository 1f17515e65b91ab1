import { type Amount, readAmounts } from './amounts.ts';
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
  readonly headingAt: SectionFinder;
  readonly amounts: readonly Amount[];
}

export function readText(text: NormalisedText, isTitle: boolean): ReadText {
  const figures = scanFigures(text.text, text.lower);
  const headingAt = isTitle ? () => null : sectionFinder(text.text);
  const places = figures.map(({ start }): Section => headingAt(start)?.section ?? 'none');
  const amounts = readAmounts(text.text, figures, places, isTitle);
  return { text, isTitle, figures, places, headingAt, amounts };
}
