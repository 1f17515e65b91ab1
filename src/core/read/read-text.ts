import { type Amount, readAmounts } from './amounts.ts';
import { type Figure, scanFigures } from './figures.ts';
import type { NormalisedText } from './normalised-text.ts';
import { findSections, type Section, type SectionAt } from './sections.ts';

/** One text of a listing with all that its readers share; scanned once. */
export interface ReadText {
  readonly text: NormalisedText;
  readonly isTitle: boolean;
  readonly figures: readonly Figure[];
  /** The section each figure stands in. */
  readonly places: readonly Section[];
  readonly sections: readonly SectionAt[];
  readonly amounts: readonly Amount[];
}

export function readText(text: NormalisedText, isTitle: boolean): ReadText {
  const figures = scanFigures(text.text, text.lower);
  const sections = isTitle ? [] : findSections(text.text);
  const places = placesOf(figures, sections);
  const amounts = readAmounts(text.text, figures, places, isTitle);
  return { text, isTitle, figures, places, sections, amounts };
}

function placesOf(figures: readonly Figure[], sections: readonly SectionAt[]): Section[] {
  let section: Section = 'none';
  let next = 0;
  return figures.map((figure) => {
    for (let at = sections[next]; at && at.from <= figure.start; at = sections[++next]) section = at.section;
    return section;
  });
}
