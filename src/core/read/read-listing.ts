import type { Listing } from '../listing.ts';
import type { Reading, Volume } from '../reading.ts';
import { classify } from '../work-type/classify.ts';
import type { ListingText } from './listing-text.ts';
import { readPay } from './pay.ts';
import { type ReadText, readText } from './read-text.ts';
import { readStatedHours } from './stated-hours.ts';
import { readVolume } from './volume.ts';

/** Reads pay, volume, stated hours and work type of one listing. Never throws; what is not stated is null or empty. */
export function readListing(listing: Listing, text: ListingText): Reading {
  const texts = [readText(text.title, true), readText(text.description, false)];
  const { workType, confidence, besides } = classify(text);
  const volume = withDaysOfTags(readVolume(listing, text, texts, workType), listing.tags);
  const { pay, contradiction } = readPay({ listing, text, texts, workType, volume });
  return {
    pay,
    volume,
    statedHours: readStatedHours(withSettlement(texts, text), { payKind: pay.kind, workType }),
    workType,
    workTypeConfidence: confidence,
    besides,
    contradiction,
  };
}

const SETTLEMENT = /1\d\d\s?(?:時間|h)/i;

/** 〜880,000円/月(140時間〜180時間): agents print the settlement range beside the price. */
function withSettlement(texts: readonly ReadText[], { pay }: ListingText): readonly ReadText[] {
  return SETTLEMENT.test(pay.text) ? [...texts, readText(pay, false)] : texts;
}

/** 週1日, 週4〜5日 as a whole tag; 週3日〜 and 週3可 leave open how many. */
const DAYS_TAG = /^週\s?([1-7])日?(?:\s?[〜~-]\s?(?:週\s?)?([1-7]))?日(?:勤務|稼働)?$/;

function withDaysOfTags(volume: readonly Volume[], tags: readonly string[]): readonly Volume[] {
  if (volume.some(({ unit, per }) => (unit === 'day' || unit === 'hour') && per !== 'job')) return volume;
  for (const tag of tags) {
    const days = DAYS_TAG.exec(tag.normalize('NFKC').trim());
    if (!days) continue;
    const min = Number(days[1]);
    return [...volume, { unit: 'day', min, max: Number(days[2] ?? min), per: 'week', evidence: tag.trim() }];
  }
  return volume;
}
