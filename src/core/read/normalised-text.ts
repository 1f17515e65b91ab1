/**
 * Text in NFKC form (full-width digits, half-width kana and compatibility signs unified; line breaks kept),
 * with a way back: `quote` gives the verbatim piece of the original that a match in `text` covers.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  /** `text` in lower case; a few capitals (İ) become longer, so its length may differ. */
  readonly lower: string;
  /** The original characters behind text[start, end). */
  quote(start: number, end: number): string;
}

/** A piece original[from, to) that stands in the text as text[at, end) and is not one character for one. */
interface Cluster {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * All but the characters that NFKC leaves alone or makes one other, and that join nothing before them: ASCII and its
 * full-width forms, dashes, arrows, shapes and signs, Japanese punctuation, kana and common ideographs. Several
 * classes side by side are found faster than one of them all.
 */
const UNSETTLED =
  /[\x80-\u200f\u2017\u2024-\u203a]|[\u203c-\u218f\u2200-\u24ff\u27c0-\u2fff]|[\u302a-\u3040\u3097-\u30a0\u30ff-\u4dff]|[\ua000-\uff00\uff5f-\uffff]/g;
/** What joins the character before it: marks, voicing marks, selectors, Hangul jamo, the second half of a pair. */
const COMBINING = /[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC\uDC00-\uDFFF]/uy;
/** A character with all that joins it under NFKC. */
const CLUSTER = /[\s\S](?:[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC]|[\uDC00-\uDFFF])*/uy;

/** ①②③ number the points of a list and are no quantities (②画像を加工). */
const POINT = /[\u2460-\u2473]/;
const POINTS = new RegExp(POINT, 'g');

/** Normalises once; the way back is found only when a quote is asked for. Never throws. */
export function normaliseText(original: string): NormalisedText {
  const counted = POINT.test(original) ? original.replace(POINTS, '・') : original;
  const text = counted.normalize('NFKC');
  const lower = text.toLowerCase();
  if (text === original) return { original, text, lower, quote: (start, end) => original.slice(start, end) };
  let clusters: readonly Cluster[] | null = null;
  return {
    original,
    text,
    lower,
    quote(start, end) {
      if (end <= start) return '';
      clusters ??= findClusters(counted);
      const from = startOf(clusters, start);
      return end < text.length ? original.slice(from, endOf(clusters, end)) : original.slice(from);
    },
  };
}

/** Where the character at `index` of the text begins in the original. */
function startOf(clusters: readonly Cluster[], index: number): number {
  const cluster = clusterAt(clusters, index);
  if (!cluster) return index;
  return index < cluster.end ? cluster.from : index + cluster.to - cluster.end;
}

/** Where in the original ends what comes before `index` of the text: a cluster is quoted whole. */
function endOf(clusters: readonly Cluster[], index: number): number {
  const cluster = clusterAt(clusters, index - 1);
  if (!cluster) return index;
  return index < cluster.end ? cluster.to : index + cluster.to - cluster.end;
}

/** The last cluster that begins at or before `index` of the text. */
function clusterAt(clusters: readonly Cluster[], index: number): Cluster | undefined {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return clusters[low - 1];
}

function findClusters(original: string): Cluster[] {
  const clusters: Cluster[] = [];
  let shift = 0;
  let from = nextUnsettled(original, 0);
  while (from < original.length) {
    CLUSTER.lastIndex = from;
    const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(from);
    const length = cluster.normalize('NFKC').length;
    const to = from + cluster.length;
    if (length > 1 || cluster.length > 1)
      clusters.push({ at: from - shift, end: from - shift + length, from, to });
    shift += cluster.length - length;
    from = nextUnsettled(original, to);
  }
  return clusters;
}

/** Where, from `from` on, the first character begins that may not be one for one; the end where none does. */
function nextUnsettled(original: string, from: number): number {
  UNSETTLED.lastIndex = from;
  if (!UNSETTLED.test(original)) return original.length;
  const at = UNSETTLED.lastIndex - 1;
  COMBINING.lastIndex = at;
  return at > from && COMBINING.test(original) ? at - 1 : at;
}
