/**
 * Text in NFKC form (full-width digits, half-width kana and compatibility signs unified; line breaks kept),
 * with a way back: `quote` gives the verbatim piece of the original that a match in `text` covers.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  /** The original characters behind text[start, end). */
  quote(start: number, end: number): string;
}

/**
 * All but the characters that NFKC leaves alone or makes one other, and that join nothing before them: ASCII and its
 * full-width forms, arrows, shapes and signs, Japanese punctuation, kana and common ideographs.
 */
const UNSETTLED =
  /[^\0-\x7f\u2190-\u21ff\u2500-\u27bf\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff5e]/g;
/** What joins the character before it: marks, voicing marks, selectors, Hangul jamo, the second half of a pair. */
const COMBINING = /[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC\uDC00-\uDFFF]/uy;
/** A character with all that joins it under NFKC. */
const CLUSTER = /[\s\S](?:[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC]|[\uDC00-\uDFFF])*/uy;

/** Normalises once; the offset map is built only when a quote is asked for. Never throws. */
export function normaliseText(original: string): NormalisedText {
  const text = original.normalize('NFKC');
  if (text === original) return { original, text, quote: (start, end) => original.slice(start, end) };
  let starts: Int32Array | null = null;
  return {
    original,
    text,
    quote(start, end) {
      starts ??= mapOffsets(original, text);
      if (end <= start) return '';
      const from = starts[start] ?? original.length;
      let last = end;
      // A cluster that became several characters is quoted whole.
      while (last < text.length && starts[last] === starts[last - 1]) last++;
      return original.slice(from, last >= text.length ? original.length : starts[last]);
    },
  };
}

/** For each index of `text`, where its character began in `original`. */
function mapOffsets(original: string, text: string): Int32Array {
  const starts = new Int32Array(text.length + 1);
  let at = 0;
  let from = 0;
  while (from < original.length && at < text.length) {
    const next = nextCluster(original, from);
    while (from < next && at < text.length) starts[at++] = from++;
    if (from >= original.length) break;
    CLUSTER.lastIndex = from;
    const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(from);
    const length = cluster.normalize('NFKC').length;
    for (let i = 0; i < length && at < text.length; i++) starts[at++] = from;
    from += cluster.length;
  }
  starts.fill(original.length, at);
  return starts;
}

/** Where, from `from` on, the first character begins that may not stay one character; the end where none does. */
function nextCluster(original: string, from: number): number {
  UNSETTLED.lastIndex = from;
  if (!UNSETTLED.test(original)) return original.length;
  const at = UNSETTLED.lastIndex - 1;
  COMBINING.lastIndex = at;
  return at > from && COMBINING.test(original) ? at - 1 : at;
}
