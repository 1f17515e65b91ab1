/**
 * One wording: literal beginnings, '|' between them ('0' stands for any digit), then a sticky
 * pattern for what must follow at once ('' = nothing). Texts are NFKC with ASCII in lower case, so patterns are
 * written that way. Repeats are bounded and never nested: a scan stays linear on any text.
 */
export type Wording = readonly [leads: string, then: string];

/**
 * How a denial after the words is recognised.
 * `clause`: the words name a thing (LINE登録, 教材の購入); a denial anywhere in the rest of the clause counts.
 * `direct`: the words already say something (初心者歓迎, スキル不要); only a denial of the words themselves counts.
 */
export type Denial = 'clause' | 'direct';

/** Words looked for in a text. */
export interface TextRule {
  readonly denial: Denial;
  readonly wordings: readonly Wording[];
}

/** Any text of at most `length` characters within the sentence. */
export function within(length: number): string {
  return `[^。\\n!?]{0,${length}}?`;
}
