/** Calls `found` once for each term that occurs in a text, with the term's index and where it first occurs. */
export type TermFinder = (text: string, found: (term: number, at: number) => void) => void;

interface Entry {
  readonly term: string;
  readonly index: number;
  /** Its third character, a cheap look before the whole term is compared; 0 for a term of two characters. */
  readonly third: number;
}

const SLOTS = 0x10000;

/**
 * Finds many fixed words in one pass: words are grouped by their first two characters, so the cost is linear in the
 * length of the text for any text. Latin terms are found as whole words. Terms in lower case, two characters or more; the text must be lower case too.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const groups: Entry[][] = [[]];
  const groupAt = new Uint16Array(SLOTS);
  terms.forEach((term, index) => {
    const slot = slotOf(term.charCodeAt(0), term.charCodeAt(1));
    let group = groupAt[slot] || 0;
    if (group === 0) {
      group = groups.push([]) - 1;
      groupAt[slot] = group;
    }
    groups[group]?.push({ term, index, third: term.length > 2 ? term.charCodeAt(2) : 0 });
  });
  return (text, found) => {
    const seen = new Set<number>();
    let code = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      const group = groupAt[slotOf(code, next)];
      code = next;
      if (!group) continue;
      const third = text.charCodeAt(at + 2);
      for (const entry of groups[group] ?? []) {
        if ((entry.third !== 0 && entry.third !== third) || !text.startsWith(entry.term, at)) continue;
        if (seen.has(entry.index) || !isWhole(text, at, at + entry.term.length)) continue;
        seen.add(entry.index);
        found(entry.index, at);
      }
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

/** Two characters as a slot number; words that share a slot by chance are told apart by comparing. */
function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (SLOTS - 1);
}
