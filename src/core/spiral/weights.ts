import type { GrowthRung } from '../work-type/work-type.ts';
import type { SignalId } from './signal-id.ts';

/** One weight of the spiral score: log-odds added, and why. */
export interface Weight {
  readonly weight: number;
  readonly reason: string;
}

/** Log-odds before anything is known: fewer than half of all listings keep a beginner in the spiral (judgement, PROPOSAL). */
export const BASE_WEIGHT = -0.5;

/**
 * Log-sd by which the floor's edge is soft: pay a tenth below a floor is nearly as good as pay at it, however certain
 * the figure; half of it is not (labelled listings of four sets; the fit is flat from 0.4 to 0.7).
 */
export const FLOOR_EDGE = 0.5;

/**
 * Log-odds per unit of 2 × P(hourly < soft floor) − 1: from −PRICE_WEIGHT (surely above) to +PRICE_WEIGHT (surely below).
 * Less than a step of growth: readers of real listings do not call skilled work under the floor a trap.
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
export const RUNG_WEIGHTS: Readonly<Record<GrowthRung, Weight>> = {
  simple: {
    weight: 0.6,
    reason: 'simple work: the count grows, the skill does not (facts E3, the AI side-job article)',
  },
  'stepping-stone': { weight: 0, reason: 'ordinary work that teaches a little; judgement' },
  portfolio: {
    weight: -0.1,
    reason: 'leaves a piece, worth little until it may be shown; labelled listings',
  },
  specialist: { weight: -0.85, reason: 'a scarce skill, the way out of the spiral; product specification' },
};

/** Groups cannot pile up: the positive weights of one group are scaled down to this sum. */
export const GROUP_CAP = 1.2;
/** Scam signals are about money and contact, not mere phrases: they may weigh more together. */
export const SCAM_CAP = 2.4;

/** Weight of each signal. Zero = shown, but no part of the spiral. Scam signals are also shown apart. */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalId, Weight>> = {
  'pay.promise-later': { weight: 0.3, reason: 'RECALLED in the facts: low; counts with a low price' },
  'pay.exposure': { weight: 0.6, reason: 'CrowdWorks bans it beside a price out of line (P1)' },
  'pay.trial-discount': { weight: 0.4, reason: 'workers call it a caution (W7 W8 W9)' },
  'pay.performance-only': { weight: 0.9, reason: 'all risk of the sale on the worker; labelled listings' },
  'pay.tiny-task': { weight: 0.8, reason: 'first-hand accounts of 88 to 240 yen an hour (E12 E13)' },
  'pay.mismatch': { weight: 0.2, reason: 'the amount on the card is not the offer; judgement' },
  'pay.after-fee-borne': { weight: 0.3, reason: 'costs lower the pay; Freelance Act practice (L11 L12)' },
  'pay.below-market': { weight: 0.8, reason: "the board's own verdict" },
  'effort.unlimited-revisions': { weight: 0.3, reason: 'hours without an end; RECALLED medium' },
  'effort.volume-lock-in': { weight: 0.4, reason: 'bound at the starting price; judgement' },
  'effort.always-on': { weight: 0.1, reason: 'unpaid waiting; a third of time was unpaid in one study (E1)' },
  'effort.unpaid-training': { weight: 0.2, reason: 'unpaid time before the pay (W5)' },
  'effort.ai-cleanup': { weight: 0.2, reason: 'checking takes back what AI saves (facts §7)' },
  'growth.no-skill': {
    weight: 0.5,
    reason: 'simple work that says so, too; elsewhere it takes the gig a step down (W1 W2)',
  },
  'growth.no-portfolio': { weight: 0.2, reason: 'nothing to show; RECALLED low' },
  'growth.specialised': {
    weight: -0.1,
    reason: "a specialist's work asks for it anyway; elsewhere it takes the gig a step up",
  },
  'growth.portfolio-ok': { weight: -0.5, reason: 'a piece to show; product specification' },
  'competition.mass-hire': {
    weight: 0.5,
    reason: 'the worker is replaceable, the price rarely rises; judgement',
  },
  'competition.contest': { weight: 0.4, reason: '1 of 8 to 1 of 20 is paid (E7 E20)' },
  'competition.crowded': { weight: 0, reason: 'lowers the chance, not what the gig is worth; shown only' },
  'contract.damages': { weight: 0.4, reason: 'a risk far above the pay; judgement' },
  'contract.payment-late': {
    weight: 0.3,
    reason: 'later than 60 days (Freelance Act art. 4 as the yardstick)',
  },
  'contract.scope-vague': { weight: 0.4, reason: 'an open scope lengthens the hours; judgement' },
  'contract.settlement-deduction': { weight: 0, reason: 'usual among agencies; shown in the contract check' },
  'client.low-rating': { weight: 0.4, reason: 'workers avoid 4.7 or less (E24 E25)' },
  'client.low-completion': { weight: 0.3, reason: 'under 50 % calls for caution (E26)' },
  'client.unverified': { weight: 0.2, reason: 'neither verified nor rated (E27)' },
  'client.new': { weight: 0, reason: 'being new is no fault; shown only' },
  'scam.easy-money': { weight: 1, reason: 'the promise is the bait (W1 W2)' },
  'scam.fee-first': { weight: 1, reason: 'money goes out before any comes in (W1 W2 W4)' },
  'scam.off-platform': { weight: 0.5, reason: 'off the board neither escrow nor record protects (P1 P11)' },
  'scam.account-lending': { weight: 1.8, reason: 'sells an account or identity, leaves no work (P6 P13)' },
  'scam.buy-forward': { weight: 1.8, reason: 'own money and address at risk, no skill (P3 W6)' },
  'scam.pre-escrow': { weight: 0.2, reason: 'work before the pay is secured (P1)' },
  'scam.info-product': { weight: 0.9, reason: 'a lure away from paid work (P1)' },
  'scam.fake-review': { weight: 1.4, reason: 'banned on the boards, nothing to show for it (P1 P7)' },
  'lure.beginner': { weight: 0.4, reason: 'tends to low unit prices, not bad by itself (P11 W10)' },
};

/** Levels of the summed log-odds: high from here on, low below the other; in between watch (set on labelled real listings). */
export const HIGH_FROM = 1.27;
export const WATCH_FROM = -0.25;
