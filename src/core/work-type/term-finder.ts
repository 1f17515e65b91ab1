/** Calls `found` for the occurrences of terms in a text, from left to right: the term's index, its start and end. */
export type TermFinder = (text: string, found: (term: number, start: number, end: number) => void) => void;

const SLOTS = 0x4000;

/**
 * Finds many fixed words in one pass: words are grouped by their first three characters (those of two by both), so the
 * cost is linear in the length of the text for any text. A word inside a longer one does not count: 音声起こし is not
 * 音声. Latin terms are found as whole words. Terms in lower case, two characters or more; the text must be lower case
 * too.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  // Terms side by side by slot, longer first: those of slot s are order[from[s]] to order[from[s + 1] - 1].
  const two = (term: string) => slotOfTwo(term.charCodeAt(0), term.charCodeAt(1));
  const slots = terms.map((term) =>
    term.length > 2 ? slotOfThree(two(term), term.charCodeAt(2)) : two(term),
  );
  const lengthOf = (index: number) => terms[index]?.length ?? 0;
  const order = terms
    .map((_, index) => index)
    .sort((a, b) => (slots[a] ?? 0) - (slots[b] ?? 0) || lengthOf(b) - lengthOf(a));
  const from = new Uint16Array(SLOTS + 1);
  for (const slot of slots) from[slot + 1] = (from[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot < SLOTS; slot++) from[slot + 1] = (from[slot + 1] ?? 0) + (from[slot] ?? 0);
  // Their fourth characters, a cheap look before a whole term is compared; 0 for a shorter term.
  const fourths = Uint16Array.from(order, (index) => terms[index]?.charCodeAt(3) || 0);
  // What a slot holds, mostly nothing: 1 = the first two characters of a longer term, 2 = a term of two, 4 = the first
  // three characters of a term.
  const holds = new Uint8Array(SLOTS);
  terms.forEach((term, index) => {
    const pair = two(term);
    holds[pair] = (holds[pair] ?? 0) | (term.length > 2 ? 1 : 2);
    const slot = slots[index] ?? 0;
    if (term.length > 2) holds[slot] = (holds[slot] ?? 0) | 4;
  });
  return (text, found) => {
    let reach = 0;
    const look = (slot: number, at: number) => {
      const end = from[slot + 1] ?? 0;
      const fourth = text.charCodeAt(at + 3);
      for (let place = from[slot] ?? 0; place < end; place++) {
        if (fourths[place] !== 0 && fourths[place] !== fourth) continue;
        const index = order[place] ?? 0;
        const term = terms[index] ?? '';
        const stop = at + term.length;
        if (stop <= reach || !text.startsWith(term, at) || !isWhole(text, at, stop)) continue;
        reach = stop;
        found(index, at, stop);
      }
    };
    let code = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      const pair = slotOfTwo(code, next);
      code = next;
      const held = holds[pair] ?? 0;
      if ((held & 3) === 0) continue;
      const three = slotOfThree(pair, text.charCodeAt(at + 2) || 0);
      if (held & 1 && (holds[three] ?? 0) & 4) look(three, at);
      if (held & 2) look(pair, at);
    }
  };
}

/** A latin word counts only by itself or in the plural: `ai` is not in `mail`, `logo` is in `logos`. */
function isWhole(text: string, start: number, end: number): boolean {
  if (isLatin(text, start) && isLatin(text, start - 1)) return false;
  if (!isLatin(text, end - 1) || !isLatin(text, end)) return true;
  return text.charAt(end) === 's' && !isLatin(text, end + 1);
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** Two or three characters as a slot number; words that share a slot by chance are told apart by comparing. */
function slotOfTwo(first: number, second: number): number {
  return (first * 31 + second) & (SLOTS - 1);
}

function slotOfThree(two: number, third: number): number {
  return (two * 61 + third * 7 + 1) & (SLOTS - 1);
}
