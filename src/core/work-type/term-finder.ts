/** Calls `found` once for each term that occurs in a text, with the term's index and where it first occurs. */
export type TermFinder = (text: string, found: (term: number, at: number) => void) => void;

const SLOTS = 0x10000;

/**
 * Finds many fixed words in one pass: words are grouped by their first two characters, so the cost is linear in the
 * length of the text for any text. Latin terms are found as whole words. Terms in lower case, two characters or more; the text must be lower case too.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const groups: { term: string; index: number }[][] = [[]];
  const groupAt = new Uint16Array(SLOTS);
  terms.forEach((term, index) => {
    const slot = slotAt(term, 0);
    let group = groupAt[slot] || 0;
    if (group === 0) {
      group = groups.push([]) - 1;
      groupAt[slot] = group;
    }
    groups[group]?.push({ term, index });
  });
  return (text, found) => {
    const seen = new Uint8Array(terms.length);
    for (let at = 0; at + 1 < text.length; at++) {
      const group = groupAt[slotAt(text, at)];
      if (!group) continue;
      for (const { term, index } of groups[group] ?? []) {
        if (seen[index] || !text.startsWith(term, at) || !isWhole(text, at, at + term.length)) continue;
        seen[index] = 1;
        found(index, at);
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

/** The first two characters as a slot number; words that share a slot by chance are told apart by comparing. */
function slotAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (SLOTS - 1);
}
