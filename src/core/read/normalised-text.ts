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

/** A base character with all that can combine with it under NFKC: marks, voicing marks, selectors, Hangul jamo. */
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
    if (isSettled(original.charCodeAt(from)) && isSettled(original.charCodeAt(from + 1) || 0)) {
      starts[at++] = from++;
      continue;
    }
    CLUSTER.lastIndex = from;
    const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(from);
    const length = cluster.normalize('NFKC').length;
    for (let i = 0; i < length && at < text.length; i++) starts[at++] = from;
    from += cluster.length;
  }
  starts.fill(original.length, at);
  return starts;
}

/** Characters that NFKC leaves alone and that join with nothing: ASCII, kana and common ideographs. */
function isSettled(code: number): boolean {
  return (
    code < 0x80 ||
    (code > 0x30a0 && code < 0x30ff) ||
    (code > 0x3040 && code < 0x3097) ||
    (code > 0x4dff && code < 0xa000)
  );
}
