import type { Listing } from '../listing.ts';
import type { Reading } from '../reading.ts';
import { classify } from '../work-type/classify.ts';
import type { ListingText } from './listing-text.ts';
import { readPay } from './pay.ts';
import { readText } from './read-text.ts';
import { readStatedHours } from './stated-hours.ts';
import { readVolume } from './volume.ts';

/** Reads pay, volume, stated hours and work type of one listing. Never throws; what is not stated is null or empty. */
export function readListing(listing: Listing, text: ListingText): Reading {
  const texts = [readText(text.title, true), readText(text.description, false)];
  const { workType, confidence } = classify(text);
  const volume = readVolume(listing, text, texts, workType);
  const { pay, contradiction } = readPay({ listing, text, texts, workType, volume });
  return {
    pay,
    volume,
    statedHours: readStatedHours(texts, { payKind: pay.kind, workType }),
    workType,
    workTypeConfidence: confidence,
    contradiction,
  };
}
