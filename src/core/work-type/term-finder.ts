/** Calls `found` once for each term that occurs in a text, with the term's index and where it first occurs. */
export type TermFinder = (text: string, found: (term: number, at: number) => void) => void;

/**
 * Finds many fixed words in one pass: words are grouped by their first character, so the cost is linear in the
 * length of the text for any text. Terms in lower case; the text must be lower case too.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const groups = new Map<number, { term: string; index: number }[]>();
  terms.forEach((term, index) => {
    const first = term.charCodeAt(0);
    const group = groups.get(first);
    if (group) group.push({ term, index });
    else groups.set(first, [{ term, index }]);
  });
  return (text, found) => {
    const seen = new Set<number>();
    for (let at = 0; at < text.length; at++) {
      const group = groups.get(text.charCodeAt(at));
      if (!group) continue;
      for (const { term, index } of group) {
        if (seen.has(index) || !text.startsWith(term, at)) continue;
        seen.add(index);
        found(index, at);
      }
    }
  };
}
