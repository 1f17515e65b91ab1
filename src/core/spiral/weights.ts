import type { GrowthRung } from '../work-type/work-type.ts';
import type { SignalId } from './signal-id.ts';

/** Log-odds before anything is known: fewer than half of all listings keep a beginner in the spiral (judgement, PROPOSAL). */
export const BASE_WEIGHT = -0.5;

/**
 * Log-sd by which the floor's edge is soft: pay a tenth below a floor is nearly as good as pay at it, however certain
 * the figure; half of it is not (labelled listings of four sets; the fit is flat from 0.4 to 0.7).
 */
export const FLOOR_EDGE = 0.5;

/**
 * Log-odds per unit of 2 × P(hourly < soft floor) − 1: from −PRICE_WEIGHT (surely above) to +PRICE_WEIGHT (surely below).
 * No more than a speciality: readers of real listings do not call skilled work under the floor a trap.
 */
export const PRICE_WEIGHT = 0.8;

/**
 * Below this share of the floor the pay is far below it; log-odds for each further halving, at most two. So growth does
 * not make up for pay that is a small part of a wage (labelled listings of four sets, each left out once).
 */
export const FAR_BELOW = 0.4;
export const FAR_BELOW_WEIGHT = 0.45;

/** The price is not known: a little more caution than an average price (judgement). */
export const PRICE_UNKNOWN_WEIGHT = 0.4;

/**
 * The board's own verdict on the price, read from its tags (Lancers): told beside our estimate, never passed over.
 * 市場価格と相違 is the signal pay.below-market.
 */
export const BOARD_VERDICTS: readonly {
  readonly tag: string;
  readonly term: string;
  readonly weight: number;
}[] = [
  { tag: '優良価格', term: 'price.board-good', weight: -0.4 },
  { tag: '適正価格', term: 'price.board-fair', weight: -0.2 },
];

/** Steps of growth (product specification: cheap jobs raise the count, not the skill; facts E3). */
export const RUNG_WEIGHTS: Readonly<Record<GrowthRung, number>> = {
  // Simple work: the count grows, the skill does not (facts E3, the AI side-job article).
  simple: 0.6,
  // Ordinary work that teaches a little; judgement.
  'stepping-stone': 0,
  // Leaves a piece, worth little until it may be shown; labelled listings.
  portfolio: -0.1,
  // A scarce skill, the way out of the spiral; product specification.
  specialist: -0.85,
};

/** Groups cannot pile up: the positive weights of one group are scaled down to this sum. */
export const GROUP_CAP = 1.2;
/** Scam signals are about money and contact, not mere phrases: they may weigh more together. */
export const SCAM_CAP = 2.4;

/** Weight of each signal. Zero = shown, but no part of the spiral. Scam signals are also shown apart. */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalId, number>> = {
  // RECALLED in the facts: low; counts with a low price.
  'pay.promise-later': 0.3,
  // CrowdWorks bans it beside a price out of line (P1).
  'pay.exposure': 0.6,
  // Workers call it a caution (W7 W8 W9).
  'pay.trial-discount': 0.4,
  // All risk of the sale on the worker; labelled listings.
  'pay.performance-only': 0.9,
  // First-hand accounts of 88 to 240 yen an hour (E12 E13).
  'pay.tiny-task': 0.8,
  // The amount on the card is not the offer; judgement.
  'pay.mismatch': 0.2,
  // Costs lower the pay; Freelance Act practice (L11 L12).
  'pay.after-fee-borne': 0.3,
  // The board's own verdict.
  'pay.below-market': 0.8,
  // Hours without an end; RECALLED medium.
  'effort.unlimited-revisions': 0.3,
  // Bound at the starting price; judgement.
  'effort.volume-lock-in': 0.4,
  // Unpaid waiting; a third of time was unpaid in one study (E1).
  'effort.always-on': 0.1,
  // Unpaid time before the pay (W5).
  'effort.unpaid-training': 0.2,
  // Checking takes back what AI saves (facts §7).
  'effort.ai-cleanup': 0.2,
  // Simple work that says so, too; elsewhere it takes the gig a step down (W1 W2).
  'growth.no-skill': 0.5,
  // Nothing to show; RECALLED low.
  'growth.no-portfolio': 0.2,
  // A specialist's work asks for it anyway; elsewhere it takes the gig a step up.
  'growth.specialised': -0.1,
  // A piece to show; product specification.
  'growth.portfolio-ok': -0.5,
  // The worker is replaceable, the price rarely rises; judgement.
  'competition.mass-hire': 0.5,
  // 1 of 8 to 1 of 20 is paid (E7 E20).
  'competition.contest': 0.4,
  // Lowers the chance, not what the gig is worth; shown only.
  'competition.crowded': 0,
  // A risk far above the pay; judgement.
  'contract.damages': 0.4,
  // Later than 60 days (Freelance Act art. 4 as the yardstick).
  'contract.payment-late': 0.3,
  // An open scope lengthens the hours; judgement.
  'contract.scope-vague': 0.4,
  // Usual among agencies; shown in the contract check.
  'contract.settlement-deduction': 0,
  // Workers avoid 4.7 or less (E24 E25).
  'client.low-rating': 0.4,
  // Under 50 % calls for caution (E26).
  'client.low-completion': 0.3,
  // Neither verified nor rated (E27).
  'client.unverified': 0.2,
  // Being new is no fault; shown only.
  'client.new': 0,
  // The promise is the bait (W1 W2).
  'scam.easy-money': 1,
  // Money goes out before any comes in (W1 W2 W4).
  'scam.fee-first': 1,
  // Off the board neither escrow nor record protects (P1 P11).
  'scam.off-platform': 0.5,
  // Sells an account or identity, leaves no work (P6 P13).
  'scam.account-lending': 1.8,
  // Own money and address at risk, no skill (P3 W6).
  'scam.buy-forward': 1.8,
  // Work before the pay is secured (P1).
  'scam.pre-escrow': 0.2,
  // A lure away from paid work (P1).
  'scam.info-product': 0.9,
  // Banned on the boards, nothing to show for it (P1 P7).
  'scam.fake-review': 1.4,
  // Tends to low unit prices, not bad by itself (P11 W10).
  'lure.beginner': 0.4,
};

/** Levels of the summed log-odds: high from here on, low below the other; in between watch (set on labelled real listings). */
export const HIGH_FROM = 1.27;
export const WATCH_FROM = -0.25;
