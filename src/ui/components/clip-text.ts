/** A text no longer than `most` characters, with … where it was cut; titles on pages can be of any length. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
