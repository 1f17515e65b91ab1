import type { Listing } from '../listing.ts';
import type { Reading } from '../reading.ts';
import { readAmounts } from './amounts.ts';
import type { ReadText } from './body-offer.ts';
import { scanFigures } from './figures.ts';
import type { ListingText } from './listing-text.ts';
import type { NormalisedText } from './normalised-text.ts';
import { readPay } from './pay.ts';
import { findSections } from './sections.ts';

/** Reads pay, volume, stated hours and work type of one listing. Never throws; what is not stated is null or empty. */
export function readListing(listing: Listing, text: ListingText): Reading {
  const texts = [readText(text.title, true), readText(text.description, false)];
  const { pay, contradiction } = readPay(listing, text, texts);
  return {
    pay,
    volume: [],
    statedHours: null,
    workType: 'other',
    workTypeConfidence: 0,
    contradiction,
  };
}

function readText(text: NormalisedText, isTitle: boolean): ReadText {
  const figures = scanFigures(text.text);
  const sections = isTitle ? [] : findSections(text.text);
  return { text, sections, amounts: readAmounts(text.text, figures, sections, isTitle) };
}
