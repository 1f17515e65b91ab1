/**
 * An uncertain positive quantity, log-normal, written by its 10th, 50th and 90th percentile.
 * Invariant: 0 < low ≤ likely ≤ high, all finite.
 *
 * The two sides may be unequally wide: each side is then half of its own log-normal with the same median, so that
 * a product keeps medians exact and adds the log-variances of each side.
 */
export interface Quantity {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Standard normal quantile of 0.9: how many log-sds lie between likely and high. */
const Z90 = 1.2815515655446004;

/** A quantity without uncertainty. `value` must be positive and finite. */
export function exactly(value: number): Quantity {
  return { low: value, likely: value, high: value };
}

/** Symmetric on the log scale: median and log-sd, both as tables hold them. */
export function spread(median: number, logSd: number): Quantity {
  const factor = Math.exp(Z90 * logSd);
  return { low: median / factor, likely: median, high: median * factor };
}

/** Two ends counted as 10th and 90th percentile; likely is their geometric mean. Order of the ends does not matter. */
export function between(a: number, b: number): Quantity {
  if (a === b) return exactly(a);
  return { low: Math.min(a, b), likely: Math.sqrt(a) * Math.sqrt(b), high: Math.max(a, b) };
}

export function scale(quantity: Quantity, factor: number): Quantity {
  return { low: quantity.low * factor, likely: quantity.likely * factor, high: quantity.high * factor };
}

/** Product of independent quantities: medians multiply, log-variances add, side by side. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  const likely = a.likely * b.likely;
  return {
    low: likely * Math.exp(-Math.hypot(lowerDistance(a), lowerDistance(b))),
    likely,
    high: likely * Math.exp(Math.hypot(upperDistance(a), upperDistance(b))),
  };
}

export function invert(quantity: Quantity): Quantity {
  return { low: 1 / quantity.high, likely: 1 / quantity.likely, high: 1 / quantity.low };
}

export function divide(a: Quantity, b: Quantity): Quantity {
  return multiply(a, invert(b));
}

/** The same median with both sides at least `logSd` wide. */
export function widen(quantity: Quantity, logSd: number): Quantity {
  const { likely } = quantity;
  const factor = Math.exp(Z90 * logSd);
  return {
    low: Math.min(quantity.low, likely / factor),
    likely,
    high: Math.max(quantity.high, likely * factor),
  };
}

/**
 * Two views of one and the same quantity: medians weighted by their precision on the log scale, as wide as the wider
 * of the two. Agreement does not narrow it, since both views come from the same page.
 */
export function reconcile(a: Quantity, b: Quantity): Quantity {
  const varianceA = logVariance(a);
  const varianceB = logVariance(b);
  const total = varianceA + varianceB;
  if (total === 0) return between(a.likely, b.likely);
  const weightA = varianceB / total;
  const likely = a.likely ** weightA * b.likely ** (1 - weightA);
  return spread(likely, Math.sqrt(Math.max(varianceA, varianceB)));
}

/**
 * Sum of independent quantities by Fenton–Wilkinson: the log-normal with the mean and variance of the sum
 * (L. F. Fenton, IRE Trans. Commun. Systems 8, 1960). Each side is matched with its own log-sds. The ends are held
 * inside the sums of the ends, so that adding a positive quantity never lowers an end. At least one part.
 */
export function sum(parts: readonly Quantity[]): Quantity {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const lower = matchMoments(parts, lowerDistance);
  const upper = matchMoments(parts, upperDistance);
  let lowest = 0;
  let highest = 0;
  for (const part of parts) {
    lowest += part.low;
    highest += part.high;
  }
  const likely = Math.min(Math.max(Math.sqrt(lower.median) * Math.sqrt(upper.median), lowest), highest);
  return {
    low: Math.min(likely, Math.max(lowest, likely * Math.exp(-Z90 * lower.logSd))),
    likely,
    high: Math.max(likely, Math.min(highest, likely * Math.exp(Z90 * upper.logSd))),
  };
}

/** Variance of the logarithm, both sides averaged: how much of an uncertainty a quantity brings. */
export function logVariance(quantity: Quantity): number {
  const lower = lowerDistance(quantity) / Z90;
  const upper = upperDistance(quantity) / Z90;
  return (lower * lower + upper * upper) / 2;
}

/** P(quantity < threshold), 0..1, by the normal distribution of the log ratio. A threshold ≤ 0 gives 0. */
export function probabilityBelow(quantity: Quantity, threshold: number): number {
  if (!(threshold > 0)) return 0;
  const distance = Math.log(threshold / quantity.likely);
  if (distance === 0) return 0.5;
  const side = (distance < 0 ? lowerDistance(quantity) : upperDistance(quantity)) / Z90;
  if (side === 0) return distance < 0 ? 0 : 1;
  return normalCdf(distance / side);
}

/** The value below which a share `probability` (0..1) of the quantity lies. */
export function quantile(quantity: Quantity, probability: number): number {
  const z = normalQuantile(probability);
  const distance = z < 0 ? lowerDistance(quantity) : upperDistance(quantity);
  return quantity.likely * Math.exp((z / Z90) * distance);
}

function lowerDistance(quantity: Quantity): number {
  return Math.log(quantity.likely / quantity.low);
}

function upperDistance(quantity: Quantity): number {
  return Math.log(quantity.high / quantity.likely);
}

function matchMoments(
  parts: readonly Quantity[],
  distance: (part: Quantity) => number,
): { median: number; logSd: number } {
  let mean = 0;
  let variance = 0;
  for (const part of parts) {
    const logSd = distance(part) / Z90;
    const growth = Math.exp(logSd * logSd);
    const partMean = part.likely * Math.sqrt(growth);
    mean += partMean;
    variance += partMean * partMean * (growth - 1);
  }
  const growth = 1 + variance / (mean * mean);
  return { median: mean / Math.sqrt(growth), logSd: Math.sqrt(Math.log(growth)) };
}

/** Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7. */
function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (polynomial * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** Abramowitz and Stegun 26.2.23, absolute error below 4.5e-4; probabilities are held inside 0.001..0.999. */
function normalQuantile(probability: number): number {
  const p = Math.min(Math.max(probability, 0.001), 0.999);
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z =
    t - ((0.010328 * t + 0.802853) * t + 2.515517) / (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1);
  return p < 0.5 ? -z : z;
}
