const COUNT = /(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,4})?\s?(万)?/;
/** A count stands in the first words of its field; a bound for hostile texts. */
const LONGEST = 100;

/**
 * The first count in a field a page prints: `13 人` 13, `(募集人数 21人〜)` 21, `1,234` 1234, `0 件` 0, `1.2万` 12000.
 * No digits (`-`, `---`) gives null: the page does not say.
 */
export function readCount(printed: string): number | null {
  const match = COUNT.exec(printed.slice(0, LONGEST).normalize('NFKC'));
  if (!match?.[1]) return null;
  const number = Number(match[0].replace(/[,\s万]/g, ''));
  return Math.round(match[2] ? number * 10_000 : Number(match[1].replaceAll(',', '')));
}
