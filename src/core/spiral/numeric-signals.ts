import type { Signal } from '../assessment.ts';
import type { Client } from '../listing.ts';
import { isDenied } from './denial.ts';
import { payMismatch } from './pay-mismatch.ts';
import type { SignalContext } from './signal-rule.ts';
import { tinyTask } from './tiny-task.ts';

/** Ten people or more wanted at once is a mass hiring (labelling guide of the real listings; judgement). */
const MASS_OPENINGS = 10;
/** Thirty applications for one place (judgement; workers report up to about fifty: facts E19). */
const CROWDED_PER_OPENING = 30;
/** Ratings of workers' boards lie near 4.8; a worker avoids 4.7 or less, 4.5 is called good (facts E24 E25). */
const USUAL_RATING = 4.7;
const USUAL_WEIGHT = 5;
const LOW_RATING = 4.3;
/** Lancers 発注率 under 50 % calls for caution (facts E26, CONFIRMED low). */
const LOW_COMPLETION = 50;
/** A client with no more listings than this and no rating is new; being new is no fault. */
export const NEW_CLIENT_LISTINGS = 3;

/** Signals that come from the board's figures or tags instead of words. */
export function numericSignals(context: SignalContext): Signal[] {
  const { listing } = context;
  return [
    tinyTask(context),
    payMismatch(context),
    belowMarket(context),
    performanceOnly(context),
    ...competition(context),
    ...clientSignals(listing.client),
  ]
    .filter((signal) => signal !== null)
    .filter((signal) => !standsDenied(signal, context));
}

/** The price in the text is one the listing says it does not pay: 「1件10円」のような募集ではありません. */
function standsDenied({ quote, field }: Signal, { text: { description } }: SignalContext): boolean {
  if (field !== 'description' || quote === '') return false;
  const words = quote.normalize('NFKC').toLowerCase();
  const at = description.lower.indexOf(words);
  return at >= 0 && isDenied(description.lower, at, at + words.length, 'direct');
}

/**
 * A rating drawn towards the usual one while there are few reviews: five reviews of the usual 4.7 are added.
 * Unknown number of reviews counts as five; null = no rating yet.
 */
export function shrunkRating(client: Client): number | null {
  if (client.rating === null || client.rating <= 0) return null;
  const reviews = client.reviews ?? USUAL_WEIGHT;
  return (client.rating * reviews + USUAL_RATING * USUAL_WEIGHT) / (reviews + USUAL_WEIGHT);
}

function clientSignals(client: Client): Signal[] {
  const signals: Signal[] = [];
  const rating = shrunkRating(client);
  const add = (id: Signal['id']) => signals.push({ id, quote: '', field: 'client' });
  if (rating !== null && rating < LOW_RATING) add('client.low-rating');
  if (client.finishedRate !== null && client.finishedRate > 0 && client.finishedRate < LOW_COMPLETION)
    add('client.low-completion');
  if (client.identityVerified === false && rating === null) add('client.unverified');
  if (rating === null && client.posted !== null && client.posted <= NEW_CLIENT_LISTINGS) add('client.new');
  return signals;
}

/** A task (one price per piece, taken by whoever opens it): its number of places counts pieces, not people. */
function isTask({ listing }: SignalContext): boolean {
  const { structured } = listing;
  return (
    (structured?.kind === 'per-unit' && structured.unit === 'case') ||
    listing.category.some((name) => name.includes('タスク')) ||
    /^\s*タスク|円\s*[/／]\s*件/.test(listing.payText)
  );
}

function competition(context: SignalContext): Signal[] {
  const { applicants, openings } = context.listing.competition;
  const kind = context.reading.pay.kind;
  const signals: Signal[] = [];
  const add = (id: Signal['id']) => signals.push({ id, quote: '', field: 'competition' });
  if (kind === 'contest' || context.listing.structured?.kind === 'contest') add('competition.contest');
  else if (openings !== null && openings >= MASS_OPENINGS && !isTask(context)) add('competition.mass-hire');
  if (applicants !== null && applicants / Math.max(1, openings ?? 1) >= CROWDED_PER_OPENING)
    add('competition.crowded');
  return signals;
}

/** The board's own verdict that a price differs from the market (Lancers 市場価格と相違). */
function belowMarket({ listing }: SignalContext): Signal | null {
  const tag = listing.tags.find((name) => name.includes('市場価格と相違'));
  return tag === undefined ? null : { id: 'pay.below-market', quote: tag, field: 'tag' };
}

function performanceOnly({ listing, reading }: SignalContext): Signal | null {
  const { kind, evidence } = reading.pay;
  if (kind !== 'performance' || evidence === '') return null;
  const field = listing.title.includes(evidence)
    ? 'title'
    : listing.description.includes(evidence)
      ? 'description'
      : 'pay';
  return { id: 'pay.performance-only', quote: evidence, field };
}
