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

/** A base character with everything that can combine with it under NFKC: marks, voicing marks, variation selectors. */
const CLUSTER = /[\s\S](?:[\p{M}\uFF9E\uFF9F\u200D]|[\uDC00-\uDFFF])*/gu;

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
  for (const match of original.matchAll(CLUSTER)) {
    const length = match[0].normalize('NFKC').length;
    for (let i = 0; i < length && at < text.length; i++) starts[at++] = match.index;
  }
  starts.fill(original.length, at);
  return starts;
}
